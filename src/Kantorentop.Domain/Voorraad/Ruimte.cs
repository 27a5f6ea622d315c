namespace Kantorentop.Domain.Voorraad;

/// <summary>The unit that is let as one. [conv]: 'ruimte' in art. 1 is read as the registered unit.</summary>
/// <param name="Code">Key.</param>
/// <param name="Gebouw">Code of its building.</param>
/// <param name="Oppervlakte">Area, above 0.</param>
/// <param name="BestaatVanaf">First day on which it exists; null as the building.</param>
/// <param name="BestaatTot">First day on which it no longer exists; null as the building.</param>
/// <param name="OntstaanUit">Codes of the units whose metres it took over, joined by '+', or null.</param>
public sealed record Ruimte(
    string Code,
    string Gebouw,
    Oppervlakte Oppervlakte,
    DateOnly? BestaatVanaf,
    DateOnly? BestaatTot,
    string? OntstaanUit)
{
    /// <summary>The units that this one took its metres from.</summary>
    public IReadOnlyList<string> Voorgangers =>
        OntstaanUit?.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>True when the unit exists on that day, as far as its own dates tell.</summary>
    public bool BestaatOp(DateOnly dag) => (BestaatVanaf is null || BestaatVanaf <= dag) && (BestaatTot is null || dag < BestaatTot);
}
