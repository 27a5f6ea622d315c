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
        DateOnly.FromDateTime(Plaatselijk(ogenblik).DateTime);

    /// <summary>An instant as a clock in Amsterdam shows it.</summary>
    public static DateTimeOffset Plaatselijk(DateTimeOffset ogenblik) => TimeZoneInfo.ConvertTime(ogenblik, Amsterdam);

    /// <summary>The instant at which a clock in Amsterdam shows a time; the later one in the hour that comes twice.</summary>
    public static DateTimeOffset Ogenblik(DateTime plaatselijk) => new(plaatselijk, Amsterdam.GetUtcOffset(plaatselijk));

    public override DateTimeOffset GetUtcNow() => echt.GetUtcNow() + Verschuiving;
}
