using System.Globalization;
using Kantorentop.Application.Edities;
using Kantorentop.Application.Gebieden;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Web.Edities;

/// <summary>What editions hold in the published language, in words.</summary>
internal static class Editiewoorden
{
    public const string NietOpenbaar = "niet openbaar";

    private static readonly Dictionary<string, string> Velden = new(StringComparer.Ordinal)
    {
        ["voorraad"] = "kantorenvoorraad m²",
        ["voorraadOpgeleverd"] = "opgeleverde voorraad m²",
        ["voorraadInAanbouw"] = "voorraad in aanbouw m²",
        ["voorraadOnbekend"] = "voorraad met onbekend gebruik m²",
        ["leegstand"] = "leegstand m²",
        ["leegstandspercentage"] = "leegstand %",
        ["structureleLeegstand"] = "structurele leegstand m²",
        ["structureelPercentage"] = "structurele leegstand %",
        ["aantalGebouwen"] = "gebouwen",
        ["aantalVolledigLeeg"] = "gebouwen helemaal leeg",
        ["aantalGedeeltelijkLeeg"] = "gebouwen voor een deel leeg",
        ["nieuwbouwSinds2012"] = "nieuwbouw sinds 2012 m²",
        ["resterendeVraag"] = "resterende vraag m²",
        ["balans"] = "plannen min vraag m²",
        ["achterstand"] = "achter op het pad m²",
        ["zonderRoStatus"] = "plannen zonder formele status m²",
    };

    /// <summary>The name of a figure.</summary>
    public static string Veld(string veld) => Velden.GetValueOrDefault(veld, veld);

    /// <summary>What a figure is about: the title of the area, or the code of the building.</summary>
    public static string Onderwerp(Snapshot kennis, string onderwerp, DateOnly dag) =>
        Gebied.Parse(onderwerp) is { } gebied ? kennis.Titel(gebied, dag) : onderwerp.Replace(':', ' ');

    /// <summary>A value as it was written, in Dutch; a dash where there is none.</summary>
    public static string Waarde(string? waarde) => waarde switch
    {
        null => "–",
        _ when Getal(waarde) is { } getal => Weergave.Exact(getal),
        _ => waarde,
    };

    /// <summary>The number that a value as it was written is; null for what is none.</summary>
    public static decimal? Getal(string? waarde) =>
        decimal.TryParse(waarde, NumberStyles.Float, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    /// <summary>The figure that differs; null where no page tells where it comes from, as for a building.</summary>
    public static Cijfervraag? Vraag(this Editieverschil verschil, DateOnly peildatum) =>
        Gebied.Parse(verschil.Onderwerp) is { } gebied && Cijferregister.Find(verschil.Veld) is { } regel ? new Cijfervraag(regel.Cijfer, gebied, peildatum) : null;
}
