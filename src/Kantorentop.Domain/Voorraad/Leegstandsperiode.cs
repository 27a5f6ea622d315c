using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>
/// One unbroken vacancy of a unit. <paramref name="Begin"/> may lie before <c>Dagen.Vanaf</c>: after a split or a join
/// the vacancy of the same metres goes on [conv].
/// </summary>
/// <param name="Dagen">The days on which this unit is leeg.</param>
/// <param name="Begin">Day number of the first day of the vacancy.</param>
internal readonly record struct Leegstandsperiode(Dagvak Dagen, int Begin)
{
    /// <summary>The days on which it is structureel (art. 1).</summary>
    public Dagvak Structureel => Na(Leegstandsregels.JarenTotStructureel);

    /// <summary>The days on which it lasts for more than a year [conv].</summary>
    public Dagvak LangerDanEenJaar => Na(Leegstandsregels.JarenTotLangdurig);

    private Dagvak Na(int jaren) => Dagen with { Vanaf = Math.Max(Dagen.Vanaf, Leegstandsregels.EersteDagNa(Begin, jaren)) };
}
