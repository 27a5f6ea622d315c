using System.ComponentModel;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>What an import did, or would do, in the published language.</summary>
public sealed record Importbericht(
    [property: Description("Of dit een proef was: dan is er niets vastgelegd.")] bool Proef,
    [property: Description("Of de wijzigingen zijn vastgelegd. Ook true als er niets te wijzigen was.")] bool Vastgelegd,
    [property: Description("Aantal wijzigingen in alle tabellen samen.")] int Wijzigingen,
    [property: Description("Wat er per tabel verandert.")] IReadOnlyList<Tabelverslag> Tabellen,
    [property: Description("Wat opvalt en de import niet tegenhoudt, hoogstens 1.000 regels.")] IReadOnlyList<Importfout> Waarschuwingen)
{
    /// <summary>Remarks that are told; the rest is only counted.</summary>
    public const int MaximumRegels = 1000;

    public static Importbericht Van(Importverslag verslag, bool proef) => new(
        proef, verslag.Vastgelegd, verslag.Wijzigingen, verslag.Tabellen, [.. verslag.Waarschuwingen.Take(MaximumRegels)]);
}
