using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Aansprekingen;

/// <summary>One Party addresses another because its effort falls short (art. 13.11). The text never changes; the answer is given once.</summary>
public sealed class Aanspreking
{
    public const int MaximumTekst = 4_000;

    /// <summary>Its number, from 1; never used again.</summary>
    public required int Nummer { get; init; }

    /// <summary>Kind of the Party that addresses.</summary>
    public required Organisatiesoort Vansoort { get; init; }

    /// <summary>Key of that Party within its kind.</summary>
    public required string Van { get; init; }

    /// <summary>Kind of the Party that is addressed.</summary>
    public required Organisatiesoort Aansoort { get; init; }

    /// <summary>Key of that Party within its kind.</summary>
    public required string Aan { get; init; }

    /// <summary>The member of the covenant that it is about, as '3.1'.</summary>
    public required string Lid { get; init; }

    /// <summary>The region or location that it is about, in the contract's notation; null for all.</summary>
    public string? Gebied { get; init; }

    public required string Tekst { get; init; }

    /// <summary>Day on which the Party was addressed.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Number of the registratie that recorded it; tells who and when.</summary>
    public required long Registratie { get; init; }

    /// <summary>The answer; null while there is none.</summary>
    public string? Antwoord { get; private set; }

    /// <summary>Day of the answer.</summary>
    public DateOnly? BeantwoordOp { get; private set; }

    /// <summary>Number of the registratie that recorded the answer.</summary>
    public long? Antwoordregistratie { get; private set; }

    public Organisatie Aansprekende => new(Vansoort, Van);

    public Organisatie Aangesprokene => new(Aansoort, Aan);

    public bool IsBeantwoord => Antwoord is not null;

    /// <summary>Records the answer; fails with 'al-beantwoord' when there is one.</summary>
    public Uitkomst Beantwoord(string tekst, DateOnly dag, long registratie)
    {
        if (IsBeantwoord) return Uitkomst.Mislukt(new Melding("al-beantwoord", "Op deze aanspreking is intussen geantwoord. Lees dat antwoord hieronder."));
        (Antwoord, BeantwoordOp, Antwoordregistratie) = (tekst.Trim(), dag, registratie);
        return Uitkomst.Gelukt;
    }
}
