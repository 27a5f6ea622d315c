namespace Kantorentop.Domain.Projecten;

/// <summary>Whether the surcharge of art. 8.4 is paid. Amounts stand with the fund, never here.</summary>
public enum Toeslagstand
{
    NogTeBetalen,
    Betaald,
}
