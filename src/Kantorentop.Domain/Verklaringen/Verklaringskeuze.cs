namespace Kantorentop.Domain.Verklaringen;

/// <summary>What a party declares about one member over a year.</summary>
public enum Verklaringskeuze
{
    Ja,
    Gedeeltelijk,
    Nee,

    /// <summary>It did nothing in that year that the member is about.</summary>
    NietVanToepassing,
}
