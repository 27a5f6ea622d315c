using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>
/// Keeps the duties of everyone, compiled once for each state of knowledge: every write gives a new number, and every register
/// writes with one. All who ask at the same time wait for the same work, which goes on when one of them leaves. Checks no rights.
/// </summary>
public sealed class Verplichtingenboek(IDbContextFactory<KantorentopContext> contexts, Verplichtingenbron bron)
{
    private readonly Lock _slot = new();

    private (Kennisstand Kennis, Task<Verplichtingenbeeld> Werk)? _laatste;

    /// <summary>Today, as far as duties go.</summary>
    public DateOnly Vandaag => bron.Vandaag;

    internal Domain.Snapshot Snapshot => bron.Snapshot;

    /// <summary>The duties by everything that is recorded now. Not within a write: what is not certain yet would be kept.</summary>
    internal async Task<Verplichtingenbeeld> HuidigAsync(KantorentopContext db, CancellationToken ct)
    {
        var kennis = new Kennisstand(bron.Snapshot, bron.Vandaag, await db.Registraties.MaxAsync(rij => (long?)rij.Nummer, ct) ?? 0);
        return await Werk(kennis).WaitAsync(ct);
    }

    private Task<Verplichtingenbeeld> Werk(Kennisstand kennis)
    {
        lock (_slot)
        {
            if (_laatste is { Werk.IsFaulted: false } laatste && laatste.Kennis == kennis) return laatste.Werk;
            using (ExecutionContext.SuppressFlow()) _laatste = (kennis, Task.Run(() => StelOpAsync(kennis)));
            return _laatste.Value.Werk;
        }
    }

    private async Task<Verplichtingenbeeld> StelOpAsync(Kennisstand kennis)
    {
        await using var db = contexts.CreateDbContext();
        return new Verplichtingenbeeld(kennis, await bron.VormAsync(db, kennis.Snapshot, kennis.Vandaag, CancellationToken.None));
    }
}
