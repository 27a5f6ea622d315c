using System.ComponentModel;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>What an import did, or would do, in the published language.</summary>
public sealed record Importbericht(
    [property: Description("Of dit een proef was: dan is er niets vastgelegd.")] bool Proef,
    [property: Description("Of de wijzigingen zijn vastgelegd. Ook true als er niets te wijzigen was.")] bool Vastgelegd,
    [property: Description("Aantal wijzigingen in alle tabellen samen.")] int Wijzigingen,
    [property: Description("Wat er per tabel verandert.")] IReadOnlyList<Tabelbericht> Tabellen,
    [property: Description("Wat opvalt en de import niet tegenhoudt, hoogstens 1.000 regels.")] IReadOnlyList<Bestandsbericht> Waarschuwingen)
{
    /// <summary>Remarks and errors that are told; the rest is only counted.</summary>
    public const int MaximumRegels = 1000;

    public static Importbericht Van(Importverslag verslag, bool proef) => new(
        proef,
        verslag.Vastgelegd,
        verslag.Wijzigingen,
        [.. verslag.Tabellen.Select(tabel => new Tabelbericht(tabel.Tabel, tabel.Toegevoegd, tabel.Gewijzigd, tabel.Gelijk, tabel.Vervallen))],
        [.. verslag.Waarschuwingen.Take(MaximumRegels).Select(Bestandsbericht.Van)]);
}

/// <summary>What an import does to one table.</summary>
public sealed record Tabelbericht(
    [property: Description("Naam van de tabel.")] string Tabel,
    [property: Description("Aantal rijen met een nieuwe sleutel.")] int Toegevoegd,
    [property: Description("Aantal rijen waarin iets anders staat.")] int Gewijzigd,
    [property: Description("Aantal rijen die gelijk zijn aan wat is vastgelegd.")] int Gelijk,
    [property: Description("Aantal rijen die vervallen.")] int Vervallen);

/// <summary>Something about a place in a file.</summary>
public sealed record Bestandsbericht(
    [property: Description("Naam van het bestand.")] string Bestand,
    [property: Description("Regel, vanaf 1; null als het over het hele bestand gaat.")] int? Regel,
    [property: Description("Kolom; null als het over de hele regel gaat.")] string? Kolom,
    [property: Description("Wat er staat; null als het over de hele regel gaat.")] string? Waarde,
    [property: Description("Een vaste code voor programma's.")] string Code,
    [property: Description("Wat u kunt doen.")] string Tekst)
{
    public static Bestandsbericht Van(Importfout fout) => new(fout.Bestand, fout.Regel, fout.Kolom, fout.Waarde, fout.Code, fout.Tekst);
}
