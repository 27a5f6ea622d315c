using System.Globalization;
using Kantorentop.TestSupport;

namespace Kantorentop.Benchmarks.Paginas;

/// <summary>How the pages are measured.</summary>
/// <param name="Verzoeken">Requests of each page, after a few to warm up.</param>
/// <param name="Bestand">The Markdown file that the table is written to.</param>
internal sealed record Paginainstellingen(int Verzoeken, string Bestand)
{
    /// <summary>Largest p95 of a page, in milliseconds.</summary>
    public const double Grens = 100;

    public static Paginainstellingen Lees(string[] args) => new(
        args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100,
        args.Length > 1 ? args[1] : RepositoryRoot.Combine("docs", "paginatijden.md"));
}
