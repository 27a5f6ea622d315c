namespace Kantorentop.Domain.Termijnen;

/// <summary>Which days of the calendar a person is told of in time: 30, 7 and 1 day ahead.</summary>
public static class Herinnering
{
    /// <summary>So many days ahead someone is told.</summary>
    public static IReadOnlyList<int> Dagenvooraf { get; } = [30, 7, 1];

    /// <summary>
    /// The days to tell of today. A day whose moment fell after <paramref name="vorige"/> and that still comes is told of as well:
    /// when the portal or the mail server was away, nothing is skipped, and what was told is not told again.
    /// </summary>
    /// <param name="regels">The calendar.</param>
    /// <param name="vorige">The last day of which someone was told.</param>
    /// <param name="vandaag">Today.</param>
    public static IReadOnlyList<Agendaregel> Voor(IEnumerable<Agendaregel> regels, DateOnly vorige, DateOnly vandaag) =>
        [.. regels.Where(regel => regel.Stand == Agendastand.Komt && Dagenvooraf.Any(dagen => Valt(regel.Dag.AddDays(-dagen), vorige, vandaag)))];

    private static bool Valt(DateOnly dag, DateOnly vorige, DateOnly vandaag) => dag > vorige && dag <= vandaag;
}
