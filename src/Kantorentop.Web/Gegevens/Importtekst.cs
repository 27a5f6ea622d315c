using Kantorentop.Application.Uitwisseling;
using Kantorentop.Web.Gegevens.Taken;

namespace Kantorentop.Web.Gegevens;

/// <summary>The words of an import.</summary>
internal static class Importtekst
{
    private const decimal Megabyte = 1024 * 1024;

    /// <summary>One sentence for one, another for more.</summary>
    public static string Aantal(int aantal, string een, string meer) =>
        aantal == 1 ? een : meer.Replace("{0}", Weergave.Getal(aantal), StringComparison.Ordinal);

    /// <summary>Where an import stands.</summary>
    public static string Staat(Importtaak taak) => taak.Staat switch
    {
        Importstaat.Wacht => "De import wacht op een andere import",
        Importstaat.Controleren => "De bestanden worden gecontroleerd",
        Importstaat.WachtOpBevestiging => "Wacht op uw bevestiging",
        Importstaat.Vastleggen => "De wijzigingen worden vastgelegd",
        Importstaat.Gelukt => "Gelukt",
        Importstaat.Mislukt => "Mislukt",
        Importstaat.Afgebroken => "Afgebroken",
        _ => "Onderbroken door herstart",
    };

    /// <summary>What a running import is doing.</summary>
    public static string Voortgang(Importtaak taak) => taak.Voortgang switch
    {
        { Fase: Importfase.Lezen } lezen => $"lezen van {lezen.Tabel}: {Weergave.Getal(lezen.Rijen)} rijen",
        { Fase: Importfase.Toetsen } toetsen => $"controleren van {toetsen.Tabel}: {Weergave.Getal(toetsen.Rijen)} rijen",
        { Fase: Importfase.Schrijven } => "wegschrijven",
        _ => taak.Staat == Importstaat.Wacht ? "wachten; er loopt een import tegelijk" : "beginnen",
    };

    /// <summary>The size of files.</summary>
    public static string Grootte(long bytes) => $"{Weergave.Getal(Math.Max(1, (int)Math.Round(bytes / Megabyte)))} MB";
}
