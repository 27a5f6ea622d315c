using System.Globalization;
using Kantorentop.Domain;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>What an answer must be before it is recorded; every message names its field and says what to do.</summary>
internal static class Antwoordcontrole
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly DateOnly Vroegst = new(2000, 1, 1);

    /// <summary>Everything that is wrong with the answer itself.</summary>
    public static List<Melding> Controleer(Antwoordinvoer invoer, DateOnly vandaag) =>
        [.. Tekst(invoer.Tekst), .. Bewijs(invoer.Bewijsdatum, invoer.Documenten.Count, vandaag)];

    /// <summary>What is wrong with the evidence: its day, and how many documents come with it.</summary>
    public static IEnumerable<Melding> Bewijs(DateOnly? datum, int documenten, DateOnly vandaag) => Datum(datum, vandaag).Concat(Aantal(documenten));

    /// <summary>What stands between the answer and this duty; null when nothing does.</summary>
    public static Melding? Past(Verplichting verplichting, DateOnly bewijsdatum)
    {
        if (verplichting.Staat == Verplichtingstaat.NogNietAanDeOrde)
            return new("nog-niet-aan-de-orde", $"Deze verplichting is nog niet aan de orde. U kunt antwoorden vanaf {Dag(verplichting.Sinds)}.");
        if (verplichting.Onderwerp.Jaar is { } jaar && bewijsdatum < verplichting.Sinds)
            return new("verklaring-te-vroeg", $"De verklaring gaat over heel {jaar}. Vul een datum in vanaf {Dag(verplichting.Sinds)}.", nameof(Antwoordinvoer.Bewijsdatum));
        return null;
    }

    /// <summary>Someone else answered after the form was made.</summary>
    public static Melding Verouderd { get; } = new(
        "verouderd", "Iemand van uw organisatie heeft intussen ook geantwoord. Lees dat antwoord hieronder. Wilt u het uwe toevoegen, verstuur het dan opnieuw.");

    /// <summary>The party has no such duty.</summary>
    public static Melding Onbekend { get; } = new("verplichting-onbekend", "Deze verplichting bestaat niet. Kies er een uit de lijst.");

    private static IEnumerable<Melding> Tekst(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
            yield return new("antwoord-ontbreekt", "Vul uw antwoord in.", nameof(Antwoordinvoer.Tekst));
        else if (tekst.Trim().Length > Antwoord.MaximumTekst)
            yield return new("antwoord-te-lang", $"Uw antwoord is te lang. Gebruik hoogstens {Antwoord.MaximumTekst.ToString("N0", Nederlands)} tekens, of voeg een document toe.", nameof(Antwoordinvoer.Tekst));
    }

    private static IEnumerable<Melding> Datum(DateOnly? datum, DateOnly vandaag)
    {
        if (datum is null)
            yield return new("datum-ontbreekt", "Vul de datum van het bewijs in.", nameof(Antwoordinvoer.Bewijsdatum));
        else if (datum > vandaag)
            yield return new("datum-in-toekomst", "De datum van het bewijs ligt in de toekomst. Vul de datum van vandaag in of een eerdere datum.", nameof(Antwoordinvoer.Bewijsdatum));
        else if (datum < Vroegst)
            yield return new("datum-te-vroeg", $"De datum van het bewijs ligt te ver terug. Vul een datum in vanaf {Dag(Vroegst)}.", nameof(Antwoordinvoer.Bewijsdatum));
    }

    private static IEnumerable<Melding> Aantal(int documenten)
    {
        if (documenten > Antwoorddocumenten.MaximumAantal)
            yield return new("te-veel-documenten", $"U stuurde {documenten} documenten. Stuur er hoogstens {Antwoorddocumenten.MaximumAantal}.", nameof(Antwoordinvoer.Documenten));
    }

    private static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);
}
