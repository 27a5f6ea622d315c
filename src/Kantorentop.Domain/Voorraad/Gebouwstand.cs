namespace Kantorentop.Domain.Voorraad;

/// <summary>A building as it stands on a day: the rows behind the figures.</summary>
/// <param name="Gebouw">The building.</param>
/// <param name="Peildatum">Day.</param>
/// <param name="Eigenaar">Code of the owner on that day, or null when unknown.</param>
/// <param name="Ruimten">The units that exist on that day, in order of their code.</param>
public sealed record Gebouwstand(Gebouw Gebouw, DateOnly Peildatum, string? Eigenaar, IReadOnlyList<Ruimtetoestand> Ruimten)
{
    /// <summary>Under construction, and so in stock (art. 1).</summary>
    public bool InAanbouw => Voorraadregels.IsInAanbouw(Gebouw, Peildatum);

    /// <summary>Delivered and not withdrawn.</summary>
    public bool Bestaand => Voorraadregels.IsBestaand(Gebouw, Peildatum);

    /// <summary>Its part of the Kantorenvoorraad, m².</summary>
    public decimal Voorraad => Ruimten.Where(ruimte => ruimte.InVoorraad).Sum(ruimte => ruimte.Ruimte.Oppervlakte.M2);

    /// <summary>Its part of the stock of which no stand is known, m².</summary>
    public decimal Onbekend => Ruimten.Where(ruimte => ruimte.IsOnbekend).Sum(ruimte => ruimte.Ruimte.Oppervlakte.M2);

    /// <summary>Its Leegstand, m².</summary>
    public decimal Leegstand => Ruimten.Where(ruimte => ruimte.IsLeeg).Sum(ruimte => ruimte.Ruimte.Oppervlakte.M2);

    /// <summary>Its structurele Leegstand, m².</summary>
    public decimal StructureleLeegstand => Ruimten.Where(ruimte => ruimte.IsStructureel).Sum(ruimte => ruimte.Ruimte.Oppervlakte.M2);
}

/// <summary>A unit as it stands on a day.</summary>
/// <param name="Ruimte">The unit.</param>
/// <param name="Stand">What holds on that day; null when unknown.</param>
/// <param name="InVoorraad">Counts in the Kantorenvoorraad.</param>
/// <param name="IsOnbekend">In delivered stock without a stand.</param>
/// <param name="LeegSinds">First day of the vacancy that lasts on the day; null when not leeg.</param>
/// <param name="IsStructureel">Vacant for more than three years.</param>
public sealed record Ruimtetoestand(
    Ruimte Ruimte, Ruimtestand? Stand, bool InVoorraad, bool IsOnbekend, DateOnly? LeegSinds, bool IsStructureel)
{
    /// <summary>Vacant in the sense of art. 1.</summary>
    public bool IsLeeg => LeegSinds is not null;
}
