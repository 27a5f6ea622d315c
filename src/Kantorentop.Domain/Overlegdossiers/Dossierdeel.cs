using System.Text.Json.Serialization;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>A part of a chapter.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "soort")]
[JsonDerivedType(typeof(Dossieralinea), "alinea")]
[JsonDerivedType(typeof(Dossiertussenkop), "tussenkop")]
[JsonDerivedType(typeof(Dossierlijst), "lijst")]
[JsonDerivedType(typeof(Dossiertabel), "tabel")]
[JsonDerivedType(typeof(Dossiergrafiek), "grafiek")]
public abstract record Dossierdeel;

/// <summary>A paragraph.</summary>
public sealed record Dossieralinea(string Tekst) : Dossierdeel;

/// <summary>A heading within a chapter.</summary>
public sealed record Dossiertussenkop(string Tekst) : Dossierdeel;

/// <summary>Numbered points.</summary>
public sealed record Dossierlijst(IReadOnlyList<string> Punten) : Dossierdeel;

/// <summary>A table: its first row names the columns, the first cell of each other row names the row.</summary>
/// <param name="Naam">Short name, unique in the dossier: that of its sheet in the workbook.</param>
/// <param name="Bijschrift">What it shows, unique in the dossier.</param>
/// <param name="Kolommen">Its columns.</param>
/// <param name="Rijen">The cells of each row, as many as there are columns.</param>
public sealed record Dossiertabel(
    string Naam, string Bijschrift, IReadOnlyList<Dossierkolom> Kolommen, IReadOnlyList<IReadOnlyList<Dossiercel>> Rijen) : Dossierdeel;

/// <summary>Bars of percentages over areas; the numbers stand in a table beside it too.</summary>
/// <param name="Bijschrift">What it shows, unique in the dossier.</param>
/// <param name="Alternatief">The same for who does not see it, in a sentence.</param>
/// <param name="Namen">The areas.</param>
/// <param name="Reeksen">The values of each area, in the same order.</param>
public sealed record Dossiergrafiek(
    string Bijschrift, string Alternatief, IReadOnlyList<string> Namen, IReadOnlyList<Dossierreeks> Reeksen) : Dossierdeel;

/// <summary>One set of bars; null where there is no value to show.</summary>
public sealed record Dossierreeks(string Naam, IReadOnlyList<decimal?> Waarden);

/// <summary>A column.</summary>
/// <param name="Naam">Its heading, with the unit.</param>
/// <param name="Soort">What its cells hold.</param>
public sealed record Dossierkolom(string Naam, Dossierkolomsoort Soort = Dossierkolomsoort.Tekst);

/// <summary>What the cells of a column hold.</summary>
public enum Dossierkolomsoort
{
    Tekst,
    Getal,
    Datum,
}

/// <summary>A cell.</summary>
/// <param name="Tekst">As people read it.</param>
public sealed record Dossiercel(string Tekst)
{
    /// <summary>The number, to the digit; null where the cell holds none or it is not public.</summary>
    public decimal? Waarde { get; init; }

    public DateOnly? Dag { get; init; }

    /// <summary>Where the number comes from; null where it has no provenance of its own.</summary>
    public Dossierherkomst? Herkomst { get; init; }
}

/// <summary>A figure by its name, area and day in the published language.</summary>
public sealed record Dossierherkomst(string Cijfer, string Gebied, DateOnly Peildatum);
