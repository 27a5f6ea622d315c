using System.Globalization;
using CsvHelper;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Uitwisseling.Schrijven;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad.Stromen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Reeksen;

/// <summary>The single movements behind what changed, for who may see the rows that they are of. Opening them is noted.</summary>
public sealed class ToonStroomposten(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok, Inzage inzage)
{
    /// <summary>The movements in order of day: of stock, then of vacancy, then of plan capacity; null when there is no such area.</summary>
    /// <param name="wie">Who asks: gets the movements of rows that are theirs to see; governments also those of whole municipalities.</param>
    /// <param name="kennis">What is known.</param>
    /// <param name="gebied">Area.</param>
    /// <param name="gevraagd">The days that were asked for; null for since 1 January a year before.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Stroompostenlijst?> ExecuteAsync(
        Bevoegdheid wie, Snapshot kennis, Gebied gebied, (DateOnly? Van, DateOnly? Tot) gevraagd, CancellationToken ct = default)
    {
        if (!kennis.Bestaat(gebied)) return null;
        var periode = Periodekeuze.Bepaal(wie, gevraagd, klok.Vandaag, jaren: 1);
        if (periode.Meldingen.Count > 0) return new Stroompostenlijst(periode, []);
        await inzage.NoteerAsync(wie, $"wat er veranderde in {gebied}", ct);
        return new Stroompostenlijst(periode, [.. Posten(wie, kennis, gebied, periode).Where(rij => rij.Ziet).Select(rij => rij.Post)]);
    }

    /// <summary>
    /// The movements of one sum for one reason: how many there are and what they add up to for who sees the figures of both days, each of
    /// them for who sees its row. Null when there is no such area or reason, or the figures are hidden.
    /// </summary>
    public async Task<Stroomherkomst?> RegelAsync(
        Bevoegdheid wie, Snapshot kennis, Gebied gebied, (DateOnly? Van, DateOnly? Tot) gevraagd, Stroomvraag vraag, CancellationToken ct = default)
    {
        if (!kennis.Bestaat(gebied)) return null;
        var periode = Periodekeuze.Bepaal(wie, gevraagd, klok.Vandaag, jaren: 1);
        var cijfers = new Cijferinzage(kennis, wie, klok.Vandaag);
        if (!cijfers.Mag(gebied, periode.Van) || !cijfers.Mag(gebied, periode.Tot)) return null;
        if (vraag.Cijfer == Stroomvraag.Leegstand && !ToonStromen.MagRedenen(wie)) return null;
        var posten = (vraag == Stroomvraag.Nieuwbouw ? Nieuwbouwposten(wie, kennis, gebied, periode) : Posten(wie, kennis, gebied, periode)).Where(rij => vraag.Bevat(rij.Post)).ToList();
        if (posten.Count == 0) return null;
        var magRijen = !Leesrecht.Rijen(wie).IsNiets;
        if (magRijen) await inzage.NoteerAsync(wie, $"{vraag.Cijfer} {vraag.Reden} in {gebied}", ct);
        var regels = new Gebiedsregels(kennis, cijfers, periode.Tot);
        return new Stroomherkomst(regels.Kop(gebied), [.. kennis.Boven(gebied, periode.Tot).Select(regels.Kop)], periode)
        {
            Alle = [.. posten.Select(rij => rij.Post.M2)],
            Zichtbaar = magRijen ? [.. posten.Where(rij => rij.Ziet).Select(rij => rij.Post)] : null,
        };
    }

    /// <summary>
    /// Which organisation recorded what each movement rests on, and when, in the order of the movements; none for a municipality that came or
    /// left. Only for movements that <see cref="RegelAsync"/> gave.
    /// </summary>
    public async Task<IReadOnlyList<IReadOnlyList<Feitvastlegging>>> VastleggingenAsync(Snapshot kennis, IReadOnlyList<Postregel> posten, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await new Vastleggingenlezer(db, kennis.Nummer, ct).LeesAsync([.. posten.Select(Feiten)]);
    }

    /// <summary>The movements as CSV; numbers unrounded with a point.</summary>
    public static async Task WriteAsync(Stream uit, Stroompostenlijst lijst, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(uit, Csvopties.VoorMensen, leaveOpen: true);
        await csv.WriteRecordAsync(["cijfer", "dag", "reden", "m2", "gemeente", "gebouw", "ruimte", "plan", "status"], ct);
        foreach (var post in lijst.Posten)
            await csv.WriteRecordAsync(
                [
                    post.Cijfer,
                    post.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    post.Reden,
                    post.M2.ToString("0.##", CultureInfo.InvariantCulture),
                    .. new[] { post.Gemeente, post.Gebouw, post.Ruimte, post.Plan, post.Status }.Select(cel => Spreadsheettekst.Beveilig(cel ?? "")),
                ],
                ct);
    }

    // A movement begins with a stand of its own day, where there is one.
    private static IReadOnlyList<(Feitsoort Soort, object Sleutel)> Feiten(Postregel post) => post switch
    {
        { Plan: { } plan } => [(Feitsoort.Plan, plan), (Feitsoort.Planstand, (plan, post.Dag))],
        { Gebouw: { } gebouw, Ruimte: { } ruimte } => [(Feitsoort.Gebouw, gebouw), (Feitsoort.Ruimte, ruimte), (Feitsoort.Stand, (ruimte, post.Dag))],
        { Gebouw: { } gebouw } => [(Feitsoort.Gebouw, gebouw)],
        _ => [],
    };

    private static bool Ziet(Bevoegdheid wie, Rijligging? ligging) => ligging is { } plek && Leesrecht.Rijen(wie).Omvat(plek);

    private IEnumerable<(Postregel Post, bool Ziet)> Posten(Bevoegdheid wie, Snapshot kennis, Gebied gebied, Periodekeuze periode) =>
    [
        .. Voorraadposten(wie, kennis, Stroomvraag.Voorraad, kennis.Voorraadstromen(gebied, periode.Van, periode.Tot)),
        .. Voorraadposten(wie, kennis, Stroomvraag.Leegstand, kennis.Leegstandsstromen(gebied, periode.Van, periode.Tot)),
        .. Planposten(wie, kennis, kennis.Planstromen(gebied, periode.Van, periode.Tot)),
    ];

    private IEnumerable<(Postregel Post, bool Ziet)> Voorraadposten(Bevoegdheid wie, Snapshot kennis, string cijfer, Voorraadstromen stromen) =>
        from post in stromen.Posten
        let ziet = post.Gebouw is null ? Leesrecht.MagAlleCijfers(wie) : Ziet(wie, houder.Huidig.LiggingVanGebouw(post.Gebouw, klok.Vandaag, kennis))
        select (new Postregel(cijfer, post.Dag, Kebab.Van(post.Soort.ToString()), post.M2) { Gemeente = post.Gemeente, Gebouw = post.Gebouw, Ruimte = post.Ruimte }, ziet);

    /// <summary>The units that were delivered in the period, as they were on that day: together <see cref="Snapshot.NieuwbouwTussen"/>.</summary>
    private IEnumerable<(Postregel Post, bool Ziet)> Nieuwbouwposten(Bevoegdheid wie, Snapshot kennis, Gebied gebied, Periodekeuze periode) =>
        from sleutel in kennis.Herkomst(Cijfer.NieuwbouwSinds2012.Van(gebied, periode.Tot))!.Rijen
        let dag = kennis.FindGebouw(sleutel.Gebouw!)!.Opgeleverd!.Value
        where dag > periode.Van
        orderby dag, sleutel.Code
        let post = new Postregel(Stroomvraag.Nieuwbouw.Cijfer, dag, Stroomvraag.Nieuwbouw.Reden, sleutel.Waarde) { Gebouw = sleutel.Gebouw, Ruimte = sleutel.Code }
        select (post, Ziet(wie, houder.Huidig.LiggingVanGebouw(sleutel.Gebouw!, klok.Vandaag, kennis)));

    private IEnumerable<(Postregel Post, bool Ziet)> Planposten(Bevoegdheid wie, Snapshot kennis, Planstromen stromen) =>
        from post in stromen.Posten
        let ziet = post.Plan is null ? Leesrecht.MagAlleCijfers(wie) : Ziet(wie, houder.Huidig.LiggingVanPlan(post.Plan, klok.Vandaag, kennis))
        from deel in new[]
        {
            ("vastgesteld", post.Verschil.Vastgesteld), ("ontwerp", post.Verschil.Ontwerp),
            ("structuurvisie", post.Verschil.Structuurvisie), (Stroomvraag.ZonderRoStatus, post.Verschil.ZonderRoStatus),
        }
        where deel.Item2 != 0
        select (new Postregel(Stroomvraag.Plancapaciteit, post.Dag, Kebab.Van(post.Soort.ToString()), deel.Item2) { Gemeente = post.Gemeente, Plan = post.Plan, Status = deel.Item1 }, ziet);
}

/// <summary>The movements between two days; none when the days could not be followed.</summary>
public sealed record Stroompostenlijst(Periodekeuze Periode, IReadOnlyList<Postregel> Posten);

/// <summary>One movement, of a unit, a plan or a whole municipality.</summary>
/// <param name="Cijfer">What it is a movement of.</param>
/// <param name="Dag">The first day on which it shows.</param>
/// <param name="Reden">The reason in kebab-case.</param>
/// <param name="M2">Added when above 0, gone when below.</param>
public sealed record Postregel(string Cijfer, DateOnly Dag, string Reden, decimal M2)
{
    /// <summary>The line that it is part of.</summary>
    public Stroomvraag Regel => new(Cijfer, Reden);

    public string? Gemeente { get; init; }

    public string? Gebouw { get; init; }

    public string? Ruimte { get; init; }

    public string? Plan { get; init; }

    /// <summary>Planning status of a movement of plan capacity.</summary>
    public string? Status { get; init; }
}
