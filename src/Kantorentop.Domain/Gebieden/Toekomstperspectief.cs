namespace Kantorentop.Domain.Gebieden;

/// <summary>The development potential of a location (art. 1); exactly one of four at a time.</summary>
public enum Toekomstperspectief
{
    /// <summary>Expansion of the stock.</summary>
    Groei,

    /// <summary>Consolidation of the stock.</summary>
    Balans,

    /// <summary>Shrinking of the stock.</summary>
    Beperking,

    /// <summary>Integral development of the area towards other functions.</summary>
    Transformatie,
}
