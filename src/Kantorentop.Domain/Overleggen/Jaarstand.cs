using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Overleggen;

/// <summary>Whether what has to be done some times a year was done in one year.</summary>
public enum Jaarstaat
{
    /// <summary>The part of the year that lies within the term asks for none.</summary>
    NietVanToepassing,
    NogNietAanDeOrde,

    /// <summary>Not done yet, and it still can be.</summary>
    Loopt,
    Voldaan,

    /// <summary>It cannot be done any more.</summary>
    TeLaat,
}

/// <summary>One year of a yearly duty.</summary>
/// <param name="Periode">The days of the year within the term.</param>
/// <param name="Nodig">How many the year asks for.</param>
/// <param name="Dagen">The days on which it was done, first to last; two meetings on one day are one [conv].</param>
/// <param name="Staat">How it stands.</param>
public sealed record Jaarstand(Periode Periode, int Nodig, IReadOnlyList<DateOnly> Dagen, Jaarstaat Staat)
{
    /// <summary>Day on which the year was kept; null when it is not.</summary>
    public DateOnly? VoldaanOp => Staat == Jaarstaat.Voldaan ? Dagen[Nodig - 1] : null;

    /// <summary>Last day of the year.</summary>
    public DateOnly LaatsteDag => Periode.Tot!.Value.AddDays(-1);

    /// <summary>How many are still to come.</summary>
    public int Tekort => Math.Max(0, Nodig - Dagen.Count);
}

/// <summary>
/// Duties of some times a year (art. 12.3: twice, art. 12.5: once). A year that has not ended is never too late, unless fewer days are
/// left than meetings are still to be held. A year that lies partly within the term asks for its part, rounded half up [conv].
/// </summary>
public static class Jaarregels
{
    /// <summary>'Tenminste tweemaal per jaar' (art. 12.3).</summary>
    public const int OverleggenPerJaar = 2;

    /// <summary>'Jaarlijks' (art. 12.5).</summary>
    public const int EvaluatiesPerJaar = 1;

    /// <summary>The two of art. 12.3, year by year as the setting counts them.</summary>
    public static IReadOnlyList<Jaarstand> Overleggen(IEnumerable<Overleg> overleggen, Convenantdata data, DateOnly vandaag, DateOnly? einde = null) =>
        Van(OverleggenPerJaar, overleggen.Where(overleg => overleg.TeltMee).Select(overleg => overleg.Datum), Jaren(data, data.Overlegtelling, einde), vandaag);

    /// <summary>The yearly discussion of art. 12.5, per covenant year.</summary>
    public static IReadOnlyList<Jaarstand> Evaluaties(IEnumerable<Evaluatie> evaluaties, Convenantdata data, DateOnly vandaag, DateOnly? einde = null) =>
        Van(EvaluatiesPerJaar, evaluaties.Select(evaluatie => evaluatie.Datum), Jaren(data, Jaartelling.Convenantjaar, einde), vandaag);

    /// <summary>The years of the term, whole, with the part of each that lies in it.</summary>
    /// <param name="data">The dates of the covenant.</param>
    /// <param name="telling">How years are counted.</param>
    /// <param name="einde">Last day of the covenant when Parties ended it early (art. 14.2), or null.</param>
    public static IEnumerable<(Periode Geheel, Periode Deel)> Jaren(Convenantdata data, Jaartelling telling, DateOnly? einde = null)
    {
        var tot = (einde ?? data.LaatsteDag).AddDays(1);
        var begin = telling == Jaartelling.Kalenderjaar ? new DateOnly(data.Inwerkingtreding.Year, 1, 1) : data.Inwerkingtreding;
        for (var jaar = 0; begin.AddYears(jaar) < tot; jaar++)
        {
            var geheel = new Periode(begin.AddYears(jaar), begin.AddYears(jaar + 1));
            yield return (geheel, new(Later(geheel.Vanaf, data.Inwerkingtreding), Eerder(geheel.Tot!.Value, tot)));
        }
    }

    /// <summary>How each year stands.</summary>
    public static IReadOnlyList<Jaarstand> Van(int perJaar, IEnumerable<DateOnly> dagen, IEnumerable<(Periode Geheel, Periode Deel)> jaren, DateOnly vandaag)
    {
        var gedaan = dagen.Where(dag => dag <= vandaag).Distinct().Order().ToList();
        return [.. jaren.Select(jaar => Stand(Nodig(perJaar, jaar.Geheel, jaar.Deel), jaar.Deel, gedaan.FindAll(dag => jaar.Deel.Bevat(dag)), vandaag))];
    }

    private static Jaarstand Stand(int nodig, Periode jaar, List<DateOnly> gedaan, DateOnly vandaag)
    {
        var over = jaar.Tot!.Value.DayNumber - Later(vandaag, jaar.Vanaf).DayNumber - (gedaan.Contains(vandaag) ? 1 : 0);
        var staat = nodig == 0 ? Jaarstaat.NietVanToepassing
            : gedaan.Count >= nodig ? Jaarstaat.Voldaan
            : vandaag < jaar.Vanaf ? Jaarstaat.NogNietAanDeOrde
            : nodig - gedaan.Count > over ? Jaarstaat.TeLaat : Jaarstaat.Loopt;
        return new(jaar, nodig, gedaan, staat);
    }

    private static int Nodig(int perJaar, Periode geheel, Periode deel) =>
        (int)Math.Round((decimal)perJaar * Dagen(deel) / Dagen(geheel), MidpointRounding.AwayFromZero);

    private static int Dagen(Periode periode) => periode.Tot!.Value.DayNumber - periode.Vanaf.DayNumber;

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;

    private static DateOnly Eerder(DateOnly een, DateOnly ander) => een < ander ? een : ander;
}
