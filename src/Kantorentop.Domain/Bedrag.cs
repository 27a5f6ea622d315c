using System.Globalization;
using System.Text.RegularExpressions;

namespace Kantorentop.Domain;

/// <summary>
/// An amount of money in whole euro cents; a ledger may hold one below 0. Sums are exact and never wrap. It does not print itself:
/// an amount that ends up in a log line, an exception or an audit text by accident may be confidential (art. 4). Who shows it says so.
/// </summary>
/// <param name="Centen">Whole euro cents.</param>
public readonly partial record struct Bedrag(long Centen) : IComparable<Bedrag>
{
    /// <summary>No money; not the same as 'unknown', which is null.</summary>
    public static readonly Bedrag Nul;

    /// <summary>The largest amount that one field takes: 10 billion euro.</summary>
    public static readonly Bedrag Maximum = VanEuro(10_000_000_000m);

    private static readonly NumberFormatInfo Nederlands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>An amount in euro.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When finer than a cent.</exception>
    public static Bedrag VanEuro(decimal euro) => decimal.Round(euro, 2) == euro
        ? new((long)(euro * 100m))
        : throw new ArgumentOutOfRangeException(nameof(euro), "An amount has at most two decimals.");

    /// <summary>
    /// Reads what someone typed: '1250', '1.250', '1250,5', '€ 1.250,50', '-10'. A point only marks thousands, so that '12.50' is
    /// refused and never taken for 1.250 or 12,50.
    /// </summary>
    public static bool TryLees(string? tekst, out Bedrag bedrag)
    {
        bedrag = Nul;
        if (!Vorm().IsMatch(tekst?.Trim() ?? "")) return false;
        var kaal = tekst!.Replace(".", "", StringComparison.Ordinal).Replace(',', '.').Trim('€', ' ', '\u00a0').Replace('−', '-');
        if (!decimal.TryParse(kaal, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euro)
            || Math.Abs(euro) > Maximum.Centen / 100m)
            return false;
        bedrag = VanEuro(euro);
        return true;
    }

    public static Bedrag operator +(Bedrag links, Bedrag rechts) => new(checked(links.Centen + rechts.Centen));

    public static Bedrag operator -(Bedrag links, Bedrag rechts) => new(checked(links.Centen - rechts.Centen));

    public static Bedrag operator -(Bedrag bedrag) => new(checked(-bedrag.Centen));

    public static bool operator <(Bedrag links, Bedrag rechts) => links.Centen < rechts.Centen;

    public static bool operator >(Bedrag links, Bedrag rechts) => links.Centen > rechts.Centen;

    public static bool operator <=(Bedrag links, Bedrag rechts) => links.Centen <= rechts.Centen;

    public static bool operator >=(Bedrag links, Bedrag rechts) => links.Centen >= rechts.Centen;

    /// <summary>The sum; <see cref="Nul"/> of none.</summary>
    public static Bedrag Som(IEnumerable<Bedrag> bedragen) => bedragen.Aggregate(Nul, (som, bedrag) => som + bedrag);

    /// <summary>In Dutch, as '€ 1.234,50' or '−€ 10,00', with a space that does not break.</summary>
    public string Voluit() =>
        $"{(Centen < 0 ? "−" : "")}€\u00a0{(Math.Abs((decimal)Centen) / 100m).ToString("#,##0.00", Nederlands)}";

    /// <summary>As it stands in a field to type in: '1.234,50'.</summary>
    public string Kaal() => (Centen / 100m).ToString("#,##0.00", Nederlands);

    public int CompareTo(Bedrag other) => Centen.CompareTo(other.Centen);

    /// <summary>Only that it is an amount, not how much.</summary>
    public override string ToString() => "€ …";

    [GeneratedRegex(@"^(€[ \u00a0]?)?[-−]?(\d{1,3}(\.\d{3})+|\d{1,15})(,\d{1,2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vorm();
}
