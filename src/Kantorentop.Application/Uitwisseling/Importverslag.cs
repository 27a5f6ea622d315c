namespace Kantorentop.Application.Uitwisseling;

/// <summary>What an import does, or would do, to one table.</summary>
/// <param name="Tabel">Name in the published language.</param>
/// <param name="Toegevoegd">Rows with a new key.</param>
/// <param name="Gewijzigd">Rows with a known key that say something else.</param>
/// <param name="Gelijk">Rows that say what is recorded.</param>
/// <param name="Vervallen">Recordings that end.</param>
public sealed record Tabelverslag(string Tabel, int Toegevoegd, int Gewijzigd, int Gelijk, int Vervallen)
{
    /// <summary>Rows that change what is known.</summary>
    public int Wijzigingen => Toegevoegd + Gewijzigd + Vervallen;
}

/// <summary>How an import went, or would go. With one error nothing is recorded.</summary>
public sealed record Importverslag
{
    public required IReadOnlyList<Tabelverslag> Tabellen { get; init; }

    /// <summary>Everything that is wrong, in the order of files and lines.</summary>
    public required IReadOnlyList<Importfout> Fouten { get; init; }

    /// <summary>What looks odd and does not stop the import.</summary>
    public required IReadOnlyList<Importfout> Waarschuwingen { get; init; }

    /// <summary>True when the changes were recorded, or there were none to record.</summary>
    public bool Vastgelegd { get; init; }

    /// <summary>True when the facts changed since the trial that this import confirms: nothing was recorded.</summary>
    public bool Verouderd { get; init; }

    /// <summary>Identifies exactly these changes to exactly these recordings.</summary>
    public required string Vingerafdruk { get; init; }

    public bool HeeftFouten => Fouten.Count > 0;

    public int Wijzigingen => Tabellen.Sum(tabel => tabel.Wijzigingen);
}
