using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>The ways in which a list of duties is laid out; each has a word in the address.</summary>
internal static class Groepering
{
    public const string Artikel = "artikel";
    public const string Gebouw = "gebouw";
    public const string Project = "project";
    public const string Jaar = "jaar";

    /// <summary>The ways for a bearer: those of buildings, projects and years are for market parties only. Null is per location.</summary>
    public static IReadOnlyList<(string Naam, string? Woord)> Voor(Drager drager) => drager.IsMarktpartij
        ? [("Per locatie", null), ("Per gebouw", Gebouw), ("Per project", Project), ("Per jaar", Jaar), ("Per artikel", Artikel)]
        : [("Per locatie", null), ("Per artikel", Artikel)];

    /// <summary>The duties in groups; a word that is not known gives the list per location.</summary>
    public static IReadOnlyList<Groep> Maak(string? woord, IReadOnlyList<Verplichting> verplichtingen, IReadOnlyDictionary<string, Locatiekop> locaties) => woord switch
    {
        Artikel => Groep.PerArtikel(verplichtingen),
        Gebouw => PerZaak(verplichtingen, locaties, plicht => plicht.Onderwerp.Soort == Onderwerpsoort.Gebouw, "Niet over één gebouw"),
        Project => PerZaak(verplichtingen, locaties, IsProject, "Niet over een project"),
        Jaar => PerJaar(verplichtingen),
        _ => Groep.PerLocatie(verplichtingen, locaties),
    };

    /// <summary>True for what is built or added: a building that the party started, a plan, or a project that it told of.</summary>
    private static bool IsProject(Verplichting plicht) =>
        plicht.Onderwerp.Soort is Onderwerpsoort.Plan or Onderwerpsoort.Project || plicht.Regel.Grondslag is Grondslag.Nieuwbouw or Grondslag.Toevoeging;

    private static IReadOnlyList<Groep> PerZaak(
        IReadOnlyList<Verplichting> verplichtingen, IReadOnlyDictionary<string, Locatiekop> locaties, Func<Verplichting, bool> hoortErbij, string rest) =>
    [
        .. verplichtingen.GroupBy(plicht => hoortErbij(plicht) ? (plicht.Onderwerp.Soort, plicht.Onderwerp.Code) : default((Onderwerpsoort, string)?))
            .OrderBy(groep => groep.Key is null).ThenBy(groep => groep.Min(plicht => plicht.Groep)).ThenBy(groep => groep.First().Onderwerp.Naam, StringComparer.Create(Weergave.Cultuur, ignoreCase: true))
            .Select(groep => groep.Key is null
                ? new Groep(rest, null, Groep.Geordend(groep))
                : new Groep(Titel(groep.First().Onderwerp, locaties), null, Groep.Geordend(groep))),
    ];

    /// <summary>A heading per year: of the declaration, or else the year in which it became owed; the last one first.</summary>
    private static IReadOnlyList<Groep> PerJaar(IReadOnlyList<Verplichting> verplichtingen) =>
    [
        .. verplichtingen.GroupBy(plicht => plicht.Onderwerp.Jaar ?? plicht.Sinds.Year).OrderByDescending(groep => groep.Key)
            .Select(groep => new Groep($"{groep.Key}", null, Groep.Geordend(groep))),
    ];

    private static string Titel(Onderwerp onderwerp, IReadOnlyDictionary<string, Locatiekop> locaties) =>
        onderwerp.Locatie is { } code && locaties.TryGetValue(code, out var kop) ? $"{onderwerp.Naam} ({kop.Titel})" : onderwerp.Naam;
}
