namespace Kantorentop.Domain.Herkomst;

/// <summary>What there is to say of a figure before any number: what it is, by which text, and how it is computed.</summary>
/// <param name="Cijfer">The figure.</param>
/// <param name="Naam">Its Dutch name, as a heading.</param>
/// <param name="Artikel">Number of the member of the covenant that it comes from, as '2.2'; null where no member speaks of it.</param>
/// <param name="Formule">How it is computed, in words.</param>
/// <param name="Conventie">What the portal chose where the covenant is silent [conv]; null where it says enough.</param>
public sealed record Cijferregel(Cijfer Cijfer, string Naam, string? Artikel, string Formule, string? Conventie = null)
{
    public Cijfereenheid Eenheid { get; init; } = Cijfereenheid.Oppervlakte;

    public Rekenwijze Rekenwijze { get; init; } = Rekenwijze.Som;

    /// <summary>True when it exists for a kantorenregio only: plans and demand are judged nowhere else (art. 2.2).</summary>
    public bool AlleenRegio { get; init; }

    /// <summary>True when it exists for a single building too.</summary>
    public bool OokGebouw { get; init; }

    /// <summary>The figures that it is made from, in the order of the formula; none when it is made from rows at once.</summary>
    public IReadOnlyList<Cijfer> Termen { get; init; } = [];

    /// <summary>Its name in addresses and files, as 'leegstandspercentage'.</summary>
    public string Sleutel { get; } = char.ToLowerInvariant(Cijfer.ToString()[0]) + Cijfer.ToString()[1..];
}
