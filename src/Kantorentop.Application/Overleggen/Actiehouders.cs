using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Overleggen;

/// <summary>Who can be given an action of a consultation, and how whoever has one is called. Checks no rights.</summary>
public sealed class Actiehouders(Snapshothouder houder, Domeinklok klok)
{
    /// <summary>
    /// The signatories, the secretariaat, the provinces, and the municipalities that belong to a region today: the covenant addresses no
    /// others (art. 1). A market party is represented by its umbrella.
    /// </summary>
    public IReadOnlyList<Organisatie> Alle() =>
    [
        .. Convenantpartijen.Ondertekenaars.Select(partij => partij.Organisatie),
        new(Organisatiesoort.Secretariaat, ""),
        .. Provincie.Alle.Select(provincie => new Organisatie(Organisatiesoort.Provincie, provincie.Code)),
        .. new Dragers(houder.Huidig, klok.Vandaag).Alle.Select(drager => drager.Organisatie).Where(organisatie => organisatie.Soort == Organisatiesoort.Gemeente),
    ];

    /// <summary>As 'Gemeente Utrecht'; a municipality that merged keeps its name.</summary>
    public string Naam(Organisatie wie) => wie.Soort switch
    {
        Organisatiesoort.Rijk => "Rijk",
        Organisatiesoort.Secretariaat => "Secretariaat",
        Organisatiesoort.Provincie => $"Provincie {Provincie.Find(wie.Sleutel)?.Naam ?? wie.Sleutel}",
        Organisatiesoort.Gemeente => $"Gemeente {houder.Huidig.Indeling.FindGemeente(wie.Sleutel, klok.Vandaag)?.Naam ?? wie.Sleutel}",
        _ => wie.Sleutel,
    };
}
