using System.Globalization;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;

namespace Kantorentop.Web;

/// <summary>How values read on screen: always Dutch, half away from zero, unknown as a word and never as 0.</summary>
public static class Weergave
{
    /// <summary>Shown where a value is unknown.</summary>
    public const string Onbekend = "onbekend";

    private const char VasteSpatie = '\u00A0';

    /// <summary>Dutch as the Netherlands writes it, independent of the server's own settings.</summary>
    public static readonly CultureInfo Cultuur = CultureInfo.ReadOnly(new CultureInfo("nl-NL", useUserOverride: false));

    private static readonly NumberFormatInfo Getallen = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "−" };

    /// <summary>An area, as '1.234.567 m²' with a space that does not break.</summary>
    public static string M2(decimal? waarde) => waarde is { } m2 ? $"{Getal(m2)}{VasteSpatie}m²" : Onbekend;

    /// <summary>A number, as '1.234.567'; below zero with a minus sign and not a hyphen, as '−4.500'.</summary>
    public static string Getal(decimal? waarde, int decimalen = 0) => waarde is { } getal
        ? Afgerond(getal, decimalen).ToString("N" + decimalen.ToString(CultureInfo.InvariantCulture), Getallen)
        : Onbekend;

    /// <summary>An amount, as '€ 1.234,50' with a space that does not break; only for who may see it.</summary>
    public static string Euro(Bedrag? waarde) => waarde?.Voluit() ?? Onbekend;

    /// <summary>A number as it was typed: thousands marks, and only the decimals that it has.</summary>
    public static string Exact(decimal? waarde) => waarde?.ToString("#,##0.##########", Getallen) ?? Onbekend;

    /// <summary>A percentage that is given as such (12,5 is 12,5%), as '12,5%'.</summary>
    public static string Percentage(decimal? waarde, int decimalen = 1) => waarde is { } getal ? Getal(getal, decimalen) + "%" : Onbekend;

    /// <summary>A difference with its sign, as '+0,6' or '−0,6'.</summary>
    public static string Verschil(decimal? waarde, int decimalen = 0)
    {
        if (waarde is not { } getal) return Onbekend;
        var afgerond = Afgerond(getal, decimalen);
        return Teken(afgerond) + Getal(Math.Abs(afgerond), decimalen);
    }

    /// <summary>A difference with its sign and only the decimals that it has, as '−4.500' or '+0,25'.</summary>
    public static string ExactVerschil(decimal? waarde) => waarde is { } getal ? Teken(getal) + Exact(Math.Abs(getal)) : Onbekend;

    /// <summary>A date in running text, as '28 juni 2012'.</summary>
    public static string Datum(DateOnly? datum) => datum?.ToString("d MMMM yyyy", Cultuur) ?? Onbekend;

    /// <summary>A date in a table or a field, as '28-06-2012'.</summary>
    public static string DatumKort(DateOnly? datum) => datum?.ToString("dd-MM-yyyy", Cultuur) ?? Onbekend;

    /// <summary>A date for machines, as '2012-06-28'.</summary>
    public static string DatumIso(DateOnly datum) => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant that is already in local time, as '28 juni 2012 om 14.05 uur'.</summary>
    public static string Tijdstip(DateTimeOffset tijdstip) => tijdstip.ToString("d MMMM yyyy 'om' HH'.'mm 'uur'", Cultuur);

    /// <summary>An instant up to which recordings count, as '28 juni 2012' for the whole of a day or '28 juni 2012 om 14.05 uur'.</summary>
    public static string Kennistijd(DateTimeOffset ogenblik)
    {
        var volgende = Domeinklok.Plaatselijk(ogenblik.AddMicroseconds(1));
        return volgende.TimeOfDay == TimeSpan.Zero ? Datum(DateOnly.FromDateTime(volgende.Date).AddDays(-1)) : Tijdstip(Domeinklok.Plaatselijk(ogenblik));
    }

    /// <summary>A half-open period in words: 'vanaf 1 januari 2012 tot en met 31 december 2012', or 'vanaf …' without an end.</summary>
    public static string Tijdvak(DateOnly vanaf, DateOnly? tot) => tot is { } eind
        ? $"vanaf {Datum(vanaf)} tot en met {Datum(eind.AddDays(-1))}"
        : $"vanaf {Datum(vanaf)}";

    /// <summary>A count with its noun, as '1 gebouw' or '1.250 gebouwen'.</summary>
    public static string Aantal(int aantal, string enkelvoud, string meervoud) =>
        $"{aantal.ToString("N0", Cultuur)} {(aantal == 1 ? enkelvoud : meervoud)}";

    private static string Teken(decimal waarde) => waarde switch { > 0 => "+", < 0 => "−", _ => "" };

    private static decimal Afgerond(decimal waarde, int decimalen) => Math.Round(waarde, decimalen, MidpointRounding.AwayFromZero);
}
