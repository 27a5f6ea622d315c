using Kantorentop.Domain.Geheimhouding;

namespace Kantorentop.Domain.Fondsen;

/// <summary>
/// Which totals of a fund are public (art. 5.3, art. 6 Mededingingswet) [conv]: those from which no owner can be found. A total
/// that is not shown must not follow from the others either, so a balance is public only when every total behind it is.
/// </summary>
public static class Fondsopenbaarheid
{
    /// <summary>True for a total that says nothing of one owner.</summary>
    /// <param name="totaal">The total.</param>
    /// <param name="concern">Who an owner counts as: parties with one KvK number are one.</param>
    public static bool MagTotaal(Jaartotaal totaal, Func<string, string> concern)
    {
        if (!totaal.Soort.IsVanEigenaar() || totaal.Boekingen.Count == 0) return true;
        var bijdragen = default(Bijdragen);
        foreach (var eigenaar in totaal.Boekingen.GroupBy(boeking => concern(boeking.Partij ?? "")))
            bijdragen.Voeg(Math.Abs(eigenaar.Sum(boeking => boeking.Getekend.Centen)));
        return bijdragen is { IsOpenbaar: true, Som: > 0 };
    }

    /// <summary>True when the balance at the end of a year is public: every total up to then is.</summary>
    public static bool MagSaldo(Grootboek boek, int totEnMet, Func<string, string> concern) => boek.Jaren.Where(jaar => jaar <= totEnMet)
        .All(jaar => Enum.GetValues<Boekingsoort>().All(soort => MagTotaal(boek.Jaartotaal(jaar, soort), concern)));
}
