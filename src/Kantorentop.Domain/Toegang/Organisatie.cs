namespace Kantorentop.Domain.Toegang;

/// <summary>The kinds of organisation that have accounts.</summary>
public enum Organisatiesoort
{
    Rijk,
    Provincie,
    Gemeente,
    Secretariaat,
    Koepel,
    Marktpartij,
}

/// <summary>The organisation that an account belongs to.</summary>
/// <param name="Soort">Kind.</param>
/// <param name="Sleutel">Province code, municipality code, party code or name of the umbrella; empty for Rijk and secretariat.</param>
public readonly record struct Organisatie(Organisatiesoort Soort, string Sleutel);
