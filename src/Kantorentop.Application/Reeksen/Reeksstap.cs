namespace Kantorentop.Application.Reeksen;

/// <summary>The distance between the days of a series.</summary>
public enum Reeksstap
{
    Maand,
    Kwartaal,
    Jaar,
}

/// <summary>The days of a series.</summary>
public static class Reeksdagen
{
    /// <summary>The most days that a series may have: twenty years of months.</summary>
    public const int Meeste = 240;

    /// <summary>From the first day on, each so many months after it, up to and including the last. A day that a month lacks falls on its last.</summary>
    public static IEnumerable<DateOnly> Tussen(DateOnly van, DateOnly tot, Reeksstap stap)
    {
        var maanden = Maanden(stap);
        for (var nummer = 0; Plus(van, nummer * maanden) is { } dag && dag <= tot; nummer++) yield return dag;
    }

    /// <summary>How many days that are.</summary>
    public static int Aantal(DateOnly van, DateOnly tot, Reeksstap stap)
    {
        var verschil = ((tot.Year - van.Year) * 12) + tot.Month - van.Month;
        return (verschil / Maanden(stap)) + 1;
    }

    /// <summary>The step as addresses and files name it.</summary>
    public static string Naam(this Reeksstap stap) => stap switch { Reeksstap.Maand => "maand", Reeksstap.Kwartaal => "kwartaal", _ => "jaar" };

    private static int Maanden(Reeksstap stap) => stap switch { Reeksstap.Maand => 1, Reeksstap.Kwartaal => 3, _ => 12 };

    // Null past the end of the calendar.
    private static DateOnly? Plus(DateOnly dag, int maanden) =>
        ((DateOnly.MaxValue.Year - dag.Year) * 12) + 12 - dag.Month >= maanden ? dag.AddMonths(maanden) : null;
}
