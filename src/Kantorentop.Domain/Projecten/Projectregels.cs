using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Projecten;

/// <summary>What may be recorded of a project; every message names its field and says what to do.</summary>
public static class Projectregels
{
    private static readonly DateOnly Vroegst = new(2000, 1, 1);

    /// <summary>What is wrong with a project; empty when it may be recorded.</summary>
    /// <param name="project">The project.</param>
    /// <param name="andere">The other projects of the party.</param>
    /// <param name="kennis">The facts.</param>
    /// <param name="vandaag">Today.</param>
    public static IReadOnlyList<Melding> Toets(Project project, IReadOnlyList<Project> andere, Snapshot kennis, DateOnly vandaag) =>
        [.. Plaats(project, kennis), .. Dagen(project, vandaag), .. Koppeling(project, andere), .. Maten(project)];

    private static IEnumerable<Melding> Plaats(Project project, Snapshot kennis)
    {
        if (kennis.FindLocatie(project.Locatie) is null)
            yield return new("locatie-onbekend", "Kies een locatie uit de lijst.", nameof(project.Locatie));
        if (project.Gebouw is { } gebouw && kennis.FindGebouw(gebouw)?.Locatie != project.Locatie)
            yield return new("gebouw-elders", "Dit gebouw staat niet op de gekozen locatie. Kies een ander gebouw, of laat het veld leeg.", nameof(project.Gebouw));
        if (project.Plan is { } plan && kennis.FindPlan(plan)?.Locatie != project.Locatie)
            yield return new("plan-elders", "Dit plan hoort niet bij de gekozen locatie. Kies een ander plan, of laat het veld leeg.", nameof(project.Plan));
    }

    private static IEnumerable<Melding> Dagen(Project project, DateOnly vandaag)
    {
        if (project.Besluit < Vroegst || project.Besluit > vandaag)
            yield return new("besluit-buiten", "Vul als dag van het besluit een datum in vanaf 2000 tot en met vandaag.", nameof(project.Besluit));
        if (project.Vergund > vandaag)
            yield return new("vergund-toekomst", "Vul de datum van een vergunning in die er al is, of laat het veld leeg.", nameof(project.Vergund));
        if (project.Gereed < project.Begin)
            yield return new("gereed-voor-begin", "Het werk kan niet klaar zijn voordat het begint. Controleer beide datums.", nameof(project.Gereed));
    }

    private static IEnumerable<Melding> Koppeling(Project project, IReadOnlyList<Project> andere)
    {
        if (project.Gebouw is not null && andere.Any(ander => ander.Sleutel != project.Sleutel && ander.Gebouw == project.Gebouw && ander.Soort == project.Soort))
            yield return new("al-gekoppeld", "Een ander project van u gaat al over dit gebouw. Wijzig dat project, of kies een ander gebouw.", nameof(project.Gebouw));
        if (project is { IsLos: true, Gebouw: not null })
            yield return new("los-en-gekoppeld", "U koos een gebouw en ook ‘geen van deze gebouwen’. Kies een van beide.", nameof(project.IsLos));
    }

    private static IEnumerable<Melding> Maten(Project project)
    {
        if (project.Oppervlakte <= Oppervlakte.Nul)
            yield return new("oppervlakte-nul", "Vul de oppervlakte in, bijvoorbeeld 1.250.", nameof(project.Oppervlakte));
        if (project is { Toeslag: not null, Vergund: null })
            yield return new("toeslag-zonder-vergunning", "Vul eerst de datum van de vergunning in. Die dag bepaalt of er een toeslag is.", nameof(project.Vergund));
        if (project.Verlaten is { Verhuist: true, Naam: null } && project.Verlaten.Visie is not null)
            yield return new("verlaten-zonder-naam", "Vul in welk gebouw leeg achterblijft.", "Verlatennaam");
    }
}
