using System.Globalization;

namespace Kantorentop.Benchmarks.Proefland;

/// <summary>How much a trial country holds; the standen follow, some five and a half per unit.</summary>
internal sealed record Omvang(int Locaties, int Gebouwen, int Ruimten)
{
    /// <summary>What a node must hold: 1,7 million standen.</summary>
    public static readonly Omvang Vol = new(2_500, 100_000, 317_000);

    /// <summary>The size that the last word of a command says, or the whole.</summary>
    public static Omvang Lees(string[] args) =>
        args is [.., var laatste] && int.TryParse(laatste, CultureInfo.InvariantCulture, out var gebouwen) ? Met(gebouwen) : Vol;

    /// <summary>So many buildings, with units and locations in proportion.</summary>
    public static Omvang Met(int gebouwen) => new(
        Math.Max(1, gebouwen / (Vol.Gebouwen / Vol.Locaties)), gebouwen, (int)((long)gebouwen * Vol.Ruimten / Vol.Gebouwen));
}
