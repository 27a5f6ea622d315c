using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Gebieden;

/// <summary>
/// Finds the CBS code of a municipality by its code or by any known spelling of its name.
/// Knows the aliases of annex 1 and the names of the municipalities that it was given.
/// </summary>
public sealed class Gemeentenamen
{
    private const string Voorvoegsel = "gemeente ";

    private static readonly (string Naam, string Code)[] Aliassen =
    [
        ("Den Haag", "GM0518"), ("'s-Gravenhage", "GM0518"), ("s-Gravenhage", "GM0518"),
        ("Den Bosch", "GM0796"), ("'s-Hertogenbosch", "GM0796"), ("s-Hertogenbosch", "GM0796"),
        ("Zaandam", "GM0479"), ("Stichtse Vechten", "GM1904"), ("Maarssen", "GM1904"), ("Hoofddorp", "GM0394"),
        ("Capelle a/d IJssel", "GM0502"), ("Capelle a.d. IJssel", "GM0502"),
    ];

    private readonly Dictionary<string, string> codes = [];

    /// <summary>Knows the aliases, annex 1 and these municipalities; a later one wins a shared name.</summary>
    public Gemeentenamen(IEnumerable<Gemeente> gemeenten)
    {
        foreach (var (naam, code) in Aliassen) codes[Naamvorm.Normalize(naam)] = code;
        foreach (var rij in Referentiegegevens.Bijlage)
        {
            codes[Naamvorm.Normalize(rij.NaamInBijlage)] = rij.Gemeente.Code;
            Add(rij.Gemeente);
        }

        foreach (var gemeente in gemeenten) Add(gemeente);
    }

    /// <summary>The CBS code for a code or a name in any spelling; null when no known municipality has it.</summary>
    public string? FindCode(string tekst)
    {
        var naam = Naamvorm.Normalize(tekst);
        if (naam.StartsWith(Voorvoegsel, StringComparison.Ordinal)) naam = naam[Voorvoegsel.Length..];
        return codes.GetValueOrDefault(naam);
    }

    private void Add(Gemeente gemeente)
    {
        codes[Naamvorm.Normalize(gemeente.Naam)] = gemeente.Code;
        codes[Naamvorm.Normalize(gemeente.Code)] = gemeente.Code;
    }
}
