namespace Kantorentop.TestSupport;

/// <summary>A clock that stands still until a test moves it, in the time zone of the covenant.</summary>
public sealed class Klok(DateTimeOffset nu) : TimeProvider
{
    private long _ticks = nu.UtcTicks;

    /// <summary>Noon, Dutch time, on a day: far from both midnights.</summary>
    public Klok(int jaar, int maand, int dag)
        : this(Noon(new DateOnly(jaar, maand, dag)))
    {
    }

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Advance(TimeSpan span) => Interlocked.Add(ref _ticks, span.Ticks);

    private static DateTimeOffset Noon(DateOnly dag)
    {
        var noon = dag.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(noon, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam").GetUtcOffset(noon));
    }
}
