using Kantorentop.Application.Reeksen;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Web.Reeksen;

/// <summary>Addresses of series and of what changed: every choice stands in them, so a page can be sent, kept and reproduced.</summary>
public static class Reeksadressen
{
    public const string VeldGebied = "gebied";
    public const string VeldLijnen = "lijnen";
    public const string VeldCijfer = "cijfer";
    public const string VeldReden = "reden";
    public const string VeldDeel = "deel";
    public const string LijnPerGebied = "gebieden";
    public const string LijnPerDeel = "onderdelen";

    /// <summary>The series of an area, by what is known at the instant that the reader chose.</summary>
    /// <param name="gebied">Area.</param>
    /// <param name="peilpunt">The times of the page that leads there; the series has days of its own.</param>
    public static string Reeks(Gebied gebied, Peilpunt? peilpunt = null) => Van(Adressen.Reeksen, gebied, peilpunt);

    /// <summary>What changed in an area.</summary>
    public static string Stroom(Gebied gebied, Peilpunt? peilpunt = null) => Van(Adressen.Stromen, gebied, peilpunt);

    /// <summary>What changed in an area since a day.</summary>
    public static string StroomSinds(Gebied gebied, DateOnly van) => $"{Stroom(gebied)}&{Periodekeuze.VeldVan}={Weergave.DatumKort(van)}";

    /// <summary>The file with the series that a page shows.</summary>
    public static string BestandVan(Reeksbeeld beeld, Peilpunt peilpunt) => Adressen.Met(
        $"{Adressen.Reeksbestand}?{VeldGebied}={Uri.EscapeDataString(beeld.Kop.Gebied.ToString())}&{ToonReeks.VeldCijfer}={beeld.Cijfer.Sleutel}&{ToonReeks.VeldStap}={beeld.Stap.Naam()}"
        + $"&{Periodekeuze.VeldVan}={Weergave.DatumIso(beeld.Periode.Van)}&{Periodekeuze.VeldTot}={Weergave.DatumIso(beeld.Periode.Tot)}"
        + $"&{VeldLijnen}={(beeld.PerGebied ? LijnPerGebied : LijnPerDeel)}",
        peilpunt with { Peildatum = null });

    /// <summary>The file with the movements behind what changed.</summary>
    public static string PostenVan(Stromenbeeld beeld, Peilpunt peilpunt) => Adressen.Met(
        $"{Adressen.Stromenbestand}?{VeldGebied}={Uri.EscapeDataString(beeld.Kop.Gebied.ToString())}"
        + $"&{Periodekeuze.VeldVan}={Weergave.DatumIso(beeld.Periode.Van)}&{Periodekeuze.VeldTot}={Weergave.DatumIso(beeld.Periode.Tot)}",
        peilpunt with { Peildatum = null });

    /// <summary>Where a line of what changed, or a part of it, comes from.</summary>
    public static string HerkomstVan(Gebied gebied, Periodekeuze periode, Stroomvraag vraag, string? bekendOp) =>
        $"{Adressen.Stroomherkomst}?{VeldGebied}={Uri.EscapeDataString(gebied.ToString())}&{VeldCijfer}={vraag.Cijfer}&{VeldReden}={vraag.Reden}{(vraag.Deel is null ? "" : $"&{VeldDeel}={vraag.Deel}")}"
        + $"&{Periodekeuze.VeldVan}={Weergave.DatumIso(periode.Van)}&{Periodekeuze.VeldTot}={Weergave.DatumIso(periode.Tot)}"
        + (bekendOp is null ? "" : $"&{Peilpunt.VeldBekendOp}={Uri.EscapeDataString(bekendOp)}");

    private static string Van(string pad, Gebied gebied, Peilpunt? peilpunt) =>
        Adressen.Met($"{pad}?{VeldGebied}={Uri.EscapeDataString(gebied.ToString())}", peilpunt is null ? null : peilpunt with { Peildatum = null });
}
