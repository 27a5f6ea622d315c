using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Aansprekingen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Aansprekingen;

/// <summary>The register of art. 13.11, for both sides and the secretariaat.</summary>
public sealed class ToonAansprekingen(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>Those that someone may read: open ones first, the latest of them first.</summary>
    public async Task<IReadOnlyList<Aansprekingregel>> ExecuteAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = await Leesbaar(db, wie).ToListAsync(ct);
        var dragers = new Dragers(houder.Huidig, klok.Vandaag);
        return [.. rijen.OrderBy(rij => rij.IsBeantwoord).ThenByDescending(rij => rij.Datum).ThenByDescending(rij => rij.Nummer).Select(rij => Regel(wie, dragers, rij))];
    }

    /// <summary>One of them; null when there is none or it is none of the asker's business.</summary>
    public async Task<Aansprekingregel?> FindAsync(Bevoegdheid wie, int nummer, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rij = await Leesbaar(db, wie).FirstOrDefaultAsync(rij => rij.Nummer == nummer, ct);
        return rij is null ? null : Regel(wie, new Dragers(houder.Huidig, klok.Vandaag), rij);
    }

    /// <summary>How many wait for an answer of the asker's own organisation.</summary>
    public async Task<int> TelAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (!Aanspreekrechten.MagAanspreken(wie) || Aanspreekrechten.MagAlle(wie) || wie.Organisatie is not { } eigen) return 0;
        await using var db = contexts.CreateDbContext();
        var (soort, sleutel) = (eigen.Soort, eigen.Sleutel);
        return await db.Set<Aanspreking>().CountAsync(rij => rij.Antwoord == null && rij.Aansoort == soort && rij.Aan == sleutel, ct);
    }

    /// <summary>What a form offers; null for who may not address anyone.</summary>
    public Aanspreekkeuzes? Keuzes(Bevoegdheid wie)
    {
        if (!Aanspreekrechten.MagAanspreken(wie)) return null;
        var partijen = new Dragers(houder.Huidig, klok.Vandaag).Alle.Where(drager => Aanspreekrechten.IsPartij(drager.Organisatie.Soort)).ToList();
        var alles = Aanspreekrechten.MagAlle(wie);
        var anderen = alles ? partijen : [.. partijen.Where(drager => drager.Organisatie != wie.Organisatie)];
        return new Aanspreekkeuzes(alles ? partijen : [], anderen, [.. houder.Huidig.Indeling.Kantorenregios.Select(regio => regio.Naam).Order(StringComparer.Ordinal)], klok.Vandaag);
    }

    private static IQueryable<Aanspreking> Leesbaar(KantorentopContext db, Bevoegdheid wie)
    {
        var rijen = db.Set<Aanspreking>().AsNoTracking();
        if (Aanspreekrechten.MagAlle(wie)) return rijen;
        if (!Aanspreekrechten.MagLezen(wie) || wie.Organisatie is not { } eigen) return rijen.Where(_ => false);
        var (soort, sleutel) = (eigen.Soort, eigen.Sleutel);
        return rijen.Where(rij => (rij.Vansoort == soort && rij.Van == sleutel) || (rij.Aansoort == soort && rij.Aan == sleutel));
    }

    private Aansprekingregel Regel(Bevoegdheid wie, Dragers dragers, Aanspreking rij) => new(rij, Naam(dragers, rij.Aansprekende), Naam(dragers, rij.Aangesprokene))
    {
        Gebied = rij.Gebied is { } tekst && Gebied.Parse(tekst) is { } gebied ? new Gebiedskop(gebied, houder.Huidig.Naam(gebied, klok.Vandaag), houder.Huidig.Titel(gebied, klok.Vandaag)) : null,
        MagBeantwoorden = Aanspreekrechten.MagBeantwoorden(wie, rij),
    };

    private static string Naam(Dragers dragers, Organisatie organisatie) => dragers.Van(organisatie)?.Naam ?? organisatie.Sleutel;
}

/// <summary>One of the register, for reading.</summary>
/// <param name="Aanspreking">What was written.</param>
/// <param name="Van">Name of who addresses.</param>
/// <param name="Aan">Name of who is addressed.</param>
public sealed record Aansprekingregel(Aanspreking Aanspreking, string Van, string Aan)
{
    /// <summary>The region or location; null for all.</summary>
    public Gebiedskop? Gebied { get; init; }

    public bool MagBeantwoorden { get; init; }
}

/// <summary>What a form offers.</summary>
/// <param name="Van">Who may address, for the secretariaat; empty for a Party itself.</param>
/// <param name="Aan">Who may be addressed.</param>
/// <param name="Regios">Names of the regions.</param>
/// <param name="Vandaag">Today.</param>
public sealed record Aanspreekkeuzes(IReadOnlyList<Drager> Van, IReadOnlyList<Drager> Aan, IReadOnlyList<string> Regios, DateOnly Vandaag);
