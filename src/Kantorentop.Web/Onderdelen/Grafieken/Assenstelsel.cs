namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>Turns dates and values into coordinates of a chart.</summary>
/// <param name="Begin">First date.</param>
/// <param name="Eind">Last date.</param>
/// <param name="Schaal">Scale of the values.</param>
public sealed record Assenstelsel(DateOnly Begin, DateOnly Eind, Schaal Schaal)
{
    public const int Breedte = 560;
    public const int Hoogte = 264;
    public const int Links = 58;
    public const int Rechts = 546;
    public const int Top = 32;
    public const int Bodem = 238;

    /// <summary>Highest place of a text: above the top line, so that a name is free of a value near it.</summary>
    public const int BovensteTekst = 17;

    private const int MeesteJaren = 16;

    public static string ViewBox => $"0 0 {Breedte} {Hoogte}";

    /// <summary>The first of January of every year between the ends; of every second, third or fourth where they would stand in each other's way.</summary>
    public IEnumerable<DateOnly> Jaren
    {
        get
        {
            var aantal = Eind.Year - Begin.Year + 1;
            var stap = (aantal + MeesteJaren - 1) / MeesteJaren;
            return Enumerable.Range(Begin.Year, aantal).Where(jaar => jaar % stap == 0).Select(jaar => new DateOnly(jaar, 1, 1)).Where(dag => dag >= Begin && dag <= Eind);
        }
    }

    public decimal X(DateOnly datum)
    {
        decimal dagen = Math.Max(1, Eind.DayNumber - Begin.DayNumber);
        return Links + ((Rechts - Links) * (datum.DayNumber - Begin.DayNumber) / dagen);
    }

    public decimal Y(decimal waarde) => Bodem - ((Bodem - Top) * (waarde - Schaal.Onder) / (Schaal.Boven - Schaal.Onder));

    public (decimal X, decimal Y) Punt(Meetpunt punt) => (X(punt.Datum), Y(punt.Waarde ?? 0));
}
