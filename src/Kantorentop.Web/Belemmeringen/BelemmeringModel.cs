using Kantorentop.Application.Belemmeringen;
using Kantorentop.Domain.Belemmeringen;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Registers;

namespace Kantorentop.Web.Belemmeringen;

/// <summary>What the form of a report sends.</summary>
public sealed class BelemmeringModel : Registermodel
{
    private const int MaximumCode = 80;

    public string? Onderwerp { get; set; }
    public string? Omschrijving { get; set; }
    public string? Regel { get; set; }

    /// <summary>'Rijk', 'Anders' or the code of a province or municipality.</summary>
    public string? Overheid { get; set; }
    public string? Locatie { get; set; }

    /// <summary>The report; null when something could not be read.</summary>
    public Belemmeringinvoer? Lees(Invoerlezer lezer)
    {
        var onderwerp = lezer.Tekst(Onderwerp, new(nameof(Onderwerp), "het onderwerp"), Belemmering.MaximumOnderwerp);
        var omschrijving = lezer.Tekst(Omschrijving, new(nameof(Omschrijving), "de omschrijving"), Belemmering.MaximumTekst);
        var regel = lezer.Tekst(Regel, new(nameof(Regel), "de regel", Optioneel: true), Belemmering.MaximumOnderwerp);
        var overheid = lezer.Tekst(Overheid, new(nameof(Overheid), "wie dit kan oplossen") { Leeg = "Kies wie dit kan oplossen." }, MaximumCode);
        var locatie = lezer.Tekst(Locatie, new(nameof(Locatie), "de locatie", Optioneel: true), MaximumCode);
        return lezer.IsGelukt ? new(onderwerp!, omschrijving!, regel, locatie, Oplosser(overheid!)) : null;
    }

    private static (Bestuurslaag Laag, string? Code) Oplosser(string keuze) => keuze switch
    {
        nameof(Bestuurslaag.Rijk) => (Bestuurslaag.Rijk, null),
        nameof(Bestuurslaag.Anders) => (Bestuurslaag.Anders, null),
        _ when keuze.StartsWith("PV", StringComparison.Ordinal) => (Bestuurslaag.Provincie, keuze),
        _ => (Bestuurslaag.Gemeente, keuze),
    };
}

/// <summary>What the form of who answers sends.</summary>
public sealed class BehandelingModel : Registermodel
{
    public string? Staat { get; set; }
    public string? Antwoord { get; set; }

    /// <summary>A form for the obstacle as it stands.</summary>
    public static BehandelingModel Van(Belemmeringblad blad)
    {
        var model = new BehandelingModel
        {
            Staat = blad.Belemmering.Staat == Belemmeringstaat.Gemeld ? null : blad.Belemmering.Staat.ToString(),
            Antwoord = blad.Belemmering.Antwoord,
        };
        model.Toont(blad.Id);
        return model;
    }

    /// <summary>The step; null when something could not be read.</summary>
    public (Belemmeringstaat Staat, string? Antwoord)? Lees(Invoerlezer lezer)
    {
        var staat = lezer.Keuze(Staat, new(nameof(Staat), "hoe ver u bent"), Belemmeringwoorden.Staten);
        var antwoord = lezer.Tekst(Antwoord, new(nameof(Antwoord), "het antwoord", Optioneel: true), Belemmering.MaximumTekst);
        return lezer.IsGelukt ? (staat!.Value, antwoord) : null;
    }
}
