namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>One recording of a row, as cells of the published language without their apostrophes.</summary>
/// <param name="Id">Row number of the recording: the version that a form carries.</param>
/// <param name="Cellen">Text per column.</param>
/// <param name="Geopend">Number of the registratie that recorded it.</param>
/// <param name="Gesloten">Number of the registratie that corrected or ended it; null while it is what we know.</param>
public sealed record Feitregel(long Id, IReadOnlyDictionary<string, string> Cellen, long Geopend, long? Gesloten)
{
    /// <summary>True when who asked may correct or end it.</summary>
    public bool MagWijzigen { get; init; }

    /// <summary>The text of a column; empty when it has none.</summary>
    public string Cel(string kolom) => Cellen.GetValueOrDefault(kolom) ?? "";
}

/// <summary>The rows of one table about one thing, with everything that was recorded before.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="Regels">All recordings: in order of validity, and within it of recording.</param>
/// <param name="MagToevoegen">True when who asked may add a row.</param>
public sealed record Feitreeks(Tabelbeschrijving Tabel, IReadOnlyList<Feitregel> Regels, bool MagToevoegen)
{
    /// <summary>What is known now, the latest first.</summary>
    public IEnumerable<Feitregel> Huidig => Regels.Where(regel => regel.Gesloten is null).Reverse();
}
