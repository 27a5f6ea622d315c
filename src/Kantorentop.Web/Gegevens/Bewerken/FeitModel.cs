using System.Globalization;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Gegevens.Bewerken;

/// <summary>What the form of one row sends: a text per column.</summary>
public sealed class FeitModel
{
    public string? OperatieId { get; set; }

    public string? Versie { get; set; }

    public string? SluitVorige { get; set; }

    public Dictionary<string, string?> Cellen { get; set; } = [];

    /// <summary>The field of a column, as messages and the form name it.</summary>
    public static string Veld(string kolom) => $"{nameof(Cellen)}[{kolom}]";

    /// <summary>A form on first sight.</summary>
    public static FeitModel Van(Feitformulier formulier) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Versie = formulier.Regel?.Id.ToString(CultureInfo.InvariantCulture),
        SluitVorige = formulier.Lopend is null ? null : "ja",
        Cellen = formulier.Tabel.Kolommen.ToDictionary(
            kolom => kolom.Naam, kolom => (string?)Celtekst.NaarVeld(kolom, formulier.Cellen.GetValueOrDefault(kolom.Naam) ?? ""), StringComparer.Ordinal),
    };

    /// <summary>Adds the columns that a form left out, so that each field finds its text.</summary>
    public void VulAan(Feitformulier formulier)
    {
        foreach (var kolom in formulier.Tabel.Kolommen) Cellen.TryAdd(kolom.Naam, formulier.Cellen.GetValueOrDefault(kolom.Naam));
    }

    /// <summary>What the use case asks. What could not be read is among the messages of the reader.</summary>
    public Feitopdracht Lees(Bevoegdheid door, Tabelbeschrijving tabel, Invoerlezer lezer) => new(
        door,
        Operatieveld.Lees(OperatieId),
        tabel.Naam,
        tabel.Kolommen.ToDictionary(
            kolom => kolom.Naam, kolom => Celtekst.Lees(lezer, tabel.Naam, kolom, Cellen.GetValueOrDefault(kolom.Naam)), StringComparer.Ordinal))
    {
        Versie = LeesVersie(),
        SluitVorige = Invoerlezer.Vinkje(SluitVorige),
    };

    /// <summary>The version that the form carries; null when it adds.</summary>
    public long? LeesVersie() => long.TryParse(Versie, NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : null;
}
