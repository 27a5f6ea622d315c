namespace Kantorentop.Domain.Documenten;

/// <summary>What must be known of a document. The bounds in time are ours, not the covenant's [conv].</summary>
public static class Documentregels
{
    /// <summary>Largest document, in bytes.</summary>
    public const long MaximumOmvang = 50L * 1024 * 1024;

    /// <summary>Confidentiality is considered anew within so many years [conv].</summary>
    public const int MaximumJarenVertrouwelijk = 5;

    private static readonly DateOnly Vroegst = new(1990, 1, 1);

    /// <summary>What is wrong with it; empty when it may be recorded.</summary>
    /// <param name="stand">What is to be recorded.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="vorige">What was recorded before; null for a new document.</param>
    public static IReadOnlyList<Melding> Toets(Documentstand stand, DateOnly vandaag, Documentstand? vorige = null) =>
        [.. Verplicht(stand), .. Dagen(stand, vandaag), .. Vertrouwelijkheid(stand, vandaag, vorige)];

    private static IEnumerable<Melding> Verplicht(Documentstand stand)
    {
        if (string.IsNullOrWhiteSpace(stand.Titel)) yield return new("titel-ontbreekt", "Vul de titel van het document in.", nameof(stand.Titel));
        if (string.IsNullOrWhiteSpace(stand.Opsteller)) yield return new("opsteller-ontbreekt", "Vul in welke organisatie het document maakte.", nameof(stand.Opsteller));
        if (stand.Titel.Length > Documentstand.MaximumTekst || stand.Opsteller.Length > Documentstand.MaximumTekst || stand.Reden?.Length > Documentstand.MaximumReden)
            yield return new("tekst-te-lang", "Een van de teksten is te lang. Maak haar korter.");
    }

    private static IEnumerable<Melding> Dagen(Documentstand stand, DateOnly vandaag)
    {
        if (stand.Datum > vandaag) yield return new("datum-toekomst", "De datum van het document ligt in de toekomst. Vul de dag in waarop het is gemaakt of vastgesteld.", nameof(stand.Datum));
        if (stand.Datum < Vroegst) yield return new("datum-te-vroeg", "De datum van het document ligt te ver terug. Vul een dag in vanaf 1 januari 1990.", nameof(stand.Datum));
    }

    // The review date is judged when it is set: a title corrected after it has passed stays possible.
    private static IEnumerable<Melding> Vertrouwelijkheid(Documentstand stand, DateOnly vandaag, Documentstand? vorige)
    {
        if (!stand.IsVertrouwelijk && stand.Herbeoordeling is not null)
            yield return new("herbeoordeling-zonder-grond", "Een openbaar document heeft geen datum van herbeoordeling. Maak dat veld leeg, of kies een grond.", nameof(stand.Herbeoordeling));
        if (stand.IsVertrouwelijk && stand.Herbeoordeling is null)
            yield return new("herbeoordeling-ontbreekt", "Vul in wanneer u opnieuw beoordeelt of het document vertrouwelijk blijft.", nameof(stand.Herbeoordeling));
        if (stand.Herbeoordeling is { } dag && dag != vorige?.Herbeoordeling && (dag <= vandaag || dag > vandaag.AddYears(MaximumJarenVertrouwelijk)))
            yield return new("herbeoordeling-buiten-termijn", $"Vul een dag van herbeoordeling in na vandaag en binnen {MaximumJarenVertrouwelijk} jaar.", nameof(stand.Herbeoordeling));
        if (MistReden(stand, vorige))
            yield return new("reden-ontbreekt", "Vul in waarom het document vertrouwelijk wordt of juist openbaar.", nameof(stand.Reden));
    }

    private static bool MistReden(Documentstand stand, Documentstand? vorige) =>
        stand.Grond != vorige?.Grond && (string.IsNullOrWhiteSpace(stand.Reden) || stand.Reden == vorige?.Reden);
}
