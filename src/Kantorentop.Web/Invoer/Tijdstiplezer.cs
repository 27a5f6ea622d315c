using System.Globalization;
using System.Text.RegularExpressions;
using Kantorentop.Application.Tijd;

namespace Kantorentop.Web.Invoer;

/// <summary>
/// Reads the instant up to which something counts: '15-01-2015' is the whole of that day and '15-01-2015 14:05' the whole of that
/// minute, in Europe/Amsterdam; ISO 8601 with an offset is exact. Empty and 'nu' mean no instant.
/// </summary>
public static partial class Tijdstiplezer
{
    /// <summary>Stands in the field when no instant is chosen.</summary>
    public const string Nu = "nu";

    private static readonly TimeSpan Fijnst = TimeSpan.FromMicroseconds(1);

    /// <summary>Reads a text.</summary>
    /// <param name="tekst">As typed.</param>
    /// <param name="nu">What of a day or minute is still to come is cut off here: today means up to now.</param>
    public static Lezing<DateTimeOffset> Lees(string? tekst, DateTimeOffset nu)
    {
        var kaal = (tekst ?? "").Trim();
        if (kaal.Length == 0 || kaal.Equals(Nu, StringComparison.OrdinalIgnoreCase)) return default;
        if (TryIso(kaal, out var tijdstip)) return Lezing<DateTimeOffset>.Met(tijdstip);
        return MetTijd().Match(kaal) is { Success: true } delen ? LeesMinuut(delen, nu) : LeesDag(kaal, nu);
    }

    /// <summary>True for ISO 8601 with an offset, of which an address may have lost the plus sign.</summary>
    public static bool TryIso(string tekst, out DateTimeOffset tijdstip)
    {
        tijdstip = default;
        return Iso().Match(tekst) is { Success: true } iso
            && DateTimeOffset.TryParse(
                $"{iso.Groups["tijd"].Value}{iso.Groups["zone"].Value.Replace(' ', '+')}", CultureInfo.InvariantCulture, DateTimeStyles.None, out tijdstip);
    }

    /// <summary>The shortest text that <see cref="Lees"/> takes for an instant.</summary>
    public static string Schrijf(DateTimeOffset ogenblik)
    {
        var volgende = Domeinklok.Plaatselijk(ogenblik + Fijnst);
        if (volgende is { TimeOfDay.Ticks: 0 }) return Weergave.DatumKort(DateOnly.FromDateTime(volgende.Date).AddDays(-1));
        return volgende.Ticks % TimeSpan.TicksPerMinute == 0
            ? volgende.AddMinutes(-1).ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture)
            : SchrijfIso(ogenblik);
    }

    /// <summary>For machines and addresses, as '2015-01-15T11:00:00Z'.</summary>
    public static string SchrijfIso(DateTimeOffset ogenblik) => ogenblik.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);

    private static Lezing<DateTimeOffset> LeesDag(string kaal, DateTimeOffset nu) => Datumlezer.Lees(kaal) is { Waarde: { } dag } lezing
        ? Lezing<DateTimeOffset>.Met(Laatste(dag.ToDateTime(TimeOnly.MinValue), dag.AddDays(1).ToDateTime(TimeOnly.MinValue), nu))
        : Lezing<DateTimeOffset>.Mislukt(Datumlezer.Lees(kaal).Fout!);

    private static Lezing<DateTimeOffset> LeesMinuut(Match delen, DateTimeOffset nu)
    {
        var dag = Datumlezer.Lees(delen.Groups["dag"].Value);
        if (dag.Waarde is not { } datum) return Lezing<DateTimeOffset>.Mislukt(dag.Fout!);
        if (!TimeOnly.TryParseExact(delen.Groups["tijd"].Value.Replace('.', ':'), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd))
            return Lezing<DateTimeOffset>.Mislukt($"De tijd {delen.Groups["tijd"].Value} bestaat niet. Kies een tijd van 00:00 tot en met 23:59.");
        var begin = datum.ToDateTime(tijd);
        return Lezing<DateTimeOffset>.Met(Laatste(begin, begin.AddMinutes(1), nu));
    }

    private static DateTimeOffset Laatste(DateTime begin, DateTime einde, DateTimeOffset nu)
    {
        var laatste = Domeinklok.Ogenblik(einde) - Fijnst;
        return Domeinklok.Ogenblik(begin) <= nu && laatste > nu ? nu : laatste;
    }

    [GeneratedRegex(@"^(?<dag>\S+)\s+(?<tijd>[0-9]{1,2}[:.][0-9]{2})$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex MetTijd();

    [GeneratedRegex(@"^(?<tijd>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?)(?<zone>Z|[ +-][0-9]{2}:?[0-9]{2})$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Iso();
}
