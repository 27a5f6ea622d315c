using System.Globalization;
using Kantorentop.Application.Projecten;

namespace Kantorentop.Web.Projecten;

/// <summary>The addresses of projects of developers and investors.</summary>
public static class Projectadressen
{
    public const string Projecten = "/projecten";
    public const string Nieuw = "/projecten/nieuw";
    public const string Sector = "/projecten/sector";
    public const string Herkomst = "/projecten/herkomst";
    public const string ProjectSjabloon = "/projecten/{Sleutel:guid}";
    public const string WijzigenSjabloon = ProjectSjabloon + "/wijzigen";

    /// <summary>The projects of a party; the account's own without one.</summary>
    public static string Van(string? partij) => partij is null ? Projecten : $"{Projecten}?partij={Uri.EscapeDataString(partij)}";

    /// <summary>Where a share or sum of art. 8 comes from.</summary>
    public static string HerkomstVan(Ontwikkelvraag vraag) =>
        $"{Herkomst}?cijfer={vraag.Cijfer}" + (vraag.Partij is { } partij ? $"&partij={Uri.EscapeDataString(partij)}" : "")
        + (vraag.Jaar is { } jaar ? string.Create(CultureInfo.InvariantCulture, $"&jaar={jaar}") : "") + (vraag.OpGrootte ? "&volgorde=grootte" : "");

    /// <summary>One project.</summary>
    public static string Project(Guid sleutel) => $"{Projecten}/{sleutel}";

    /// <summary>The form to change it.</summary>
    public static string Wijzigen(Guid sleutel) => $"{Project(sleutel)}/wijzigen";
}
