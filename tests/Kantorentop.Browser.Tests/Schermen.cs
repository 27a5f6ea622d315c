namespace Kantorentop.Browser.Tests;

/// <summary>A page that the README or the guide shows.</summary>
/// <param name="Naam">File name without extension.</param>
/// <param name="Pad">Its address.</param>
/// <param name="Account">Who looks at it; null for a visitor.</param>
/// <param name="Kop">The heading that stands at the top of the picture; null for the top of the page.</param>
internal sealed record Schermbeeld(string Naam, string Pad, string? Account, string? Kop = null);

/// <summary>The pages that the README and the guide show. Add a line here to show one more.</summary>
internal static class Schermen
{
    private const string Secretariaat = "secretariaat@kantorentop.example";
    private const string Provincie = "invoer@provincie-utrecht.example";
    private const string Gemeente = "invoer@gemeente-utrecht.example";
    private const string Belegger = "invoer@bel-1.example";
    private const string Ontwikkelaar = "invoer@ont-1.example";

    public static readonly Schermbeeld[] Alle =
    [
        new("land", "/", Secretariaat),
        new("regio", "/regios/Utrecht", Secretariaat),
        new("afspraak", "/afspraken/Utrecht/1", Provincie),
        new("verplichtingen", "/verplichtingen", Belegger),
        new("herkomst", "/herkomst?cijfer=leegstandspercentage&gebied=gemeente:GM0344&peildatum=01-01-2015", Secretariaat),
        new("stromen", "/stromen?gebied=kantorenregio:Utrecht", Secretariaat),
        new("handleiding-afspraak-stappen", "/afspraken/Amersfoort/1", Provincie),
        new("handleiding-afspraak-controleren", "/afspraken/Groningen-Assen/1/controleren", "controle@provincie-drenthe.example"),
        new("handleiding-afspraak-consultatie", "/afspraken/Amersfoort/1/consultatie", Belegger),
        new("handleiding-afspraak-verschil", "/afspraken/Zwolle/2/verschil?met=1", null),
        new("handleiding-onderdelen", "/afspraken/Utrecht/1", Provincie, "Onderdelen"),
        new("handleiding-eigen-doelen", "/afspraken/Utrecht/1/eigen-doelen", Provincie),
        new("handleiding-doelen-koers", "/afspraken/Rotterdam/1", Secretariaat, "Doelen en hoe het ervoor staat"),
        new("handleiding-optellen", "/afspraken/Utrecht/1/locaties", Provincie),
        new("handleiding-strijdigheden", "/afspraken/Rotterdam/1", Secretariaat, "Waar het convenant voorgaat"),
        new("handleiding-kaders", "/kaders", Gemeente),
        new("handleiding-kader", "/kaders/GM0344", Gemeente),
        new("handleiding-gebiedsvisie", "/gebiedsvisies/UTR-KAN", Gemeente),
        new("handleiding-document-toevoegen", "/documenten/toevoegen?soort=kader&sleutel=GM0344", Gemeente),
        new("handleiding-schade-overzicht", "/schade", Gemeente),
        new("handleiding-schade-locatie", "/schade/locaties/UTR-PAP", Gemeente),
        new("handleiding-schade-besluit", "/schade/besluiten/20120628-0004-0002-0000-000000000001", Gemeente),
        new("handleiding-fondsen", "/fondsen", Gemeente),
        new("handleiding-fonds-voorwaarden", "/fondsen/1/voorwaarden", Gemeente),
        new("handleiding-fonds-boeken", "/fondsen/1/boeken/compensatie-voor-sloop", Gemeente),
        new("handleiding-fonds-boekingen", "/fondsen/1/boekingen", Gemeente),
        new("handleiding-fonds-opgeschort", "/fondsen/opgeschort", Secretariaat),
        new("handleiding-scenarios", "/herprogrammering/Utrecht", Provincie),
        new("handleiding-scenario-keuze", "/herprogrammering/Utrecht/3/locaties/UTR-PAP", Provincie),
        new("handleiding-scenario", "/herprogrammering/Utrecht/1", Provincie),
        new("handleiding-scenario-vergelijken", "/herprogrammering/Utrecht/vergelijken?nummer=1&nummer=3", Provincie),
        new("handleiding-verklaring", "/verklaringen/2014", Belegger),
        new("handleiding-transformatieplan", "/transformatieplicht/gebouwen/UTR-KAN-001", Belegger),
        new("handleiding-agenda", "/agenda", Belegger),
        new("handleiding-projecten", "/projecten", Ontwikkelaar),
        new("handleiding-secretariaat", "/secretariaat", Secretariaat),
        new("handleiding-bewijs", "/secretariaat/bewijs", Secretariaat),
        new("handleiding-matrix", "/secretariaat/matrix", Secretariaat),
        new("handleiding-overleg", "/overleggen/20120628-0012-0003-0000-000000000005", Secretariaat),
        new("handleiding-dossier", "/overleggen/20120628-0012-0003-0000-000000000005/dossier/1", Secretariaat),
        new("handleiding-oproepen", "/overleggen/oproepen", Secretariaat),
    ];
}
