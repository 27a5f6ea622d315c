using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>
/// Keeps the duties of everyone, compiled once for each state of knowledge: every write gives a new number, and every register
/// writes with one. Checks no rights.
/// </summary>
public sealed class Verplichtingenboek(Verplichtingenbron bron) : IDisposable
{
    private readonly SemaphoreSlim _slot = new(1, 1);
    private volatile Verplichtingenbeeld? _laatste;

    /// <summary>The duties by everything that is recorded now. Not within a write: what is not certain yet would be kept.</summary>
    internal async Task<Verplichtingenbeeld> HuidigAsync(KantorentopContext db, CancellationToken ct)
    {
        var kennis = new Kennisstand(bron.Snapshot, bron.Vandaag, await db.Registraties.MaxAsync(rij => (long?)rij.Nummer, ct) ?? 0);
        if (_laatste is { } laatste && laatste.Kennis == kennis) return laatste;
        await _slot.WaitAsync(ct);
        try
        {
            if (_laatste is { } intussen && intussen.Kennis == kennis) return intussen;
            return _laatste = new Verplichtingenbeeld(kennis, await bron.VormAsync(db, kennis.Snapshot, kennis.Vandaag, ct));
        }
        finally
        {
            _slot.Release();
        }
    }

    public void Dispose() => _slot.Dispose();
}
