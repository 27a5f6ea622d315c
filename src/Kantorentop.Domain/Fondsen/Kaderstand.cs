namespace Kantorentop.Domain.Fondsen;

/// <summary>Whether the region has the spatial frameworks of art. 3, without which no fund is set up (art. 5.5).</summary>
public enum Kaderstand
{
    Geen,

    /// <summary>Being agreed: that is enough (5.5: 'zijn/worden').</summary>
    InVoorbereiding,

    Afgesproken,
}
