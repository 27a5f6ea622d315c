using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>The places where a version departs from the covenant (art. 18.2).</summary>
public sealed class ToonStrijdigheden(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>Those of a version that the asker may read, in the order in which they were recorded.</summary>
    /// <param name="blad">The version, as <see cref="ToonAfspraak"/> gave it: who has it may read it.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<IReadOnlyList<Vastlegging<Strijdigheid>>> ExecuteAsync(Afspraakblad blad, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = await db.OnderdeelAsync<Strijdigheid>(new(blad.Afspraak.Regio, blad.Afspraak.Versie), ct);
        return [.. rijen.Where(rij => !rij.Feit.IsLeeg).OrderBy(rij => rij.Geopend).ThenBy(rij => rij.Id)];
    }
}
