using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Documenten;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>One duty with everything that was answered to it.</summary>
/// <param name="Drager">Who owes it.</param>
/// <param name="Verplichting">The duty today.</param>
/// <param name="Antwoorden">The answers, the last one first.</param>
/// <param name="MagBeantwoorden">True when the asker may answer and the duty takes answers.</param>
public sealed record Verplichtingdetail(
    Drager Drager, Verplichting Verplichting, IReadOnlyList<Antwoordregel> Antwoorden, bool MagBeantwoorden)
{
    /// <summary>True when the bearer fulfils it by answers; of other duties a register shows what was done.</summary>
    public bool NeemtAntwoord => Verplichting.Regel.NeemtAntwoord(Drager);

    /// <summary>True when the last answer was returned: the duty asks for another.</summary>
    public bool IsTeruggegeven => Antwoorden is [{ Oordeel: Oordeel.Teruggegeven }, ..];

    /// <summary>What a form carries, to find out that someone else answered in the meantime; 0 without an answer.</summary>
    public long Versie => Antwoorden.Count == 0 ? 0 : Antwoorden[0].Nummer;
}

/// <summary>One answer, for reading.</summary>
/// <param name="Nummer">Number of its registratie.</param>
/// <param name="Tekst">The answer.</param>
/// <param name="Bewijsdatum">Day of the evidence.</param>
/// <param name="Ogenblik">When it was given.</param>
/// <param name="Naam">Who gave it.</param>
/// <param name="Documenten">Its documents.</param>
public sealed record Antwoordregel(
    long Nummer, string Tekst, DateOnly Bewijsdatum, DateTimeOffset Ogenblik, string Naam, IReadOnlyList<Documentregel> Documenten)
{
    /// <summary>Number of the row: what it is judged by.</summary>
    public required long Id { get; init; }

    /// <summary>How the secretariaat judged it; null while it did not.</summary>
    public Beoordelingsregel? Beoordeling { get; init; }

    public Oordeel Oordeel => Beoordeling?.Oordeel ?? Oordeel.TeBeoordelen;
}
