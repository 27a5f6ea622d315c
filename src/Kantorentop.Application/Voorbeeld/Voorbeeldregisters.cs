using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>The registers of the example, each put in once.</summary>
public static class Voorbeeldregisters
{
    public static async Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default)
    {
        await Voorbeeldstukken.PlaatsAsync(contexts, ct);
        await Voorbeeldbelemmeringen.PlaatsAsync(contexts, ct);
        await Voorbeeldpraktijk.PlaatsAsync(contexts, ct);
        await Voorbeeldexperts.PlaatsAsync(contexts, ct);
    }

    /// <summary>Writes rows of one table with a registratie for each.</summary>
    internal static async Task SchrijfAsync<T>(Voorbeeldboek boek, IEnumerable<(T Feit, string Soort, string Onderwerp, string Organisatie)> rijen, CancellationToken ct)
        where T : class =>
        await Bulkschrijver.VoegToeAsync(boek.Db, [.. rijen.Select(rij => new Rij<T>(rij.Feit, boek.Registreer(rij.Soort, rij.Onderwerp, rij.Organisatie), null))], ct);
}
