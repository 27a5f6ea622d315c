using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Who owes duties: the Rijk, an umbrella, a province, a municipality or a market party.</summary>
/// <param name="Organisatie">The organisation; its accounts act for it.</param>
/// <param name="Naam">Name for people, as 'Gemeente Utrecht'.</param>
public sealed record Drager(Organisatie Organisatie, string Naam)
{
    /// <summary>Code of the Rijk, which has none of its own.</summary>
    public const string Rijkscode = "Rijk";

    /// <summary>The market party; null for every other kind.</summary>
    public Partij? Partij { get; init; }

    /// <summary>Its key among all bearers: the code of a party or government, or the name of an umbrella.</summary>
    public string Code => Organisatie.Soort == Organisatiesoort.Rijk ? Rijkscode : Organisatie.Sleutel;

    public bool IsMarktpartij => Partij is not null;

    /// <summary>True for a province or a municipality.</summary>
    public bool IsDecentraal => Organisatie.Soort is Organisatiesoort.Provincie or Organisatiesoort.Gemeente;

    public bool IsKoepel => Organisatie.Soort == Organisatiesoort.Koepel;

    /// <summary>The Rijk.</summary>
    public static Drager Rijk { get; } = new(new Organisatie(Organisatiesoort.Rijk, ""), "Het Rijk");

    public static Drager Van(Partij partij) =>
        new(new Organisatie(Organisatiesoort.Marktpartij, partij.Code), partij.Naam) { Partij = partij };

    /// <summary>The Rijk or the umbrella with that key; null for every other bearer.</summary>
    public static Drager? Landelijk(string code) => code == Rijkscode ? Rijk : Koepels.Alle.Contains(code) ? Koepel(code) : null;

    public static Drager Koepel(string naam) => new(new Organisatie(Organisatiesoort.Koepel, naam), naam);

    /// <summary>True when a member of the covenant that addresses them addresses this one. 'Partijen' are the signatories: the Rijk and the umbrellas.</summary>
    public bool Is(Plichtdrager plichtdrager) => Organisatie.Soort switch
    {
        Organisatiesoort.Rijk => plichtdrager is Plichtdrager.Rijk or Plichtdrager.Partijen,
        Organisatiesoort.Provincie => plichtdrager == Plichtdrager.Provincies,
        Organisatiesoort.Gemeente => plichtdrager == Plichtdrager.Gemeenten,
        Organisatiesoort.Koepel => plichtdrager == Plichtdrager.Partijen || Koepels.Is(Organisatie.Sleutel, plichtdrager),
        _ => plichtdrager == Plichtdrager.Marktpartijen || plichtdrager == Kring(Partij!.Soort),
    };

    /// <summary>How the covenant addresses parties of a kind.</summary>
    public static Plichtdrager Kring(Partijsoort soort) => soort switch
    {
        Partijsoort.Belegger => Plichtdrager.Beleggers,
        Partijsoort.Ontwikkelaar => Plichtdrager.Ontwikkelaars,
        Partijsoort.Financier => Plichtdrager.Financiers,
        _ => Plichtdrager.Gebruikers,
    };
}
