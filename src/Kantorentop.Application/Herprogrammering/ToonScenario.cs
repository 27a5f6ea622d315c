using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>Shows scenarios, worked out against what is known now. The plans and buildings in them are rows: opening them is noted.</summary>
public sealed class ToonScenario(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok, Inzage inzage)
{
    /// <summary>One; null when there is none, or it is none of this person's business.</summary>
    public async Task<Scenarioblad?> ExecuteAsync(Bevoegdheid wie, Scenariosleutel sleutel, CancellationToken ct = default) =>
        await NaastElkaarAsync(wie, sleutel.Regio, [sleutel.Nummer], ct) is [var blad] ? blad : null;

    /// <summary>Several of one region, in the order of their numbers; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<Scenarioblad>> NaastElkaarAsync(
        Bevoegdheid wie, string regio, IReadOnlyCollection<int> nummers, CancellationToken ct = default)
    {
        var snapshot = snapshots.Huidig;
        if (Regiobeeld.Van(snapshot, regio, klok.Vandaag) is not { } beeld || !Scenariorechten.MagZien(wie, beeld.Partijen)) return [];
        await using var db = contexts.CreateDbContext();
        var rijen = await db.Set<Scenario>().AsNoTracking().AsSplitQuery()
            .Where(rij => rij.Regio == regio && nummers.Contains(rij.Nummer)).OrderBy(rij => rij.Nummer).ToListAsync(ct);
        var leesbaar = rijen.Where(rij => Scenariorechten.MagLezen(wie, beeld.Partijen, rij.Eigenaar, rij.IsGedeeld)).ToList();
        var bladen = leesbaar.Select(rij => Blad(wie, snapshot, beeld, rij)).ToList();
        if (bladen.Exists(blad => blad.Locaties.Any(locatie => locatie.Zichtbaar.Count > 0)))
            await inzage.NoteerAsync(wie, $"maatregelen in herprogrammering {regio}", ct);
        return bladen;
    }

    private Scenarioblad Blad(Bevoegdheid wie, Snapshot snapshot, Regiobeeld beeld, Scenario scenario)
    {
        var magWijzigen = Scenariorechten.MagWijzigen(wie, beeld.Partijen, scenario.Eigenaar);
        var maatregelen = new Maatregelnamen(snapshot, new(snapshot, Leesrecht.Rijen(wie), klok.Vandaag));
        return new(
            scenario,
            beeld,
            Doorrekening.Van(snapshot, scenario.Regio, scenario.Maatregelen),
            Doorrekening.Vooruitblik(klok.Vandaag, snapshot.Data),
            [.. maatregelen.PerLocatie(scenario.Maatregelen, beeld)],
            magWijzigen)
        {
            MagKopieren = Scenariorechten.MagMaken(wie, beeld.Partijen),
            TeKiezen = magWijzigen ? [.. beeld.Locaties.Where(locatie => MagKiezen(wie, snapshot, locatie))] : [],
        };
    }

    private bool MagKiezen(Bevoegdheid wie, Snapshot snapshot, Locatie locatie) => Leesrecht.Rijen(wie).Omvat(
        new(locatie.Gemeente, snapshot.Indeling.FindProvincie(locatie.Gemeente, klok.Vandaag) ?? "", null));
}

/// <summary>Measures with the names of their plans and buildings, as far as they may be seen.</summary>
internal sealed class Maatregelnamen(Snapshot cijfers, Maatregelbereik bereik)
{
    public IEnumerable<Locatiemaatregelen> PerLocatie(Maatregelen maatregelen, Regiobeeld beeld) =>
        from code in maatregelen.Locaties(cijfers)
        let locatie = cijfers.FindLocatie(code)
        where locatie is not null
        let hier = maatregelen.Op(code, cijfers)
        let zichtbaar = Zichtbaar(hier).ToList()
        orderby beeld.GemeenteNaam(locatie.Gemeente), locatie.Naam
        select new Locatiemaatregelen(locatie, beeld.GemeenteNaam(locatie.Gemeente), zichtbaar, hier.Aantal - zichtbaar.Count);

    private IEnumerable<Maatregelregel> Zichtbaar(Maatregelen hier) =>
        hier.Plannen.Where(maatregel => bereik.OmvatPlan(maatregel.Plan)).Select(maatregel => new Maatregelregel(
                cijfers.FindPlan(maatregel.Plan)!.Naam, maatregel, null, Maatregelregels.Gevolgloos(maatregel, cijfers)))
            .Concat(hier.Gebouwen.Where(maatregel => bereik.OmvatGebouw(maatregel.Gebouw)).Select(maatregel => new Maatregelregel(
                cijfers.FindGebouw(maatregel.Gebouw)!.Naam, null, maatregel, Maatregelregels.Gevolgloos(maatregel, cijfers))))
            .OrderBy(regel => regel.Naam, StringComparer.Ordinal);
}
