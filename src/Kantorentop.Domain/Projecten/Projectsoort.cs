namespace Kantorentop.Domain.Projecten;

/// <summary>What a developer or an investor does with a place or a building.</summary>
public enum Projectsoort
{
    Nieuwbouw,
    Herontwikkeling,
    Transformatie,
    Sloop,
}
