using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Kaders;

/// <summary>The Gebiedsvisie of one location: what was agreed, and how far it is.</summary>
/// <param name="Locatie">The location.</param>
/// <param name="Regio">Its region, or null.</param>
/// <param name="Termijn">What the agreement in force says; null when it says nothing.</param>
/// <param name="Rij">What is recorded; null when nothing is.</param>
/// <param name="Staat">How the term stands.</param>
/// <param name="MagInvoeren">True when the asker records it.</param>
public sealed record Gebiedsvisieblad(
    Locatie Locatie, string? Regio, Gebiedsvisietermijn? Termijn, Vastlegging<Gebiedsvisie>? Rij, Gebiedsvisiestaat Staat, bool MagInvoeren);

/// <summary>Shows the Gebiedsvisie of a location; it is public.</summary>
public sealed class ToonGebiedsvisie(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, ToonGebiedsvisies termijnen, Domeinklok klok)
{
    /// <summary>Null when there is no such location.</summary>
    public async Task<Gebiedsvisieblad?> ExecuteAsync(Bevoegdheid wie, string code, CancellationToken ct = default)
    {
        var snapshot = snapshots.Huidig;
        if (snapshot.FindLocatie(code) is not { } locatie) return null;
        var regio = snapshot.Indeling.RegioVan(locatie.Gemeente, klok.Vandaag);
        var termijn = regio is null ? null : await termijnen.VindAsync(regio, code, ct);
        await using var db = contexts.CreateDbContext();
        var rij = await db.Bekend<Gebiedsvisie>().Where(visie => visie.Locatie == code).MetNummers().SingleOrDefaultAsync(ct);
        var mag = Schrijfrecht.VoorPlaats(wie, locatie.Gemeente, snapshot.Indeling.FindProvincie(locatie.Gemeente, klok.Vandaag));
        return new(locatie, regio, termijn, rij, Gebiedsvisieregels.Staat(termijn?.Plan.Gereed, rij?.Feit, klok.Vandaag), mag);
    }
}
