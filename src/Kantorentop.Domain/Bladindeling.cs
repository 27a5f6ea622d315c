namespace Kantorentop.Domain;

/// <summary>A list in pages, and the page of it that is shown. A page that is not there gives the nearest that is; an empty list has one.</summary>
public readonly record struct Bladindeling
{
    private readonly int _perBlad;

    /// <summary>Divides a list into pages and goes to the page that was asked for.</summary>
    /// <param name="aantal">Rows on all pages.</param>
    /// <param name="perBlad">Rows on a page, at least 1.</param>
    /// <param name="gevraagd">The page that was asked for, from 1; null for the first.</param>
    public Bladindeling(int aantal, int perBlad, int? gevraagd)
    {
        _perBlad = perBlad;
        Bladen = Math.Max(1, (aantal + perBlad - 1) / perBlad);
        Blad = Math.Clamp(gevraagd ?? 1, 1, Bladen);
    }

    /// <summary>How many pages there are.</summary>
    public int Bladen { get; }

    /// <summary>The page that is shown, from 1.</summary>
    public int Blad { get; }

    /// <summary>Number of rows on the pages before it.</summary>
    public int Overslaan => (Blad - 1) * _perBlad;

    /// <summary>The rows on it.</summary>
    public IEnumerable<T> Van<T>(IEnumerable<T> rijen) => rijen.Skip(Overslaan).Take(_perBlad);

    /// <summary>The rows on it, asked of the database in their order.</summary>
    public IQueryable<T> Van<T>(IQueryable<T> rijen) => rijen.Skip(Overslaan).Take(_perBlad);
}
