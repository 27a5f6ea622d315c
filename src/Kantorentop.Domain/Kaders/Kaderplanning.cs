using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Kaders;

/// <summary>What a government plans for one year after its Kantorenbeleid (art. 3.4); null is not planned yet, never 0.</summary>
/// <param name="Overheid">Code of the province or municipality.</param>
/// <param name="Jaar">Calendar year, 2012 to 2021.</param>
/// <param name="NieuweLocaties">Room on new office locations.</param>
/// <param name="Schrappen">Wished reduction of the Plancapaciteit.</param>
/// <param name="Intrekken">Wished withdrawal of office designations.</param>
public sealed record Kaderplanning(string Overheid, int Jaar, Oppervlakte? NieuweLocaties, Oppervlakte? Schrappen, Oppervlakte? Intrekken)
{
    /// <summary>True when nothing is planned for the year.</summary>
    public bool IsLeeg => NieuweLocaties is null && Schrappen is null && Intrekken is null;

    /// <summary>The years of the window of art. 2.2.</summary>
    public static IReadOnlyList<int> Jaren { get; } =
        [.. Enumerable.Range(Convenantdata.Planvenster.Vanaf.Year, Convenantdata.Planvenster.Tot!.Value.Year - Convenantdata.Planvenster.Vanaf.Year)];

    /// <summary>What is wrong with it, or null.</summary>
    public static Melding? Toets(Kaderplanning planning) => Jaren.Contains(planning.Jaar)
        ? null
        : new("jaar-buiten-venster", $"Plan voor de jaren {Jaren[0]} tot en met {Jaren[^1]}.", nameof(Jaar));
}
