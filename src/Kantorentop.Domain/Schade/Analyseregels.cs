namespace Kantorentop.Domain.Schade;

/// <summary>What may be recorded as a risk analysis (art. 4.1). The field of a line's message begins with the code of its plan.</summary>
public static class Analyseregels
{
    /// <summary>Why it cannot be recorded; empty when it can.</summary>
    /// <param name="dossier">The analysis as it will be.</param>
    /// <param name="plannen">Codes of the plans at the location.</param>
    /// <param name="partijen">Codes of the market parties that are known.</param>
    /// <param name="vandaag">Today.</param>
    public static IEnumerable<Melding> Toets(
        Analysedossier dossier, IReadOnlyCollection<string> plannen, IReadOnlyCollection<string> partijen, DateOnly vandaag) =>
        Kop(dossier.Analyse, vandaag)
            .Concat(Regels(dossier, plannen))
            .Concat(dossier.Partijen.Except(partijen).Select(code => new Melding(
                "partij-onbekend", $"Marktpartij {code} bestaat niet. Kies een marktpartij uit de lijst.", nameof(dossier.Partijen))));

    private static IEnumerable<Melding> Kop(Risicoanalyse analyse, DateOnly vandaag)
    {
        if (analyse.Datum > vandaag)
            yield return new("datum-toekomst", "Vul de dag in waarop de analyse is gemaakt: vandaag of eerder.", nameof(analyse.Datum));
        if (string.IsNullOrWhiteSpace(analyse.Uitvoerder))
            yield return new("uitvoerder-ontbreekt", "Vul in wie de analyse maakte.", nameof(analyse.Uitvoerder));
    }

    private static IEnumerable<Melding> Regels(Analysedossier dossier, IReadOnlyCollection<string> plannen)
    {
        if (dossier.Regels.Count == 0)
            yield return new("plannen-ontbreken", "Kies ten minste één plan waarover de analyse gaat.", nameof(dossier.Regels));
        foreach (var regel in dossier.Regels)
        {
            if (!plannen.Contains(regel.Plan))
                yield return new("plan-onbekend", $"Plan {regel.Plan} ligt niet op deze locatie. Kies een plan van deze locatie.", nameof(dossier.Regels));
            foreach (var melding in Bedragen(regel, dossier.Analyse.Staat)) yield return melding;
        }
    }

    // An analysis that is settled leaves nothing unknown: nil has to be written as nil.
    private static IEnumerable<Melding> Bedragen(Analyseregel regel, Analysestaat staat)
    {
        (Bedrag? Waarde, string Veld)[] velden = [(regel.Planschade, nameof(regel.Planschade)), (regel.AndereKosten, nameof(regel.AndereKosten))];
        foreach (var (waarde, veld) in velden)
        {
            if (waarde < Bedrag.Nul || waarde > Bedrag.Maximum)
                yield return new("bedrag", "Vul een bedrag in van 0 of meer, in euro’s.", $"{regel.Plan}.{veld}");
            else if (waarde is null && staat == Analysestaat.Vastgesteld)
                yield return new("bedrag-ontbreekt", "Een vastgestelde analyse heeft elk bedrag. Vul 0 in als u geen kosten verwacht.", $"{regel.Plan}.{veld}");
        }
    }
}
