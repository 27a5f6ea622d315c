using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Fondsen;

/// <summary>Who takes the initiative for a fund: a province, a municipality or one of the organisations of art. 5.1.</summary>
/// <param name="Soort">Province, municipality or umbrella.</param>
/// <param name="Sleutel">Code of the government or name of the umbrella.</param>
/// <param name="Naam">Name for people.</param>
public sealed record Initiatiefnemer(Organisatiesoort Soort, string Sleutel, string Naam)
{
    /// <summary>The organisations that art. 5.1 names beside provinces and municipalities; the NVB is not among them.</summary>
    public static IReadOnlyList<string> Koepels { get; } = ["IVBN", "Vastgoed Belang", "NEPROM", "CoreNet", "FMN"];

    /// <summary>The organisation whose accounts act for it.</summary>
    public Organisatie Organisatie => new(Soort, Sleutel);

    /// <summary>True for a province or a municipality: they keep the register and the ledger of the fund.</summary>
    public bool IsOverheid => Soort is Organisatiesoort.Provincie or Organisatiesoort.Gemeente;

    /// <summary>One of the organisations of art. 5.1.</summary>
    public static Initiatiefnemer Koepel(string naam) => new(Organisatiesoort.Koepel, naam, naam);
}
