namespace Kantorentop.Web.Onderdelen;

/// <summary>What every page tells about the portal itself.</summary>
/// <param name="IsVoorbeeld">True when the figures are invented.</param>
/// <param name="Vandaag">The day on which the portal lives.</param>
public sealed record Portaalstand(bool IsVoorbeeld, DateOnly Vandaag)
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Real figures, on the real day.</summary>
    public static Portaalstand Echt(TimeProvider klok) =>
        new(false, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(klok.GetUtcNow(), Nederland).DateTime));
}
