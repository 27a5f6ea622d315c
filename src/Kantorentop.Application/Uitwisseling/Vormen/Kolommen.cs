namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>Short names for the columns that occur in many tables.</summary>
internal static class Kolommen
{
    public static Kolom<T, string> Code<T>(string naam, Func<T, string> waarde) => new(naam, waarde, Tekstvorm.Code) { IsCode = true };

    public static Kolom<T, string?> CodeOfLeeg<T>(string naam, Func<T, string?> waarde) => new(naam, waarde, Tekstvorm.CodeOfLeeg) { IsCode = true };

    public static Kolom<T, string> Naam<T>(Func<T, string> waarde) => new("naam", waarde, Tekstvorm.Naam);

    public static Kolom<T, string?> Tekst<T>(string naam, Func<T, string?> waarde) => new(naam, waarde, Tekstvorm.NaamOfLeeg);

    public static Kolom<T, string> Gemeente<T>(Func<T, string> waarde) => new("gemeente", waarde, Tekstvorm.Code) { IsCode = true, IsGemeente = true };

    public static Kolom<T, DateOnly> Vanaf<T>(Func<T, DateOnly> waarde) => new("vanaf", waarde, Datumvorm.Datum);

    public static Kolom<T, DateOnly?> Datum<T>(string naam, Func<T, DateOnly?> waarde) => new(naam, waarde, Datumvorm.DatumOfLeeg);
}
