using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>One row that someone adds, corrects or ends.</summary>
/// <param name="Door">Who asks.</param>
/// <param name="OperatieId">Made with the form; the same id is carried out once.</param>
/// <param name="Tabel">Table of the published language.</param>
/// <param name="Cellen">Text per column, in the notation of the published language.</param>
public sealed record Feitopdracht(Bevoegdheid Door, Guid OperatieId, string Tabel, IReadOnlyDictionary<string, string> Cellen)
{
    /// <summary>Row number of the recording that is corrected or ended, as the form showed it; null to add.</summary>
    public long? Versie { get; init; }

    /// <summary>True to end the recording instead of correcting it.</summary>
    public bool Beeindig { get; init; }

    /// <summary>True to let the row that still holds end on the day on which this one begins.</summary>
    public bool SluitVorige { get; init; }
}

/// <summary>How it went. Without messages and without a conflict it was recorded, or there was nothing to change.</summary>
/// <param name="Meldingen">Why not; a <see cref="Melding.Veld"/> is the name of a column.</param>
public sealed record Feituitslag(IReadOnlyList<Melding> Meldingen)
{
    public static readonly Feituitslag Gelukt = new([]);

    /// <summary>What looks odd about what was recorded.</summary>
    public IReadOnlyList<Melding> Waarschuwingen { get; init; } = [];

    /// <summary>Set when someone else was earlier; nothing was recorded.</summary>
    public Feitconflict? Conflict { get; init; }

    /// <summary>False when the recording does not exist.</summary>
    public bool IsBekend { get; init; } = true;

    public bool IsGelukt => Meldingen.Count == 0 && Conflict is null && IsBekend;
}

/// <summary>What was recorded while someone was typing.</summary>
/// <param name="Toen">What the form showed.</param>
/// <param name="Nu">What is known now; null when it was ended.</param>
/// <param name="Door">Who changed it and when.</param>
public sealed record Feitconflict(Feitregel Toen, Feitregel? Nu, Registratie Door);
