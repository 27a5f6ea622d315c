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
            if (!DateOnly.TryParseExact(cel, Notaties, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
                return Vorm.Fout<DateOnly>("datum", "Vul een bestaande datum in als jjjj-mm-dd, bijvoorbeeld 2012-06-28.");
            return datum < Eerste || datum > Laatste
                ? Vorm.Fout<DateOnly>("datum-buiten-bereik", "Vul een datum tussen 1500 en 2199 in. Laat de cel leeg als iets nog geldt.")
                : Uitkomst<DateOnly>.Met(datum);
        },
        datum => datum.ToString(Notaties[0], CultureInfo.InvariantCulture));

    public static Vorm<DateOnly?> DatumOfLeeg { get; } = Datum.OfLeeg();
}
