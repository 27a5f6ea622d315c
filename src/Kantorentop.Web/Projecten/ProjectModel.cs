using System.Globalization;
using Kantorentop.Application.Projecten;
using Kantorentop.Domain;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Projecten;

/// <summary>What the form of a project sends.</summary>
public sealed partial class ProjectModel
{
    private static readonly Getalgrens Epcgrens = new(0, 10, 2);

    public string? OperatieId { get; set; }
    public string? Versie { get; set; }
    public string? Naam { get; set; }
    public string? Soort { get; set; }
    public string? Locatie { get; set; }
    public string? Oppervlakte { get; set; }
    public string? Besluit { get; set; }
    public string? Vergund { get; set; }
    public string? Begin { get; set; }
    public string? Gereed { get; set; }
    public string? Gebouw { get; set; }
    public string? Plan { get; set; }
    public string? IsLos { get; set; }
    public string? Epc { get; set; }
    public string? EpcNorm { get; set; }
    public string? Label { get; set; }
    public string? Labelnorm { get; set; }
    public string? LabelIsBeter { get; set; }
    public string? Flexibiliteit { get; set; }
    public string? Terughoudendheid { get; set; }
    public string? Toeslag { get; set; }
    public string? Compensatie { get; set; }
    public string? Compensatietekst { get; set; }
    public string? Opties { get; set; }
    public string? Nieuwbouw { get; set; }
    public string? Plek { get; set; }
    public string? MetGebruiker { get; set; }
    public string? Verhuist { get; set; }
    public string? Verlatennaam { get; set; }
    public string? IsJong { get; set; }
    public string? Visie { get; set; }
    public string? Bewijsdatum { get; set; }

    public static ProjectModel Leeg() => new() { OperatieId = Guid.NewGuid().ToString(), Versie = "0" };

    /// <summary>A form that holds a project; the day of what it says is asked anew.</summary>
    public static ProjectModel Van(Projectblad blad)
    {
        var project = blad.Project;
        var model = Leeg();
        (model.Versie, model.Naam, model.Soort, model.Locatie) = (blad.Versie.ToString(CultureInfo.InvariantCulture), project.Naam, project.Soort.ToString(), project.Locatie);
        (model.Oppervlakte, model.Besluit, model.Vergund) = (Getal(project.Oppervlakte.M2), Dag(project.Besluit), Dag(project.Vergund));
        (model.Begin, model.Gereed, model.Gebouw, model.Plan, model.IsLos) = (Dag(project.Begin), Dag(project.Gereed), project.Gebouw, project.Plan, Vink(project.IsLos));
        var (duurzaam, onderbouwing, verlaten) = (project.Duurzaamheid, project.Onderbouwing, project.Verlaten);
        (model.Epc, model.EpcNorm, model.Label, model.Labelnorm) = (Getal(duurzaam.Epc), Getal(duurzaam.EpcNorm), duurzaam.Label, duurzaam.Labelnorm);
        (model.LabelIsBeter, model.Flexibiliteit, model.Terughoudendheid) = (Woord(duurzaam.LabelIsBeter), project.Flexibiliteit, project.Terughoudendheid);
        (model.Toeslag, model.Compensatie, model.Compensatietekst) = (project.Toeslag?.ToString(), project.Compensatie?.ToString(), project.Compensatietekst);
        (model.Opties, model.Nieuwbouw, model.Plek, model.MetGebruiker) = (onderbouwing.Opties, onderbouwing.Nieuwbouw, onderbouwing.Plek, Vink(onderbouwing.MetGebruiker));
        (model.Verhuist, model.Verlatennaam, model.IsJong, model.Visie) = (Woord(verlaten.Verhuist), verlaten.Naam, Vink(verlaten.IsJong), verlaten.Visie);
        return model;
    }

    /// <summary>What the use case asks; null when something could not be read.</summary>
    internal (Projectopdracht? Opdracht, IReadOnlyList<Melding> Fouten) Lees(string partij, Guid sleutel)
    {
        var lezer = new Invoerlezer();
        var project = Basis(lezer, partij, sleutel);
        var rest = (Duurzaamheid: LeesDuurzaamheid(lezer), Onderbouwing: LeesOnderbouwing(lezer), Verlaten: LeesVerlaten(lezer));
        var aanvulling = LeesToevoeging(lezer);
        var bewijsdatum = lezer.Datum(Bewijsdatum, new(nameof(Bewijsdatum), "de datum van deze gegevens"));
        if (!lezer.IsGelukt || project is null) return (null, lezer.Meldingen);
        project = project with
        {
            Duurzaamheid = rest.Duurzaamheid,
            Onderbouwing = rest.Onderbouwing,
            Verlaten = rest.Verlaten,
            Flexibiliteit = aanvulling.Flexibiliteit,
            Terughoudendheid = aanvulling.Terughoudendheid,
            Toeslag = aanvulling.Toeslag,
            Compensatie = aanvulling.Compensatie,
            Compensatietekst = aanvulling.Compensatietekst,
        };
        var versie = long.TryParse(Versie, NumberStyles.None, CultureInfo.InvariantCulture, out var gelezen) ? gelezen : -1;
        return (new(project, bewijsdatum) { OperatieId = Operatieveld.Lees(OperatieId), Versie = versie }, []);
    }

    private static string? Getal(decimal? waarde) => waarde?.ToString("0.##", Weergave.Cultuur);

    private static string? Dag(DateOnly? dag) => dag is { } gekend ? Weergave.DatumKort(gekend) : null;

    private static string? Vink(bool aan) => aan ? "ja" : null;

    private static string? Woord(bool? antwoord) => antwoord switch { true => "ja", false => "nee", _ => null };
}
