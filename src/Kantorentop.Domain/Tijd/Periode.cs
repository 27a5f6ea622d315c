namespace Kantorentop.Domain.Tijd;

/// <summary>
/// A half-open run of days: <see cref="Vanaf"/> is the first day on which something holds,
/// <see cref="Tot"/> the first day on which it no longer does; null means 'still'.
/// Half-open, so that the next period begins on the day that ends this one, without a gap or an overlap.
/// </summary>
public readonly record struct Periode(DateOnly Vanaf, DateOnly? Tot)
{
    /// <summary>True when <paramref name="dag"/> falls in the period; the end day does not.</summary>
    public bool Bevat(DateOnly dag) => Vanaf <= dag && (Tot is null || dag < Tot);

    /// <summary>True when at least one day falls in both periods.</summary>
    public bool Overlapt(Periode ander) =>
        (ander.Tot is null || Vanaf < ander.Tot) && (Tot is null || ander.Vanaf < Tot);
}
