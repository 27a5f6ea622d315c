using Kantorentop.Application.Tijd;

namespace Kantorentop.Application.Berichten;

/// <summary>When the messages of a day are written: once on each day, from an hour on the clock of Amsterdam.</summary>
public static class Dagrooster
{
    /// <summary>
    /// The day whose messages are due; null before the hour. An hour that the clock skips is over when the clock is past it, and one that
    /// comes twice counts the first time.
    /// </summary>
    /// <param name="nu">Real time.</param>
    /// <param name="uur">Hour of the day.</param>
    public static DateOnly? DagVan(DateTimeOffset nu, int uur)
    {
        var plaatselijk = Domeinklok.Plaatselijk(nu);
        return plaatselijk.Hour >= uur ? DateOnly.FromDateTime(plaatselijk.DateTime) : null;
    }
}
