namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>The classes in which the map colours vacancy; each holds its lower bound and not its upper one.</summary>
internal static class Leegstandsklasse
{
    private static readonly decimal[] Grenzen = [5, 10, 15, 20];

    /// <summary>The classes in order, from 0 for unknown.</summary>
    public static readonly IReadOnlyList<string> Namen = ["onbekend", "minder dan 5%", "5% tot 10%", "10% tot 15%", "15% tot 20%", "20% of meer"];

    public static int Van(decimal? percentage) => percentage is { } waarde ? 1 + Grenzen.Count(grens => waarde >= grens) : 0;
}
