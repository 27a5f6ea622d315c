using System.Globalization;
using Kantorentop.Application.Overlegdossiers;

namespace Kantorentop.Web.Overlegdossiers;

/// <summary>The addresses of the papers of consultations: templates for the routes, functions for links.</summary>
public static class Dossieradressen
{
    public const string Lijst = "/overleggen/dossiers";
    public const string VoortgangSjabloon = "/overleggen/dossiers/{Operatie:guid}";
    public const string DossierSjabloon = "/overleggen/{Sleutel:guid}/dossier/{Versie:int}";
    public const string ControleSjabloon = DossierSjabloon + "/controle";
    public const string WordSjabloon = DossierSjabloon + "/dossier.docx";
    public const string WerkboekSjabloon = DossierSjabloon + "/cijfers.xlsx";
    public const string JsonSjabloon = DossierSjabloon + "/dossier.json";

    /// <summary>Field of the address of the list that chooses a consultation.</summary>
    public const string VeldOverleg = "overleg";

    /// <summary>The list, with a consultation chosen in its form.</summary>
    public static string LijstVoor(Guid overleg) => $"{Lijst}?{VeldOverleg}={overleg}";

    /// <summary>How far the making of a dossier is.</summary>
    public static string Voortgang(Guid operatie) => $"{Lijst}/{operatie}";

    /// <summary>A dossier, or what lies under it.</summary>
    /// <param name="sleutel">Which dossier.</param>
    /// <param name="blad">Last part of a template above, as 'controle'; null for the dossier itself.</param>
    public static string Dossier(Dossiersleutel sleutel, string? blad = null) =>
        string.Create(CultureInfo.InvariantCulture, $"/overleggen/{sleutel.Overleg}/dossier/{sleutel.Versie}{(blad is null ? "" : "/" + blad)}");
}
