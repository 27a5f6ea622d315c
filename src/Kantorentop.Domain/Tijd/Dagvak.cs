namespace Kantorentop.Domain.Tijd;

/// <summary>
/// A <see cref="Periode"/> in day numbers, for sums over hundreds of thousands of rows: half-open,
/// <see cref="Onbegrensd"/> as the end means 'still'. Without a first day it reaches back without limit.
/// </summary>
internal readonly record struct Dagvak(int Vanaf, int Tot)
{
    /// <summary>The end of what has no end.</summary>
    public const int Onbegrensd = int.MaxValue;

    /// <summary>No day at all.</summary>
    public static readonly Dagvak Geen = new(0, 0);

    /// <summary>True when at least one day falls in it.</summary>
    public bool HeeftDagen => Vanaf < Tot;

    public static Dagvak Van(DateOnly? vanaf, DateOnly? tot) =>
        new(vanaf?.DayNumber ?? int.MinValue, tot?.DayNumber ?? Onbegrensd);

    public bool Bevat(int dag) => Vanaf <= dag && dag < Tot;

    /// <summary>The days that fall in both.</summary>
    public Dagvak Doorsnede(Dagvak ander) => new(Math.Max(Vanaf, ander.Vanaf), Math.Min(Tot, ander.Tot));

    /// <summary>
    /// The day number so many years later, as <see cref="DateOnly.AddYears"/> counts (29 February falls back to the 28th);
    /// <see cref="Onbegrensd"/> where the calendar ends.
    /// </summary>
    public static int PlusJaren(int dag, int jaren)
    {
        var datum = DateOnly.FromDayNumber(dag);
        return datum.Year > DateOnly.MaxValue.Year - jaren ? Onbegrensd : datum.AddYears(jaren).DayNumber;
    }
}
