namespace Kantorentop.Domain;

/// <summary>How an act ended: done, or not with the reasons. An exception is a bug, never an outcome.</summary>
public record Uitkomst(IReadOnlyList<Melding> Meldingen)
{
    /// <summary>Done.</summary>
    public static readonly Uitkomst Gelukt = new([]);

    /// <summary>True when nothing stood in the way.</summary>
    public bool IsGelukt => Meldingen.Count == 0;

    /// <summary>Not done, for these reasons.</summary>
    public static Uitkomst Mislukt(params IReadOnlyList<Melding> meldingen) => new(meldingen);
}

/// <summary>The same, with a value when it was done.</summary>
/// <param name="Waarde">The value; null when it was not done.</param>
/// <param name="Meldingen">The reasons; empty when done.</param>
public sealed record Uitkomst<T>(T? Waarde, IReadOnlyList<Melding> Meldingen) : Uitkomst(Meldingen)
{
    /// <summary>Done, with this value.</summary>
    public static Uitkomst<T> Met(T waarde) => new(waarde, []);

    /// <summary>Not done, for these reasons.</summary>
    public static new Uitkomst<T> Mislukt(params IReadOnlyList<Melding> meldingen) => new(default, meldingen);
}
