namespace Kantorentop.Application.Tijd;

/// <summary>
/// The clock that the domain reads. With example data it runs shifted, so that terms and tasks make sense;
/// cookies, second factors and logs read the real <see cref="TimeProvider"/>.
/// </summary>
public sealed class Domeinklok(TimeProvider echt) : TimeProvider
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>How far the domain's now lies after the real now; zero outside example data.</summary>
    public TimeSpan Verschuiving { get; set; }

    /// <summary>Today in Europe/Amsterdam.</summary>
    public DateOnly Vandaag => DagVan(GetUtcNow());

    public override TimeZoneInfo LocalTimeZone => Amsterdam;

    /// <summary>The day in Europe/Amsterdam on which an instant falls.</summary>
    public static DateOnly DagVan(DateTimeOffset ogenblik) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(ogenblik, Amsterdam).DateTime);

    public override DateTimeOffset GetUtcNow() => echt.GetUtcNow() + Verschuiving;
}
