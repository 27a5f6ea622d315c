namespace Kantorentop.Domain.Tijd;

/// <summary>What 'per jaar' means where the covenant does not say.</summary>
public enum Jaartelling
{
    /// <summary>From the day of entry into force to the day before it a year later.</summary>
    Convenantjaar,

    /// <summary>From 1 January; the first and the last year then lie partly within the term.</summary>
    Kalenderjaar,
}
