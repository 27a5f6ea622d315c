using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Projecten;

/// <summary>What a project says about a duty: saving it answers that duty.</summary>
/// <param name="Lid">The member, as '8.7'.</param>
/// <param name="Tekst">The answer; null while the project does not give it.</param>
public sealed record Projectplicht(string Lid, string? Tekst)
{
    /// <summary>
    /// The duties of a project, in the order of the covenant; for new build by a developer only. Without a perspective all of them may be
    /// owed, as in the rule table.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="perspectief">Perspective of its location on <see cref="Project.Toetsdag"/>.</param>
    /// <param name="toeslag">True when a regional fund made the surcharge due on the day of the permit.</param>
    public static IReadOnlyList<Projectplicht> Van(Project project, Toekomstperspectief? perspectief, bool toeslag)
    {
        if (!project.IsToevoeging) return [];
        var plichten = new List<Projectplicht>();
        if (perspectief is null or Toekomstperspectief.Balans) plichten.Add(new("8.4", Terughoudendheid(project, toeslag)));
        if (perspectief is null or Toekomstperspectief.Beperking or Toekomstperspectief.Transformatie) plichten.Add(new("8.5", Compensatie(project)));
        if (perspectief != Toekomstperspectief.Groei || project.Verlaten is { Verhuist: true, IsJong: true }) plichten.Add(new("8.7", Onderbouwing(project)));
        plichten.Add(new("8.8", Visie(project)));
        return plichten;
    }

    /// <summary>Key of the duty: of the building or plan that the project is linked to, else of the project.</summary>
    public Verplichtingsleutel Sleutel(Project project) => Onderwerp(project) is var (soort, code) ? new(Lid, soort, code) : default;

    /// <summary>What the duties of a project are about.</summary>
    public static (Onderwerpsoort Soort, string Code) Onderwerp(Project project) => project switch
    {
        { Gebouw: { } gebouw } => (Onderwerpsoort.Gebouw, gebouw),
        { Plan: { } plan } => (Onderwerpsoort.Plan, plan),
        _ => (Onderwerpsoort.Project, project.Code),
    };

    private static string? Terughoudendheid(Project project, bool toeslag)
    {
        if (project.Terughoudendheid is not { } tekst || (toeslag && project.Toeslag is null)) return null;
        return project.Toeslag switch
        {
            Toeslagstand.Betaald => tekst + "\nDe toeslag van het regionale kantorenfonds is betaald.",
            Toeslagstand.NogTeBetalen => tekst + "\nDe toeslag van het regionale kantorenfonds is nog niet betaald.",
            _ => tekst,
        };
    }

    private static string? Compensatie(Project project) => (project.Compensatie, project.Compensatietekst) switch
    {
        (null, _) or (_, null) => null,
        (Compensatiestand.Aangeboden, var tekst) => "Compensatie aangeboden: " + tekst,
        (Compensatiestand.Afgesproken, var tekst) => "Compensatie afgesproken: " + tekst,
        (_, var tekst) => "Afdracht aan het regionale kantorenfonds: " + tekst,
    };

    private static string? Onderbouwing(Project project) => project.Onderbouwing is { IsVolledig: true } onderbouwing
        ? $"Onderzochte mogelijkheden: {onderbouwing.Opties}\nWaarom nieuwbouw: {onderbouwing.Nieuwbouw}\nWaarom hier: {onderbouwing.Plek}"
            + (onderbouwing.MetGebruiker ? "\nSamen met de gebruiker onderbouwd." : "")
        : null;

    private static string? Visie(Project project) => project.Verlaten switch
    {
        { IsBeantwoord: false } => null,
        { Verhuist: false } => "Er verhuist geen huurder naar dit gebouw.",
        var verlaten => $"Het gebouw dat leeg achterblijft: {verlaten.Naam}\nVisie: {verlaten.Visie}",
    };
}
