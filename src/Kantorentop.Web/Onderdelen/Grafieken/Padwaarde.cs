namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>The two shapes of a chart with a path.</summary>
internal static class Padwaarde
{
    /// <summary>The path on a date, straight between its corners and level outside them; null without a path.</summary>
    public static decimal? Op(IReadOnlyList<Meetpunt> pad, DateOnly datum)
    {
        if (pad.Count == 0) return null;
        if (datum <= pad[0].Datum) return pad[0].Waarde;
        for (var i = 1; i < pad.Count; i++)
        {
            var (vorige, volgende) = (pad[i - 1], pad[i]);
            if (datum > volgende.Datum) continue;
            decimal deel = datum.DayNumber - vorige.Datum.DayNumber;
            return vorige.Waarde + ((volgende.Waarde - vorige.Waarde) * deel / (volgende.Datum.DayNumber - vorige.Datum.DayNumber));
        }

        return pad[^1].Waarde;
    }

    /// <summary>A staircase: level until the next value begins. Unknown values are left out.</summary>
    public static IReadOnlyList<(decimal X, decimal Y)> Trap(IReadOnlyList<Meetpunt> stappen, Assenstelsel stelsel)
    {
        List<(decimal X, decimal Y)> trap = [];
        foreach (var (x, y) in stappen.Where(stap => stap.Waarde is not null).Select(stelsel.Punt))
        {
            if (trap.Count > 0) trap.Add((x, trap[^1].Y));
            trap.Add((x, y));
        }

        return trap;
    }
}
