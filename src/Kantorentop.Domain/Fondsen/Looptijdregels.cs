using System.Globalization;

namespace Kantorentop.Domain.Fondsen;

/// <summary>
/// A fund is temporary (art. 5.4): 'te denken valt aan' five years and one extension of five. That is an indication: what goes
/// past it needs an explanation and is not refused. A term runs from its first day to the day before <c>AddYears(5)</c>, so that
/// of 29 February 2012 ends on 27 February 2017 [conv].
/// </summary>
public static class Looptijdregels
{
    /// <summary>Years of the first term and of the extension.</summary>
    public const int Jaren = 5;

    /// <summary>Extensions that art. 5.4 has in mind.</summary>
    public const int Verlengingen = 1;

    /// <summary>Last day within the indication for a term that begins, or goes on, on a day.</summary>
    public static DateOnly LaatsteDag(DateOnly vanaf) => vanaf.AddYears(Jaren).AddDays(-1);

    /// <summary>Why a first term needs an explanation; null within the indication.</summary>
    public static Melding? Afwijking(DateOnly vanaf, DateOnly tot) => tot > vanaf.AddYears(Jaren)
        ? Vraag($"De looptijd is langer dan vijf jaar: het convenant denkt aan een einde op {Datum(LaatsteDag(vanaf))}. Leg uit waarom het fonds langer nodig is.")
        : null;

    /// <summary>Why an extension needs an explanation; null within the indication.</summary>
    /// <param name="einde">First day on which the fund would no longer run.</param>
    /// <param name="tot">The same after the extension.</param>
    /// <param name="eerdere">Extensions before this one.</param>
    public static Melding? Afwijking(DateOnly einde, DateOnly tot, int eerdere)
    {
        if (eerdere >= Verlengingen)
            return Vraag("Het fonds is al eens verlengd: het convenant denkt aan één verlenging. Leg uit waarom het fonds nog langer nodig is.");
        return tot > einde.AddYears(Jaren)
            ? Vraag($"De verlenging is langer dan vijf jaar: het convenant denkt aan een einde op {Datum(LaatsteDag(einde))}. Leg uit waarom het fonds langer nodig is.")
            : null;
    }

    private static string Datum(DateOnly dag) => dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static Melding Vraag(string zin) => new("looptijd-toelichting", zin + " (artikel 5, lid 4)", "Toelichting");
}
