using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Overleggen;

/// <summary>What an organisation will do after a consultation.</summary>
/// <param name="Sleutel">Key.</param>
/// <param name="Overleg">Key of the consultation.</param>
/// <param name="Nummer">Rises over all consultations; never given twice.</param>
/// <param name="Wat">What is to be done.</param>
/// <param name="Uiterlijk">Last day, itself in time.</param>
public sealed record Overlegactie(Guid Sleutel, Guid Overleg, int Nummer, string Wat, DateOnly Uiterlijk)
{
    public const int MaximumTekst = 1_000;

    /// <summary>Kind of the organisation that does it.</summary>
    public Organisatiesoort Soort { get; init; }

    /// <summary>Key of that organisation.</summary>
    public string Houder { get; init; } = "";

    /// <summary>Day on which it was done; null while it is open.</summary>
    public DateOnly? GedaanOp { get; init; }

    /// <summary>What was done, in the words of who reported it, or null.</summary>
    public string? Afmelding { get; init; }

    /// <summary>The organisation that does it.</summary>
    public Organisatie Wie => new(Soort, Houder);

    public bool IsOpen => GedaanOp is null;

    /// <summary>True when it is open after its last day.</summary>
    public bool IsOverDatum(DateOnly vandaag) => IsOpen && Uiterlijk < vandaag;
}
