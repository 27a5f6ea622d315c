namespace Kantorentop.Domain.Projecten;

/// <summary>How far compensation for metres in a Beperkings- or Transformatiegebied is (art. 8.5).</summary>
public enum Compensatiestand
{
    /// <summary>Offered to the municipality or the region.</summary>
    Aangeboden,
    Afgesproken,

    /// <summary>A levy scheme of a regional fund stands in its place.</summary>
    AfdrachtAanFonds,
}
