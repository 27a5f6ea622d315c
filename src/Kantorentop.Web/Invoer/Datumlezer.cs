using System.Globalization;
using System.Text.RegularExpressions;

namespace Kantorentop.Web.Invoer;

/// <summary>Reads a date as the Dutch write it: '1-7-2012', '01-07-2012', '1 juli 2012', and '2012-07-01' of machines.</summary>
public static partial class Datumlezer
{
    private const int EersteJaar = 1500;
    private const int LaatsteJaar = 2100;

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static Lezing<DateOnly> Lees(string? tekst)
    {
        var kaal = (tekst ?? "").Trim();
        if (kaal.Length == 0) return default;
        if (Delen(kaal) is not var (jaar, maand, dag))
            return Lezing<DateOnly>.Mislukt(KortJaar().IsMatch(kaal)
                ? "Schrijf het jaar met vier cijfers, bijvoorbeeld 28-06-2012."
                : "Vul een datum in als dag-maand-jaar, bijvoorbeeld 28-06-2012.");
        return Bestaand(jaar, maand, dag);
    }

    private static Lezing<DateOnly> Bestaand(int jaar, int maand, int dag)
    {
        if (jaar is < EersteJaar or > LaatsteJaar)
            return Lezing<DateOnly>.Mislukt($"Vul een jaar in van {EersteJaar} tot en met {LaatsteJaar}.");
        if (maand is < 1 or > 12 || dag < 1 || dag > DateTime.DaysInMonth(jaar, maand))
            return Lezing<DateOnly>.Mislukt($"De datum {dag:00}-{maand:00}-{jaar:0000} bestaat niet. Controleer de dag, de maand en het jaar.");
        return Lezing<DateOnly>.Met(new DateOnly(jaar, maand, dag));
    }

    private static (int Jaar, int Maand, int Dag)? Delen(string kaal)
    {
        if (InCijfers().Match(kaal) is { Success: true } cijfers)
            return (Cijfers(cijfers, "jaar"), Cijfers(cijfers, "maand"), Cijfers(cijfers, "dag"));
        if (InWoorden().Match(kaal) is { Success: true } woorden && Maand(woorden.Groups["maand"].Value) is { } maand)
            return (Cijfers(woorden, "jaar"), maand, Cijfers(woorden, "dag"));
        return null;
    }

    private static int? Maand(string naam) =>
        Array.FindIndex(Maanden, maand => maand.Equals(naam, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? index + 1 : null;

    private static int Cijfers(Match vondst, string groep) => int.Parse(vondst.Groups[groep].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?<dag>[0-9]{1,2})-(?<maand>[0-9]{1,2})-(?<jaar>[0-9]{4})|(?<jaar>[0-9]{4})-(?<maand>[0-9]{2})-(?<dag>[0-9]{2}))$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex InCijfers();

    [GeneratedRegex(@"^(?<dag>[0-9]{1,2})\s+(?<maand>[a-zA-Z]+)\s+(?<jaar>[0-9]{4})$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex InWoorden();

    [GeneratedRegex(@"^[0-9]{1,2}(-[0-9]{1,2}-|\s+[a-zA-Z]+\s+)[0-9]{2}$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex KortJaar();
}
