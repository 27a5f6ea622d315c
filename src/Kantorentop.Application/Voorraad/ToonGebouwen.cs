using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorraad;

/// <summary>The buildings behind the figures of a location, for who may see rows. Opening them is noted.</summary>
public sealed class ToonGebouwen(Snapshothouder houder, Domeinklok klok, Inzage inzage)
{
    /// <summary>Buildings on one page.</summary>
    public const int PerBlad = 50;

    /// <summary>A page of buildings; null when this person may see none of them.</summary>
    public async Task<Gebouwenlijst?> ExecuteAsync(Bevoegdheid wie, Snapshot kennis, Gebouwenvraag vraag, CancellationToken ct = default)
    {
        var bereik = Leesrecht.Rijen(wie);
        if (bereik.IsNiets) return null;
        var zichtbaar = Zichtbaar(kennis, bereik, vraag);
        if (zichtbaar.Count == 0) return null;
        await inzage.NoteerAsync(wie, $"gebouwen van {vraag.Gebied}", ct);
        return Blad(kennis, zichtbaar, vraag.Peildatum, vraag.Blad);
    }

    private List<Gebouwstand> Zichtbaar(Snapshot kennis, Rijbereik bereik, Gebouwenvraag vraag) =>
    [
        .. kennis.Gebouwstanden(vraag.Gebied, vraag.Peildatum)
            .Where(stand => houder.Huidig.LiggingVanGebouw(stand.Gebouw.Code, klok.Vandaag, kennis) is { } ligging && bereik.Omvat(ligging))
            .OrderByDescending(stand => stand.Leegstand).ThenBy(stand => stand.Gebouw.Naam, StringComparer.Ordinal),
    ];

    private static Gebouwenlijst Blad(Snapshot snapshot, List<Gebouwstand> standen, DateOnly peildatum, int gevraagd)
    {
        var indeling = new Bladindeling(standen.Count, PerBlad, gevraagd);
        var locaties = standen.Select(stand => stand.Gebouw.Locatie).Distinct();
        var plichten = locaties.SelectMany(locatie => snapshot.Transformatieplicht(Gebied.Locatie(locatie), peildatum).Gebouwen)
            .ToDictionary(plicht => plicht.Gebouw);
        var regels = indeling.Van(standen)
            .Select(stand => new Gebouwregel(stand, Eigenaar(snapshot, stand), plichten.GetValueOrDefault(stand.Gebouw.Code)));
        return new Gebouwenlijst([.. regels], standen.Count, indeling.Blad, indeling.Bladen);
    }

    private static Domain.Partijen.Partij? Eigenaar(Snapshot snapshot, Gebouwstand stand) =>
        stand.Eigenaar is { } code ? snapshot.FindPartij(code) : null;
}

/// <summary>Which page of the buildings of an area on a day, from 1.</summary>
public sealed record Gebouwenvraag(Gebied Gebied, DateOnly Peildatum, int Blad);
