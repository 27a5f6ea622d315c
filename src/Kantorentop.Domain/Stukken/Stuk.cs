namespace Kantorentop.Domain.Stukken;

/// <summary>
/// A paper, or an act with its proof, that the covenant lays on organisations of the land once or every so often: a standard format, a
/// letter, a survey, a publication. As it stands by a recording; it is public.
/// </summary>
/// <param name="Lid">The member that asks for it, as '10.1'.</param>
/// <param name="Volgnummer">Which time it is, from 1.</param>
/// <param name="Datum">Day of the act itself, not of the recording.</param>
/// <param name="Titel">Its title, or what was done.</param>
public sealed record Stuk(string Lid, int Volgnummer, DateOnly Datum, string Titel)
{
    public const int MaximumTitel = 200;

    public const int MaximumKenmerk = 40;

    public const int MaximumAdres = 400;

    public const int MaximumTekst = 2000;

    /// <summary>Number in the Staatscourant, as '2012, 14587'; null where none is asked.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>How many signed, on <see cref="Datum"/>; null where no count is asked.</summary>
    public int? Aantal { get; init; }

    /// <summary>Where everyone can read it; null when it has no address of its own.</summary>
    public string? Adres { get; init; }

    /// <summary>Who take part; null where nobody is asked.</summary>
    public string? Leden { get; init; }

    /// <summary>The means that it got, in words; null when none are known.</summary>
    public string? Middelen { get; init; }

    /// <summary>What a third party answered; null while there is no answer.</summary>
    public string? Antwoord { get; init; }

    /// <summary>Day of that answer; with <see cref="Antwoord"/> or not at all.</summary>
    public DateOnly? BeantwoordOp { get; init; }

    public string? Toelichting { get; init; }
}
