using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Transformatieplannen;

/// <summary>
/// What becomes structural and what comes on the list of art. 7.4 in the next twelve months, of the buildings that someone may
/// see. Opening it is noted.
/// </summary>
public sealed class ToonVooruitblik(Snapshothouder houder, Domeinklok klok, Inzage inzage)
{
    /// <summary>Months that it looks ahead.</summary>
    public const int Maanden = 12;

    /// <summary>The forecast of an area; null when there is no such area.</summary>
    public async Task<Vooruitblikblad?> ExecuteAsync(Bevoegdheid wie, Gebied gebied, CancellationToken ct = default)
    {
        var (kennis, vandaag) = (houder.Huidig, klok.Vandaag);
        if (!kennis.Bestaat(gebied)) return null;
        await inzage.NoteerAsync(wie, $"vooruitblik van {gebied}", ct);
        var vooruit = kennis.Vooruitblik(gebied, vandaag, vandaag.AddMonths(Maanden));
        var gebouwen = vooruit.Gebouwen.Select(rij => rij.Gebouw).Concat(vooruit.Ruimten.Select(rij => rij.Gebouw)).Distinct()
            .Where(code => Mag(wie, kennis, code, vandaag)).ToDictionary(code => code, code => Regel(kennis, code, vandaag));
        return new Vooruitblikblad(
            new Gebiedskop(gebied, kennis.Naam(gebied, vandaag), kennis.Titel(gebied, vandaag)),
            vooruit with
            {
                Gebouwen = [.. vooruit.Gebouwen.Where(rij => gebouwen.ContainsKey(rij.Gebouw))],
                Ruimten = [.. vooruit.Ruimten.Where(rij => gebouwen.ContainsKey(rij.Gebouw))],
            },
            gebouwen);
    }

    private static bool Mag(Bevoegdheid wie, Snapshot kennis, string gebouw, DateOnly vandaag) =>
        kennis.LiggingVanGebouw(gebouw, vandaag) is { } ligging && Leesrecht.Rijen(wie).Omvat(ligging);

    private static Vooruitblikregel Regel(Snapshot kennis, string code, DateOnly vandaag)
    {
        var gebouw = kennis.FindGebouw(code)!;
        var locatie = Gebied.Locatie(gebouw.Locatie);
        return new Vooruitblikregel(gebouw, new Gebiedskop(locatie, kennis.Naam(locatie, vandaag), kennis.Titel(locatie, vandaag)), kennis.EigenaarOp(code, vandaag));
    }
}

/// <summary>The forecast of an area for one person.</summary>
/// <param name="Kop">The area.</param>
/// <param name="Vooruit">What becomes of the buildings that this person may see.</param>
/// <param name="Gebouwen">Those buildings, by code.</param>
public sealed record Vooruitblikblad(Gebiedskop Kop, Vooruitblik Vooruit, IReadOnlyDictionary<string, Vooruitblikregel> Gebouwen)
{
    /// <summary>Every month that it looks at, in order, also those in which nothing comes.</summary>
    public IReadOnlyList<Vooruitblikmaand> PerMaand()
    {
        var plichten = Vooruit.Gebouwen.ToLookup(rij => Maand(rij.Dag));
        var ruimten = Vooruit.Ruimten.ToLookup(rij => Maand(rij.Dag));
        var maanden = new List<Vooruitblikmaand>();
        for (var maand = Maand(Vooruit.Na.AddDays(1)); maand <= Vooruit.TotEnMet; maand = maand.AddMonths(1))
            maanden.Add(new(maand, plichten[maand].Count(), plichten[maand].Sum(rij => rij.Oppervlakte), ruimten[maand].Count(), ruimten[maand].Sum(rij => rij.Oppervlakte)));
        return maanden;
    }

    /// <summary>The first day of the month of a day.</summary>
    public static DateOnly Maand(DateOnly dag) => new(dag.Year, dag.Month, 1);
}

/// <summary>A building in the forecast, with where it stands and whose it is today.</summary>
public sealed record Vooruitblikregel(Gebouw Gebouw, Gebiedskop Locatie, Partij? Eigenaar);

/// <summary>What comes in one month.</summary>
/// <param name="Maand">Its first day.</param>
/// <param name="Gebouwen">Buildings that come on the list of art. 7.4.</param>
/// <param name="Plichtig">Their area, m² v.v.o.</param>
/// <param name="Ruimten">Units that become structural.</param>
/// <param name="Structureel">Their area, m² v.v.o.</param>
public sealed record Vooruitblikmaand(DateOnly Maand, int Gebouwen, decimal Plichtig, int Ruimten, decimal Structureel);
