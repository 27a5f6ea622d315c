namespace Kantorentop.Application.Opslag;

/// <summary>The stored form of instants: whole microseconds UTC since 1970.</summary>
public static class Microseconden
{
    private const long TicksPerMicroseconde = TimeSpan.TicksPerMicrosecond;

    /// <summary>Cuts off what is finer than a microsecond.</summary>
    public static long Van(DateTimeOffset ogenblik) => (ogenblik.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TicksPerMicroseconde;

    public static DateTimeOffset Naar(long microseconden) => DateTimeOffset.UnixEpoch.AddTicks(microseconden * TicksPerMicroseconde);
}
