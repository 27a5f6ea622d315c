using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorraad;

/// <summary>The list of art. 7.4 as far as one person may see rows: governments of the area, the secretariaat, the owner.</summary>
public sealed class ToonTransformatieplicht(Snapshothouder houder, Domeinklok klok, Inzage inzage)
{
    /// <summary>The list; null when there is no such area. Opening it is noted.</summary>
    public async Task<Transformatieplichtlijst?> ExecuteAsync(
        Bevoegdheid wie, Snapshot kennis, Gebied gebied, DateOnly? gevraagd, CancellationToken ct = default)
    {
        if (!kennis.Bestaat(gebied)) return null;
        var peildatum = Gebiedspeildatum.VoorRijen(gevraagd, klok.Vandaag);
        await inzage.NoteerAsync(wie, $"transformatieplicht van {gebied}", ct);
        return new Transformatieplichtlijst(
            new Gebiedskop(gebied, kennis.Naam(gebied, peildatum.Dag), kennis.Titel(gebied, peildatum.Dag)),
            peildatum,
            Regels(kennis, wie, gebied, peildatum.Dag));
    }

    /// <summary>How many buildings of an area are on the list, of those that this person may see.</summary>
    public int Tel(Bevoegdheid wie, Snapshot kennis, Gebied gebied, DateOnly peildatum) => Zichtbaar(kennis, wie, gebied, peildatum).Count();

    private IReadOnlyList<Transformatieplichtregel> Regels(Snapshot snapshot, Bevoegdheid wie, Gebied gebied, DateOnly peildatum) =>
    [
        .. Zichtbaar(snapshot, wie, gebied, peildatum).Select(plicht => Regel(snapshot, plicht, peildatum))
            .OrderBy(regel => regel.Plicht.VerschuldigdSinds).ThenByDescending(regel => regel.Plicht.Oppervlakte),
    ];

    /// <summary>The buildings on the list of an area that this person may see.</summary>
    internal IEnumerable<Transformatieplichtgebouw> Zichtbaar(Snapshot snapshot, Bevoegdheid wie, Gebied gebied, DateOnly peildatum)
    {
        var bereik = Leesrecht.Rijen(wie);
        return bereik.IsNiets
            ? []
            : snapshot.Transformatieplicht(gebied, peildatum).Gebouwen
                .Where(plicht => houder.Huidig.LiggingVanGebouw(plicht.Gebouw, klok.Vandaag, snapshot) is { } ligging && bereik.Omvat(ligging));
    }

    private static Transformatieplichtregel Regel(Snapshot snapshot, Transformatieplichtgebouw plicht, DateOnly peildatum)
    {
        var gebouw = snapshot.FindGebouw(plicht.Gebouw)!;
        var locatie = Gebied.Locatie(gebouw.Locatie);
        return new Transformatieplichtregel(
            plicht,
            gebouw,
            new Gebiedskop(locatie, snapshot.Naam(locatie, peildatum), snapshot.Titel(locatie, peildatum)),
            snapshot.EigenaarOp(gebouw.Code, peildatum));
    }
}

/// <summary>The buildings of an area that owe a transformation plan on a day.</summary>
public sealed record Transformatieplichtlijst(Gebiedskop Kop, Gebiedspeildatum Peildatum, IReadOnlyList<Transformatieplichtregel> Regels);

/// <summary>A building on the list, with where it stands and whose it is.</summary>
public sealed record Transformatieplichtregel(Transformatieplichtgebouw Plicht, Gebouw Gebouw, Gebiedskop Locatie, Partij? Eigenaar)
{
    /// <summary>True when the owner owes the plan: a belegger. The others are on the list for what they own.</summary>
    public bool IsVerschuldigd => Eigenaar?.Soort == Partijsoort.Belegger;
}
