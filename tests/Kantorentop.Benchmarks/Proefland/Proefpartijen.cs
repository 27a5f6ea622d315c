using Kantorentop.Domain.Partijen;

namespace Kantorentop.Benchmarks.Proefland;

/// <summary>Owners and developers.</summary>
internal static class Proefpartijen
{
    public static List<Partij> Maak(int aantal) => [.. Enumerable.Range(1, aantal).Select(Partij)];

    private static Partij Partij(int nummer) => new(
        $"P{Proefgebieden.Nummer(nummer, "00000")}",
        $"Proefpartij {Proefgebieden.Nummer(nummer, "0")}",
        (Partijsoort)(nummer % 4),
        null,
        nummer % 3 == 0 ? null : Proefgebieden.Nummer(nummer, "00000000"));
}
