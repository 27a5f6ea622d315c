using System.Globalization;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>Dates: jjjj-mm-dd, and dd-mm-jjjj is read too. Years outside a plain range are mistakes, as 9999 for 'still'.</summary>
internal static class Datumvorm
{
    private static readonly string[] Notaties = ["yyyy-MM-dd", "dd-MM-yyyy"];
    private static readonly DateOnly Eerste = new(1500, 1, 1);
    private static readonly DateOnly Laatste = new(2199, 12, 31);

    public static Vorm<DateOnly> Datum { get; } = new(
        cel =>
        {
            if (!IsJaarEerst(cel, out var datum) && !DateOnly.TryParseExact(cel, Notaties, CultureInfo.InvariantCulture, DateTimeStyles.None, out datum))
                return Vorm.Fout<DateOnly>("datum", "Vul een bestaande datum in als jjjj-mm-dd, bijvoorbeeld 2012-06-28.");
            return datum < Eerste || datum > Laatste
                ? Vorm.Fout<DateOnly>("datum-buiten-bereik", "Vul een datum tussen 1500 en 2199 in. Laat de cel leeg als iets nog geldt.")
                : Uitkomst<DateOnly>.Met(datum);
        },
        datum => datum.ToString("O", CultureInfo.InvariantCulture));

    public static Vorm<DateOnly?> DatumOfLeeg { get; } = Datum.OfLeeg();

    /// <summary>Reads jjjj-mm-dd by its places: a file holds millions of dates, and this costs a tenth of trying the notations.</summary>
    private static bool IsJaarEerst(string cel, out DateOnly datum)
    {
        datum = default;
        if (cel.Length != 10 || cel[4] != '-' || cel[7] != '-') return false;
        if (Getal(cel, 0, 4) is not (>= 1 and var jaar) || Getal(cel, 5, 2) is not (>= 1 and <= 12 and var maand)) return false;
        if (Getal(cel, 8, 2) is not (>= 1 and var dag) || dag > DateTime.DaysInMonth(jaar, maand)) return false;
        datum = new DateOnly(jaar, maand, dag);
        return true;
    }

    /// <summary>The number that these digits write, or -1.</summary>
    private static int Getal(string cel, int plaats, int cijfers)
    {
        var getal = 0;
        for (var i = plaats; i < plaats + cijfers; i++)
        {
            if (!char.IsAsciiDigit(cel[i])) return -1;
            getal = (getal * 10) + cel[i] - '0';
        }

        return getal;
    }
}
