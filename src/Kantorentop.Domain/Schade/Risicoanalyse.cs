namespace Kantorentop.Domain.Schade;

/// <summary>How the costs were estimated.</summary>
public enum Analysemethode
{
    /// <summary>The format that Rijk, umbrellas and NEPROM worked out (art. 4.4).</summary>
    Standaardformat,

    /// <summary>By an independent expert.</summary>
    Taxatie,

    /// <summary>A first estimate of the municipality's own.</summary>
    EigenRaming,
}

/// <summary>How far a risk analysis is.</summary>
public enum Analysestaat
{
    Concept,

    /// <summary>Gone through with the market parties at the table.</summary>
    Besproken,

    Vastgesteld,
}

/// <summary>The financial-legal risk analysis of a location (art. 4.1), in the standard format of art. 4.4; its amounts stand in its lines.</summary>
/// <param name="Locatie">Code of the location.</param>
/// <param name="Datum">Day of the analysis.</param>
/// <param name="Methode">How the costs were estimated.</param>
/// <param name="Uitvoerder">Who made it: an organisation or office.</param>
/// <param name="Staat">How far it is.</param>
/// <param name="Toelichting">For the parties at the table only, or null.</param>
public sealed record Risicoanalyse(
    string Locatie, DateOnly Datum, Analysemethode Methode, string Uitvoerder, Analysestaat Staat, string? Toelichting)
{
    public const int MaximumNaam = 200;

    public const int MaximumToelichting = 2_000;
}

/// <summary>What scrapping one plan may cost: for the parties at the table only. Null is unknown, never nil.</summary>
/// <param name="Locatie">Code of the location.</param>
/// <param name="Plan">Code of the plan.</param>
/// <param name="Planschade">Expected planschade.</param>
/// <param name="AndereKosten">Expected other costs that can be recovered from the municipality.</param>
public sealed record Analyseregel(string Locatie, string Plan, Bedrag? Planschade, Bedrag? AndereKosten);

/// <summary>A market party at the table where the risk analysis of a location is made; the municipality always sits there.</summary>
/// <param name="Locatie">Code of the location.</param>
/// <param name="Partij">Code of the party.</param>
public sealed record Tafelpartij(string Locatie, string Partij);
