using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Schade;

/// <summary>The locations of which someone may know what is recorded under article 4, as part of a query (see <see cref="Schaderechten"/>).</summary>
public sealed class Schadebereik(Snapshothouder houder, Domeinklok klok)
{
    internal IQueryable<string> Locaties(KantorentopContext db, Bevoegdheid wie)
    {
        var bereik = Leesrecht.Rijen(wie);
        var locaties = db.Bekend<Locatie>();
        if (bereik.IsAlles) return locaties.Select(locatie => locatie.Code);
        if (bereik.IsNiets || wie.Organisatie is not { } eigen) return locaties.Where(_ => false).Select(locatie => locatie.Code);
        var gemeenten = Gemeenten(bereik);
        var (soort, sleutel) = (eigen.Soort, eigen.Sleutel);
        return locaties.Where(locatie => gemeenten.Contains(locatie.Gemeente)).Select(locatie => locatie.Code)
            .Union(db.Bekend<Plan>().Where(plan => soort == Organisatiesoort.Marktpartij && plan.Ontwikkelaar == sleutel).Select(plan => plan.Locatie))
            .Union(db.Bekend<Tafelpartij>().Where(partij => soort == Organisatiesoort.Marktpartij && partij.Partij == sleutel).Select(partij => partij.Locatie))
            .Union(db.Bekend<Kostenaandeel>().Where(aandeel => aandeel.Soort == soort && aandeel.Sleutel == sleutel)
                .Join(db.Bekend<Capaciteitsbesluit>(), aandeel => aandeel.Besluit, besluit => besluit.Sleutel, (_, besluit) => besluit.Plan)
                .Join(db.Bekend<Plan>(), code => code, plan => plan.Code, (_, plan) => plan.Locatie))
            .Union(db.Bekend<Kostenaandeel>().Where(aandeel => aandeel.Soort == soort && aandeel.Sleutel == sleutel)
                .Join(db.Bekend<Capaciteitsbesluit>().Where(besluit => besluit.Locatie != null), aandeel => aandeel.Besluit, besluit => besluit.Sleutel, (_, besluit) => besluit.Locatie!));
    }

    private IReadOnlyList<string> Gemeenten(Rijbereik bereik) => bereik switch
    {
        { Gemeente: { } gemeente } => [gemeente],
        { Provincie: { } provincie } => houder.Huidig.Indeling.GemeentenInProvincie(provincie, klok.Vandaag),
        _ => [],
    };
}
