using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Beoordelingen;

/// <summary>The answers that the secretariaat reads, and those that wait for it.</summary>
public sealed class ToonBewijs(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, ToonVerplichting verplichtingen)
{
    /// <summary>Answers on a page.</summary>
    public const int Bladgrootte = 25;

    /// <summary>The answers that were asked for, the oldest first; null for who may not read them all.</summary>
    public async Task<Bewijslijst?> ExecuteAsync(Bevoegdheid wie, Bewijsvraag vraag, CancellationToken ct = default)
    {
        if (!Antwoordrecht.MagAlleLezen(wie)) return null;
        await using var db = contexts.CreateDbContext();
        var rijen = Gevraagd(db, vraag);
        var aantal = await rijen.CountAsync(ct);
        var indeling = new Bladindeling(aantal, Bladgrootte, vraag.Blad);
        var getoond = await indeling.Van(rijen.OrderBy(rij => rij.Antwoord.Nummer).ThenBy(rij => rij.Antwoord.Id))
            .Join(db.Registraties, rij => rij.Antwoord.Nummer, registratie => registratie.Nummer, (rij, registratie) => new { rij.Antwoord, rij.Beoordeling, registratie.Ogenblik, registratie.Naam })
            .ToListAsync(ct);
        var regels = getoond.OrderBy(rij => rij.Antwoord.Nummer).ThenBy(rij => rij.Antwoord.Id)
            .Select(rij => Regel(rij.Antwoord, rij.Beoordeling, rij.Ogenblik, rij.Naam));
        return new Bewijslijst([.. regels], aantal, indeling.Blad, indeling.Bladen) { Leden = await LedenAsync(db, ct), Partijen = await PartijenAsync(db, ct) };
    }

    /// <summary>One answer with its duty; null when there is none or the asker may not read it. Opening it is noted.</summary>
    public async Task<Bewijsstuk?> FindAsync(Bevoegdheid wie, long id, CancellationToken ct = default)
    {
        if (!Antwoordrecht.MagAlleLezen(wie)) return null;
        await using var db = contexts.CreateDbContext();
        var antwoord = await db.Set<Antwoord>().AsNoTracking().FirstOrDefaultAsync(rij => rij.Id == id, ct);
        if (antwoord is null || await verplichtingen.ExecuteAsync(wie, antwoord.Partij, antwoord.Sleutel, ct) is not { } detail) return null;
        return new Bewijsstuk(detail, detail.Antwoorden.First(regel => regel.Id == id), Antwoordrecht.MagBeoordelen(wie));
    }

    /// <summary>How many answers wait for a judgement; 0 for who does not judge.</summary>
    public async Task<int> TelAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (!Antwoordrecht.MagAlleLezen(wie)) return 0;
        await using var db = contexts.CreateDbContext();
        return await db.Beoordeeld().CountAsync(rij => rij.Beoordeling == null, ct);
    }

    private static IQueryable<Beoordeeldantwoord> Gevraagd(KantorentopContext db, Bewijsvraag vraag)
    {
        var (partij, begin, oordeel) = (vraag.Partij, vraag.Lid + "-", vraag.Oordeel);
        var rijen = db.Beoordeeld();
        rijen = oordeel == Oordeel.TeBeoordelen
            ? rijen.Where(rij => rij.Beoordeling == null)
            : rijen.Where(rij => rij.Beoordeling!.Oordeel == oordeel);
        if (partij is not null) rijen = rijen.Where(rij => rij.Antwoord.Partij == partij);
        return vraag.Lid is null ? rijen : rijen.Where(rij => rij.Antwoord.Sleutel.StartsWith(begin));
    }

    private static async Task<IReadOnlyList<string>> LedenAsync(KantorentopContext db, CancellationToken ct)
    {
        var sleutels = await db.Set<Antwoord>().Select(antwoord => antwoord.Sleutel).Distinct().ToListAsync(ct);
        return [.. sleutels.Select(sleutel => sleutel.Split('-')[0]).Distinct().OrderBy(Artikelen.Plaats)];
    }

    private async Task<IReadOnlyList<(string Code, string Naam)>> PartijenAsync(KantorentopContext db, CancellationToken ct)
    {
        var codes = await db.Set<Antwoord>().Select(antwoord => antwoord.Partij).Distinct().ToListAsync(ct);
        return [.. codes.Select(code => (code, Naam(code))).OrderBy(paar => paar.Item2, StringComparer.Ordinal)];
    }

    private Bewijsregel Regel(Antwoord antwoord, Beoordeling? beoordeling, DateTimeOffset ogenblik, string naam)
    {
        var sleutel = Verplichtingsleutel.Parse(antwoord.Sleutel);
        return new Bewijsregel(
            antwoord.Id, Naam(antwoord.Partij), sleutel?.Lid ?? antwoord.Sleutel, sleutel is { } gelezen ? Onderwerp(gelezen) : antwoord.Sleutel)
        {
            Bewijsdatum = antwoord.Bewijsdatum,
            Ogenblik = ogenblik,
            Indiener = naam,
            Oordeel = beoordeling?.Oordeel ?? Oordeel.TeBeoordelen,
        };
    }

    private string Naam(string partij) => Drager.Landelijk(partij)?.Naam ?? houder.Huidig.FindPartij(partij)?.Naam ?? partij;

    private string Onderwerp(Verplichtingsleutel sleutel) => sleutel.Soort switch
    {
        Onderwerpsoort.Gebouw => houder.Huidig.FindGebouw(sleutel.Code)?.Naam,
        Onderwerpsoort.Plan => houder.Huidig.FindPlan(sleutel.Code)?.Naam,
        Onderwerpsoort.Locatie => houder.Huidig.FindLocatie(sleutel.Code)?.Naam,
        Onderwerpsoort.Partij or Onderwerpsoort.Land => "de hele organisatie",
        _ => null,
    } ?? sleutel.Code;
}
