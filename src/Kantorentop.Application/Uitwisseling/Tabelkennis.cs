using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling.Vormen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>
/// What is recorded of one table, as far as an import asks for it: all of a small table, of a large one the rows of the things
/// that a file names, some hundreds of things per question.
/// </summary>
internal sealed class Tabelkennis<T>(Tabelvorm<T> vorm)
    where T : class
{
    private const int PerVraag = 1000;

    private readonly Dictionary<Rijsleutel, Vastlegging<T>> _rijen = [];
    private readonly HashSet<(string Eigenschap, string Waarde)> _gevraagd = [];
    private bool _isBegonnen;

    /// <summary>The rows that are known and that no row of a file took.</summary>
    public IEnumerable<T> Rijen => _rijen.Values.Select(rij => rij.Feit);

    /// <summary>True when all that is recorded is known: nothing is loaded any more.</summary>
    public bool IsGeheel { get; private set; }

    /// <summary>Loads a small table, and finds out whether a large one holds anything.</summary>
    public async Task BeginAsync(KantorentopContext db, CancellationToken ct)
    {
        if (_isBegonnen) return;
        _isBegonnen = true;
        IsGeheel = !vorm.Tabel.IsGroot || !await db.Bekend<T>().AnyAsync(ct);
        if (vorm.Tabel.IsGroot) return;
        foreach (var rij in await db.Bekend<T>().MetNummers().ToListAsync(ct)) _rijen.Add(vorm.Rijsleutel(rij.Feit), rij);
    }

    /// <summary>Loads the rows that have one of those values in a property.</summary>
    /// <param name="db">The database.</param>
    /// <param name="eigenschap">Name of the property.</param>
    /// <param name="waarden">Its values; what was asked before is not asked again.</param>
    /// <param name="isGenomen">Tells which rows a file named, and so knows already.</param>
    /// <param name="ct">Stops it.</param>
    public async Task VraagAsync(KantorentopContext db, string eigenschap, IEnumerable<string> waarden, Predicate<Rijsleutel>? isGenomen, CancellationToken ct)
    {
        await BeginAsync(db, ct);
        if (IsGeheel) return;
        foreach (var deel in waarden.Where(waarde => _gevraagd.Add((eigenschap, waarde))).Chunk(PerVraag))
        {
            foreach (var rij in await new Feitenbron(db, null).ZoekAsync<T>(eigenschap, deel, ct))
            {
                var sleutel = vorm.Rijsleutel(rij.Feit);
                if (isGenomen?.Invoke(sleutel) != true) _rijen.TryAdd(sleutel, rij);
            }
        }
    }

    /// <summary>The recording under a key, or null.</summary>
    public Vastlegging<T>? Find(Rijsleutel sleutel) => _rijen.GetValueOrDefault(sleutel);

    /// <summary>Takes a recording out: a row of a file says what becomes of it.</summary>
    public void Neem(Rijsleutel sleutel) => _rijen.Remove(sleutel);
}
