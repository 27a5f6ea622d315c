namespace Kantorentop.Application.Voorbeeld;

/// <summary>Draws instants in office hours.</summary>
internal static class Kalender
{
    /// <summary>An instant on that day, or on the Monday after it, between 07:00 and 16:00 UTC.</summary>
    public static DateTimeOffset WorkTime(this Toeval toeval, DateOnly dag)
    {
        var werkdag = dag.DayOfWeek switch
        {
            DayOfWeek.Saturday => dag.AddDays(2),
            DayOfWeek.Sunday => dag.AddDays(1),
            _ => dag,
        };
        return new DateTimeOffset(werkdag.ToDateTime(new TimeOnly(7, 0)).AddSeconds(toeval.Below(9 * 3600)), TimeSpan.Zero);
    }
}
