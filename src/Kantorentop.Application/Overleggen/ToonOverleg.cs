using Kantorentop.Application.Documenten;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>An item on the agenda with its papers.</summary>
public sealed record Agendaregel(Agendapunt Punt, IReadOnlyList<Documentregel> Stukken);

/// <summary>A decision with what came before and after it.</summary>
/// <param name="Rij">The decision with its recording.</param>
/// <param name="VolgtOp">The earlier decision that it follows, or null.</param>
/// <param name="Vervolg">The later decisions that follow it, as far as they are adopted or the asker reads along.</param>
public sealed record Besluitregel(Vastlegging<Overlegbesluit> Rij, Overlegbesluit? VolgtOp, IReadOnlyList<Overlegbesluit> Vervolg);

/// <summary>One consultation, as far as the asker may know of it.</summary>
/// <param name="Overleg">The consultation.</param>
/// <param name="Versie">Number of its registratie.</param>
public sealed record Overlegblad(Overleg Overleg, long Versie)
{
    /// <summary>In order.</summary>
    public IReadOnlyList<Agendaregel> Agenda { get; init; } = [];

    /// <summary>Number of the last registratie of the agenda; 0 for an empty one.</summary>
    public long Agendaversie { get; init; }

    /// <summary>The signatories that are invited, in the order of the covenant.</summary>
    public IReadOnlyList<Overlegdeelname> Deelnamen { get; init; } = [];

    public IReadOnlyList<Besluitregel> Besluiten { get; init; } = [];

    public IReadOnlyList<Vastlegging<Overlegactie>> Acties { get; init; } = [];

    /// <summary>The last one that was held before it, or null.</summary>
    public Overleg? Vorige { get; init; }

    /// <summary>False for who sees only what was decided.</summary>
    public bool MagMeelezen { get; init; }

    public bool MagInvoeren { get; init; }
}

/// <summary>Shows one consultation.</summary>
public sealed class ToonOverleg(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>Null when it does not exist or is none of the asker's business.</summary>
    public async Task<Overlegblad?> ExecuteAsync(Bevoegdheid wie, Guid sleutel, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rij = await db.Bekend<Overleg>().Where(overleg => overleg.Sleutel == sleutel).MetNummers().SingleOrDefaultAsync(ct);
        if (rij is null || !Overlegrechten.MagZien(wie, rij.Feit)) return null;
        var blad = new Overlegblad(rij.Feit, rij.Geopend) { Besluiten = await BesluitenAsync(db, wie, sleutel, ct) };
        if (!Overlegrechten.MagMeelezen(wie)) return blad with { Overleg = rij.Feit with { Verslag = null, Gasten = null } };
        var agenda = await db.Bekend<Agendapunt>().Where(punt => punt.Overleg == sleutel).OrderBy(punt => punt.Volgorde).MetNummers().ToListAsync(ct);
        return blad with
        {
            Agenda = await AgendaAsync(db, agenda.ConvertAll(punt => punt.Feit), ct),
            Agendaversie = agenda.Select(punt => punt.Geopend).DefaultIfEmpty().Max(),
            Deelnamen = await DeelnamenAsync(db, sleutel, ct),
            Acties = await db.Bekend<Overlegactie>().Where(actie => actie.Overleg == sleutel).OrderBy(actie => actie.Nummer).MetNummers().ToListAsync(ct),
            Vorige = await Overlegbron.VorigeAsync(db, rij.Feit.Datum, ct),
            MagMeelezen = true,
            MagInvoeren = Overlegrechten.MagInvoeren(wie),
        };
    }

    /// <summary>The decisions of consultations before a day whose report is adopted, the latest first: what a new one may follow.</summary>
    public async Task<IReadOnlyList<(Overlegbesluit Besluit, DateOnly Datum)>> EerdereAsync(DateOnly tot, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = await db.Bekend<Overlegbesluit>()
            .Join(db.Bekend<Overleg>(), besluit => besluit.Overleg, overleg => overleg.Sleutel, (besluit, overleg) => new { besluit, overleg.Datum, overleg.Staat })
            .Where(rij => rij.Staat == Overlegstaat.VerslagVastgesteld && rij.Datum <= tot).OrderByDescending(rij => rij.besluit.Nummer).ToListAsync(ct);
        return rijen.ConvertAll(rij => (rij.besluit, rij.Datum));
    }

    private static async Task<IReadOnlyList<Agendaregel>> AgendaAsync(KantorentopContext db, IReadOnlyList<Agendapunt> punten, CancellationToken ct)
    {
        var stukken = await Documentlezer.LeesAsync(db, Overlegdocumenten.Agendasoort, [.. punten.Select(punt => Overlegdocumenten.Van(punt).Sleutel)], ookVertrouwelijk: true, ct);
        return [.. punten.Select(punt => new Agendaregel(punt, [.. stukken[Overlegdocumenten.Van(punt).Sleutel]]))];
    }

    private static async Task<IReadOnlyList<Overlegdeelname>> DeelnamenAsync(KantorentopContext db, Guid sleutel, CancellationToken ct)
    {
        var rijen = await db.Bekend<Overlegdeelname>().Where(deelname => deelname.Overleg == sleutel).ToDictionaryAsync(deelname => deelname.Partij, ct);
        return [.. Convenantpartijen.Ondertekenaars.Select(partij => rijen.GetValueOrDefault(partij.Naam)).OfType<Overlegdeelname>()];
    }

    private static async Task<IReadOnlyList<Besluitregel>> BesluitenAsync(KantorentopContext db, Bevoegdheid wie, Guid sleutel, CancellationToken ct)
    {
        var eigen = await db.Bekend<Overlegbesluit>().Where(besluit => besluit.Overleg == sleutel).OrderBy(besluit => besluit.Nummer).MetNummers().ToListAsync(ct);
        var sleutels = eigen.ConvertAll(rij => rij.Feit.Sleutel);
        var eerder = eigen.Select(rij => rij.Feit.VolgtOp).OfType<Guid>().ToList();
        var verwant = await db.Bekend<Overlegbesluit>()
            .Where(besluit => eerder.Contains(besluit.Sleutel) || (besluit.VolgtOp != null && sleutels.Contains(besluit.VolgtOp.Value)))
            .Join(db.Bekend<Overleg>(), besluit => besluit.Overleg, overleg => overleg.Sleutel, (besluit, overleg) => new { besluit, overleg }).ToListAsync(ct);
        var zichtbaar = verwant.Where(rij => Overlegrechten.MagZien(wie, rij.overleg)).Select(rij => rij.besluit).OrderBy(besluit => besluit.Nummer).ToList();
        return eigen.ConvertAll(rij => new Besluitregel(
            rij, zichtbaar.Find(besluit => besluit.Sleutel == rij.Feit.VolgtOp), zichtbaar.FindAll(besluit => besluit.VolgtOp == rij.Feit.Sleutel)));
    }
}
