using System.Text.Json.Serialization;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Gegevens.Taken;

/// <summary>Where an import stands that runs in the background.</summary>
public enum Importstaat
{
    /// <summary>Behind another import: two are never mixed.</summary>
    Wacht,

    /// <summary>The trial runs.</summary>
    Controleren,

    /// <summary>The trial is done and shown; nothing is recorded yet.</summary>
    WachtOpBevestiging,

    /// <summary>It is being recorded, in one transaction.</summary>
    Vastleggen,
    Gelukt,
    Mislukt,

    /// <summary>Stopped by its sender.</summary>
    Afgebroken,

    /// <summary>Its process ended: nothing of it is recorded.</summary>
    Onderbroken,
}

/// <summary>What an import in the background is for.</summary>
public enum Importdoel
{
    /// <summary>To be shown on a page, and recorded once its sender confirms it.</summary>
    Bevestigen,

    /// <summary>A program's trial: nothing is recorded.</summary>
    Proef,

    /// <summary>A program's import: recorded at once.</summary>
    Vastleggen,
}

/// <summary>An import that runs in the background, as it is kept beside its files.</summary>
public sealed record Importtaak
{
    public required Guid Nummer { get; init; }

    /// <summary>Account that sent it in.</summary>
    public required Guid Gebruiker { get; init; }

    public required DateTimeOffset Ingezonden { get; init; }

    /// <summary>Names of the files.</summary>
    public required IReadOnlyList<string> Bestanden { get; init; }

    /// <summary>The files together.</summary>
    public required long Bytes { get; init; }

    /// <summary>The process that works on it.</summary>
    public required string Proces { get; init; }

    public Importdoel Doel { get; init; }

    public Importstaat Staat { get; init; }

    /// <summary>What it is doing, while it runs.</summary>
    public Importvoortgang? Voortgang { get; init; }

    /// <summary>What became of it, as a sentence.</summary>
    public string? Afloop { get; init; }

    /// <summary>True while a process works on it or is to do so.</summary>
    [JsonIgnore]
    public bool Loopt => Staat is Importstaat.Wacht or Importstaat.Controleren or Importstaat.Vastleggen;

    /// <summary>The import of files that were sent in just now.</summary>
    internal static Importtaak Maak(Bevoegdheid wie, Guid nummer, IReadOnlyList<IFormFile> bestanden, DateTimeOffset nu) => new()
    {
        Nummer = nummer,
        Gebruiker = wie.Gebruiker!.Value,
        Ingezonden = nu,
        Bestanden = [.. bestanden.Select(bestand => Path.GetFileName(bestand.FileName))],
        Bytes = bestanden.Sum(bestand => bestand.Length),
        Proces = "",
    };
}
