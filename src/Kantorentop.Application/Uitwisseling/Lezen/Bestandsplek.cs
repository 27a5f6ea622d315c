using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>Says where in a file something is wrong: the line, and in a sheet the cell.</summary>
internal sealed class Bestandsplek(Bronbestand bestand)
{
    /// <summary>Place from 0 of each column of the file, once its first row is read.</summary>
    public IReadOnlyDictionary<string, int> Kolommen { get; set; } = new Dictionary<string, int>();

    /// <summary>Name of the file as the sender knows it.</summary>
    public string Bestand => bestand.Naam;

    public Importfout Fout(int? regel, string? waarde, Melding melding) =>
        Fout(regel, melding.Veld is { } veld && Kolommen.TryGetValue(veld, out var plaats) ? plaats : -1, waarde, melding);

    /// <summary>The same, where the place of the cell is known and its column may have no name.</summary>
    public Importfout Fout(int? regel, int plaats, string? waarde, Melding melding) => new(bestand.Naam, regel, melding.Veld, waarde, melding.Code, melding.Tekst)
    {
        Cel = bestand.IsWerkblad && regel is { } rij && plaats >= 0 ? Celadres.Van(plaats, rij) : null,
    };
}
