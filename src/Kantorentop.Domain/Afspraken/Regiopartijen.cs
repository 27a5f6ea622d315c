using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Afspraken;

/// <summary>A government that makes and signs the agreement of a region.</summary>
/// <param name="Organisatie">Province or municipality.</param>
/// <param name="Naam">As 'Provincie Utrecht'.</param>
public sealed record Regiopartij(Organisatie Organisatie, string Naam);

/// <summary>The governments of a region on a day: each municipality that belongs to it, and their provinces (art. 1, 3.1).</summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="Alle">Provinces first, then municipalities, each in order of code.</param>
public sealed record Regiopartijen(string Regio, IReadOnlyList<Regiopartij> Alle)
{
    /// <summary>Who belongs to a region on a day; a region may span provinces.</summary>
    public static Regiopartijen Van(Gebiedsindeling indeling, string regio, DateOnly dag)
    {
        var gemeenten = indeling.GemeentenInRegio(regio, dag).Select(code => indeling.FindGemeente(code, dag)).OfType<Gemeente>().ToList();
        var provincies = gemeenten.Select(gemeente => gemeente.Provincie).Distinct().Order(StringComparer.Ordinal);
        return new(regio,
        [
            .. provincies.Select(code => new Regiopartij(
                new(Organisatiesoort.Provincie, code), $"Provincie {Provincie.Find(code)?.Naam ?? code}")),
            .. gemeenten.Select(gemeente => new Regiopartij(
                new(Organisatiesoort.Gemeente, gemeente.Code), $"Gemeente {gemeente.Naam}")),
        ]);
    }

    /// <summary>True when the organisation is one of them.</summary>
    public bool Bevat(Organisatie? organisatie) => Alle.Any(partij => partij.Organisatie == organisatie);
}
