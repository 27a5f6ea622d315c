using Kantorentop.Domain.Registers;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Belemmeringen;

/// <summary>Which government can take an obstacle away.</summary>
public enum Bestuurslaag
{
    Rijk,
    Provincie,
    Gemeente,

    /// <summary>Another than these, or not known: the secretariaat takes it up.</summary>
    Anders,
}

/// <summary>How far an obstacle is.</summary>
public enum Belemmeringstaat
{
    Gemeld,
    InOnderzoek,
    Beantwoord,
}

/// <summary>
/// Something in rules or policy that stands in the way of redevelopment, transformation or demolition (art. 7.7, 10.4, 11.2), as it
/// stands by a recording.
/// </summary>
public sealed record Belemmering : IRegisterrij
{
    public const int MaximumOnderwerp = 160;

    public const int MaximumTekst = 4000;

    public required int Nummer { get; init; }

    public required DateOnly GemeldOp { get; init; }

    /// <summary>Kind of the organisation that reported it; this much everyone may see.</summary>
    public required Organisatiesoort Meldersoort { get; init; }

    /// <summary>Its key.</summary>
    public required string Melder { get; init; }

    /// <summary>Its name at that time.</summary>
    public required string Meldernaam { get; init; }

    /// <summary>What it is about, in one line.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>What happens, and what would help.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>The rule that stands in the way, as 'parkeernorm'; null when it is not one rule.</summary>
    public string? Regel { get; init; }

    public required Bestuurslaag Laag { get; init; }

    /// <summary>Code of the province or municipality; null for the other layers.</summary>
    public string? Overheid { get; init; }

    /// <summary>Code of the location that it is about; null for the whole country or area.</summary>
    public string? Locatie { get; init; }

    public Belemmeringstaat Staat { get; init; }

    /// <summary>First day of the research; null while it has not begun.</summary>
    public DateOnly? OnderzochtVanaf { get; init; }

    /// <summary>Day of the first answer; a better text does not move it.</summary>
    public DateOnly? BeantwoordOp { get; init; }

    public string? Antwoord { get; init; }

    /// <summary>Day on which the secretariaat made it public; null while it is not.</summary>
    public DateOnly? VrijgegevenOp { get; init; }

    /// <summary>The organisation that reported it.</summary>
    public Organisatie Meldende => new(Meldersoort, Melder);
}
