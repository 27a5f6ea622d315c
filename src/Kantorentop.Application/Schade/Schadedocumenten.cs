using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>
/// Who sees and adds the documents of a risk analysis and of a decision: as with their amounts, what is confidential is for the parties at
/// the table, the rest for who may know of the record, and the municipality adds.
/// </summary>
public sealed class Schadedocumenten(IDbContextFactory<KantorentopContext> contexts, Plaatsbepaling plaatsen)
{
    public const string Analysesoort = "risicoanalyse";

    public const string Besluitsoort = "capaciteitsbesluit";

    /// <summary>The right on the documents of the risk analysis of a location.</summary>
    public async Task<Documentrecht?> AnalyseAsync(Bevoegdheid wie, string locatie, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        if (await plaatsen.VanLocatieAsync(db, locatie, ct) is not { } plaats) return null;
        var tafel = await db.Bekend<Tafelpartij>().Where(partij => partij.Locatie == locatie).Select(partij => partij.Partij).ToListAsync(ct);
        return Recht(wie, plaats, $"Risicoanalyse {plaats.Locatie.Naam}", tafel.ConvertAll(partij => new Organisatie(Organisatiesoort.Marktpartij, partij)));
    }

    /// <summary>The right on the documents of a decision.</summary>
    public async Task<Documentrecht?> BesluitAsync(Bevoegdheid wie, string sleutel, CancellationToken ct)
    {
        if (!Guid.TryParse(sleutel, out var besluit)) return null;
        await using var db = contexts.CreateDbContext();
        var feit = await db.Bekend<Capaciteitsbesluit>().SingleOrDefaultAsync(rij => rij.Sleutel == besluit, ct);
        if (feit is null || await plaatsen.VanBesluitAsync(db, feit, ct) is not { } plaats) return null;
        var dragers = await db.Bekend<Kostenaandeel>().Where(rij => rij.Besluit == besluit).Select(rij => new { rij.Soort, rij.Sleutel }).ToListAsync(ct);
        return Recht(wie, plaats, $"Besluit over {plaats.Naam}", dragers.ConvertAll(rij => new Organisatie(rij.Soort, rij.Sleutel)));
    }

    private static Documentrecht? Recht(Bevoegdheid wie, Plaats plaats, string titel, IReadOnlyList<Organisatie> genoemd) =>
        Schaderechten.MagZien(wie, plaats.Ligging, genoemd)
            ? new Documentrecht(
                titel, Schaderechten.MagBedragen(wie, plaats.Locatie.Gemeente, genoemd), Schaderechten.MagInvoeren(wie, plaats.Locatie.Gemeente))
            : null;
}
