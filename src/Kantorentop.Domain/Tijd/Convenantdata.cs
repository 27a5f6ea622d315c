namespace Kantorentop.Domain.Tijd;

/// <summary>
/// The dates and terms that follow from the covenant. Everything counts from <see cref="Inwerkingtreding"/>,
/// which is a setting: had one signature been later, every date would shift. A term of n months is
/// <c>Inwerkingtreding.AddMonths(n)</c>, that day included [conv]; weekends move nothing.
/// </summary>
/// <param name="Inwerkingtreding">The day after all Parties signed (art. 14.1).</param>
public sealed record Convenantdata(DateOnly Inwerkingtreding)
{
    /// <summary>As signed on 27 June 2012.</summary>
    public static readonly Convenantdata Standaard = new(new DateOnly(2012, 6, 28));

    /// <summary>Years that the covenant lasts (art. 14.1).</summary>
    public const int LooptijdInJaren = 5;

    /// <summary>The term: five years, the last day being the one before <c>Tot</c> (art. 14.1).</summary>
    public Periode Looptijd => new(Inwerkingtreding, Inwerkingtreding.AddYears(LooptijdInJaren));

    /// <summary>Last day of the term (art. 14.1); also the end of the five years of art. 2.2 and 8.3 [conv].</summary>
    public DateOnly LaatsteDag => Inwerkingtreding.AddYears(LooptijdInJaren).AddDays(-1);

    /// <summary>Days of the term, over which the five-year path goes to nil: 1.826 by default [conv].</summary>
    public int LooptijdInDagen => Inwerkingtreding.AddYears(LooptijdInJaren).DayNumber - Inwerkingtreding.DayNumber;

    /// <summary>Start of the window for plan capacity and demand, and the reference situation (art. 2.2, 12.4): fixed, whatever the day of signing.</summary>
    public static DateOnly Referentiedatum => new(2012, 1, 1);

    /// <summary>The window of art. 2.2: ten years from 1 January 2012; does not roll.</summary>
    public static Periode Planvenster => new(Referentiedatum, Referentiedatum.AddYears(10));

    /// <summary>Publication in the Staatscourant within a month (art. 17.1).</summary>
    public DateOnly Publicatie => Inwerkingtreding.AddMonths(1);

    /// <summary>Standard format for the risk analysis within six months (art. 4.4).</summary>
    public DateOnly Standaardformat => Inwerkingtreding.AddMonths(6);

    /// <summary>Agreements on monitoring 'in 2012' (art. 12.4): the calendar year.</summary>
    public static DateOnly Monitoringafspraken => new(2012, 12, 31);

    /// <summary>Regional agreements within twelve months (art. 3.1), structuurvisie and Kantorenbeleid (art. 3.3), planning and borging (art. 3.4).</summary>
    public DateOnly RegionaleAfspraken => Inwerkingtreding.AddMonths(12);

    /// <summary>Last day of expertteam and expertpool 'voor 2012 en 2013' (art. 11.3, 11.4).</summary>
    public static DateOnly Expertteam => new(2013, 12, 31);

    /// <summary>First two-yearly users' survey (art. 10.1) [conv].</summary>
    public DateOnly EersteGebruikersonderzoek => Inwerkingtreding.AddYears(2);

    /// <summary>Second two-yearly users' survey (art. 10.1) [conv].</summary>
    public DateOnly TweedeGebruikersonderzoek => Inwerkingtreding.AddYears(4);

    /// <summary>Talks on continuation at the latest six months before the end (art. 14.3).</summary>
    public DateOnly Voortzettingsoverleg => LaatsteDag.AddMonths(-6);

    /// <summary>How the years of art. 12.3 are counted [conv].</summary>
    public Jaartelling Overlegtelling { get; init; }

    /// <summary>Month of the yearly declarations of art. 6 to 10 [conv].</summary>
    public int JaaropgaveMaand { get; init; } = 3;

    /// <summary>Day of that month, itself in time [conv].</summary>
    public int JaaropgaveDag { get; init; } = 1;

    /// <summary>Last day, itself in time, for the declaration over a year [conv]: by default 1 March of the next.</summary>
    public DateOnly Jaaropgave(int jaar) => new(jaar + 1, JaaropgaveMaand, JaaropgaveDag);

    /// <summary>The covenant year of a day: 1 in the first year from <see cref="Inwerkingtreding"/>; null outside the term.</summary>
    public int? Convenantjaar(DateOnly dag)
    {
        for (var jaar = 1; jaar <= LooptijdInJaren; jaar++)
            if (PeriodeVanJaar(jaar).Bevat(dag))
                return jaar;
        return null;
    }

    /// <summary>The days of the n-th covenant year, from 1.</summary>
    public Periode PeriodeVanJaar(int jaar) => new(Inwerkingtreding.AddYears(jaar - 1), Inwerkingtreding.AddYears(jaar));
}
