using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tijd;

/// <summary>
/// The changes of one write. A correction closes a recording and adds one; everything is written at the end, closing before
/// adding, because the database guards that no two current recordings overlap.
/// </summary>
public sealed class Schrijfsessie(KantorentopContext db, long nummer)
{
    private const int Hoogstens = 500;

    private readonly List<Func<CancellationToken, Task>> _sluitingen = [];
    private readonly SortedList<int, List<Func<CancellationToken, Task>>> _toevoegingen = [];

    /// <summary>Context within the transaction; tracked changes on it are saved with the write.</summary>
    public KantorentopContext Db => db;

    /// <summary>Number that this write gets.</summary>
    public long Nummer => nummer;

    /// <summary>What the write turned out to be about, where that is only known once it is worked out; else the act says it.</summary>
    public string? Onderwerp { get; set; }

    /// <summary>Adds recordings, and the things that they are about where those are new.</summary>
    public void VoegToe<T>(params IReadOnlyCollection<T> feiten)
        where T : class
    {
        if (feiten.Count == 0) return;
        var tabel = Feitentabellen.Find<T>();
        var rang = tabel?.Rang ?? int.MaxValue;
        if (!_toevoegingen.TryGetValue(rang, out var acties)) _toevoegingen.Add(rang, acties = []);
        acties.Add(async ct =>
        {
            if (tabel?.Identiteit is { } identiteit)
                await Bulkschrijver.VoegIdentiteitenToeAsync(db, identiteit.Type, feiten.Select(identiteit.Code), ct);
            await Bulkschrijver.VoegToeAsync(db, feiten.Select(feit => new Rij<T>(feit, nummer, null)), ct);
        });
    }

    /// <summary>Closes recordings by their row numbers; they stay in the history.</summary>
    public void Sluit<T>(params IEnumerable<long> ids)
        where T : class
    {
        foreach (var deel in ids.Chunk(Hoogstens))
        {
            _sluitingen.Add(ct => db.Set<T>()
                .Where(rij => deel.Contains(EF.Property<long>(rij, Vastleggingen.Id)))
                .ExecuteUpdateAsync(rij => rij.SetProperty(r => EF.Property<long?>(r, Vastleggingen.Gesloten), nummer), ct));
        }
    }

    /// <summary>Writes what was collected; false when there was nothing to write.</summary>
    internal async Task<bool> SchrijfWegAsync(CancellationToken ct)
    {
        var acties = _sluitingen.Concat(_toevoegingen.Values.SelectMany(acties => acties)).ToList();
        if (acties.Count == 0 && !db.ChangeTracker.HasChanges()) return false;
        await db.SaveChangesAsync(ct);
        foreach (var actie in acties) await actie(ct);
        return true;
    }
}
