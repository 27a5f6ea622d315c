namespace Kantorentop.Domain.Fondsen;

/// <summary>What someone asks to be entered in a ledger.</summary>
public sealed record Boekingsopdracht
{
    public required Boekingsoort Soort { get; init; }

    public required DateOnly Datum { get; init; }

    /// <summary>The amount; null for a surcharge, which follows from the m² and the rate of the fund.</summary>
    public Bedrag? Bedrag { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>Code of the owner or developer, or null.</summary>
    public string? Partij { get; init; }

    /// <summary>Code of the building, or null.</summary>
    public string? Gebouw { get; init; }

    /// <summary>Code of the plan of a surcharge, or null.</summary>
    public string? Plan { get; init; }

    /// <summary>Day of the permit of a surcharge, or null.</summary>
    public DateOnly? Vergund { get; init; }

    /// <summary>m² v.v.o. of a surcharge, or null.</summary>
    public decimal? M2 { get; init; }

    /// <summary>Number of the levy or surcharge that a receipt is for, or null.</summary>
    public int? Aanslag { get; init; }

    /// <summary>Why it is recorded although there is a warning, or null.</summary>
    public string? Toelichting { get; init; }
}
