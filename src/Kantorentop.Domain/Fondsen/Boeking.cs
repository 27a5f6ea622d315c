namespace Kantorentop.Domain.Fondsen;

/// <summary>
/// One entry in the ledger of a fund: one amount, debited on one account and credited on another. Never changed; what was wrong is
/// undone by a counter-entry with the same amount and the accounts the other way round.
/// </summary>
public sealed record Boeking
{
    public const int MaximumOmschrijving = 500;

    public const int MaximumToelichting = 2_000;

    /// <summary>Number of the fund.</summary>
    public required int Fonds { get; init; }

    /// <summary>From 1 within the fund, in order of recording.</summary>
    public required int Volgnummer { get; init; }

    /// <summary>Day on which it counts.</summary>
    public required DateOnly Datum { get; init; }

    public required Boekingsoort Soort { get; init; }

    /// <summary>More than nil.</summary>
    public required Bedrag Bedrag { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>Code of the owner or developer that it is about, or null.</summary>
    public string? Partij { get; init; }

    /// <summary>Code of the building that it is about, or null.</summary>
    public string? Gebouw { get; init; }

    /// <summary>Code of the plan that a surcharge is about, or null.</summary>
    public string? Plan { get; init; }

    /// <summary>Day of the permit that a surcharge is about (art. 8.4), or null.</summary>
    public DateOnly? Vergund { get; init; }

    /// <summary>Levy or surcharge that a receipt is for, by its number; or null.</summary>
    public int? Aanslag { get; init; }

    /// <summary>The entry that this one undoes, by its number; null for an entry of its own.</summary>
    public int? TegenboekingVan { get; init; }

    /// <summary>Why it was recorded although the portal gave a warning, or why it was undone; or null.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Number of the registratie that recorded it; tells who and when.</summary>
    public required long Nummer { get; init; }

    /// <summary>True for a correction.</summary>
    public bool IsTegenboeking => TegenboekingVan is not null;

    public Rekening Debet => IsTegenboeking ? Rekeningschema.Van(Soort).Credit : Rekeningschema.Van(Soort).Debet;

    public Rekening Credit => IsTegenboeking ? Rekeningschema.Van(Soort).Debet : Rekeningschema.Van(Soort).Credit;

    /// <summary>What it does to the total of its kind: a counter-entry takes off.</summary>
    public Bedrag Getekend => IsTegenboeking ? -Bedrag : Bedrag;

    /// <summary>What it does to an account: debit adds, credit takes off.</summary>
    public Bedrag Op(Rekening rekening) => (rekening == Debet, rekening == Credit) switch
    {
        (true, _) => Bedrag,
        (_, true) => -Bedrag,
        _ => Bedrag.Nul,
    };

    /// <summary>The entry that undoes this one.</summary>
    /// <param name="volgnummer">Its number.</param>
    /// <param name="datum">Day on which it counts.</param>
    /// <param name="reden">Why.</param>
    /// <param name="nummer">Number of the registratie.</param>
    public Boeking Tegen(int volgnummer, DateOnly datum, string reden, long nummer) =>
        this with { Volgnummer = volgnummer, Datum = datum, TegenboekingVan = Volgnummer, Toelichting = reden, Nummer = nummer };
}
