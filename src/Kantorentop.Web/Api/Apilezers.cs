using System.Globalization;
using System.Text;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Api;

/// <summary>Reads what a program wrote: one exact form for each kind of value, unlike the readers of what people type.</summary>
internal static class Apilezers
{
    private static readonly string[] Tijdstipvormen =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    public static Lezing<Gebied> Gebied(string tekst) => Domain.Gebieden.Gebied.Parse(tekst.Normalize(NormalizationForm.FormC)) is { } gebied
        ? Lezing<Gebied>.Met(gebied)
        : Lezing<Gebied>.Mislukt("Schrijf het gebied als land, provincie:PV26, kantorenregio:Utrecht, gemeente:GM0344 of locatie:UTR-KAN.");

    public static Lezing<DateOnly> Datum(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? Lezing<DateOnly>.Met(dag)
            : Lezing<DateOnly>.Mislukt("Schrijf een bestaande datum als jjjj-mm-dd, bijvoorbeeld 2015-01-01.");

    // A '+' that was not escaped arrives as a space.
    public static Lezing<DateTimeOffset> Tijdstip(string tekst) =>
        HeeftTijdzone(tekst) && DateTimeOffset.TryParseExact(
            tekst.Replace(' ', '+'), Tijdstipvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijdstip)
            ? Lezing<DateTimeOffset>.Met(tijdstip.ToUniversalTime())
            : Lezing<DateTimeOffset>.Mislukt("Schrijf het tijdstip als ISO 8601 met tijdzone, bijvoorbeeld 2015-01-15T11:00:00Z.");

    public static Lezing<bool> JaNee(string tekst) => tekst switch
    {
        "true" => Lezing<bool>.Met(true),
        "false" => Lezing<bool>.Met(false),
        _ => Lezing<bool>.Mislukt("Schrijf true of false."),
    };

    public static Lezing<T> Keuze<T>(string tekst)
        where T : struct, Enum => Woorden<T>.Alle.TryGetValue(tekst, out var keuze)
        ? Lezing<T>.Met(keuze)
        : Lezing<T>.Mislukt($"Kies uit {string.Join(", ", Woorden<T>.Alle.Keys)}.");

    public static Func<string, Lezing<int>> Geheel(int minimum, int maximum) => tekst =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minimum && getal <= maximum
            ? Lezing<int>.Met(getal)
            : Lezing<int>.Mislukt($"Schrijf een heel getal van {minimum.ToString(CultureInfo.InvariantCulture)} tot en met {maximum.ToString(CultureInfo.InvariantCulture)}.");

    private static bool HeeftTijdzone(string tekst) =>
        tekst.EndsWith('Z') || (tekst.Length > 6 && tekst[^6] is '+' or ' ' or '-' && tekst[^3] == ':');

    private static class Woorden<T>
        where T : struct, Enum
    {
        public static readonly OrderedDictionary<string, T> Alle =
            new(Enum.GetValues<T>().Select(keuze => KeyValuePair.Create(keuze.ToString().ToLowerInvariant(), keuze)));
    }
}
