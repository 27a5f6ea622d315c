using System.Globalization;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Web.Invoer;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web;

/// <summary>Every address of the portal: templates for the routes, functions for links. Nothing else writes an address.</summary>
public static class Adressen
{
    public const string Overzicht = "/";
    public const string Regios = "/regios";
    public const string Afspraken = "/afspraken";
    public const string Verplichtingen = "/verplichtingen";
    public const string VerplichtingSjabloon = "/verplichtingen/{Sleutel}";
    public const string Convenant = "/convenant";
    public const string Gegevens = "/gegevens";

    public const string Importeren = "/gegevens/importeren";
    public const string ImportcontroleSjabloon = "/gegevens/importeren/{Nummer:guid}";
    public const string ImportfoutenSjabloon = "/gegevens/importeren/{nummer:guid}/fouten.csv";
    public const string ImportbevestigingSjabloon = "/gegevens/importeren/{nummer:guid}/bevestigen";
    public const string ImportafbrekenSjabloon = "/gegevens/importeren/{nummer:guid}/afbreken";
    public const string Exporteren = "/gegevens/exporteren";
    public const string ExportZip = "/gegevens/exporteren/kantorentop.zip";
    public const string ExportWerkboek = "/gegevens/exporteren/kantorentop.xlsx";
    public const string Sjabloonwerkboek = "/gegevens/importeren/sjabloon.xlsx";
    public const string ExportTabelSjabloon = "/gegevens/exporteren/{tabel}.csv";

    public const string Toegankelijkheid = "/toegankelijkheid";
    public const string OverDeCijfers = "/over-de-cijfers";
    public const string Bronnen = "/bronnen";
    public const string Hulp = "/hulp";

    public const string Fout = "/fout/{0}";
    public const string FoutSjabloon = "/fout/{Code:int}";
    public const string FoutOnverwacht = "/fout/500";
    public const string Gezond = "/gezond";
    public const string Gereed = "/gereed";
    public const string SecurityTxt = "/.well-known/security.txt";
    public const string Api = "/api";
    public const string ApiKerncijfers = "/api/v1/kerncijfers";
    public const string ApiKerncijferreeks = "/api/v1/kerncijfers/reeks";
    public const string ApiAfstemming = "/api/v1/afstemming";
    public const string ApiTransformatieplicht = "/api/v1/transformatieplicht";
    public const string ApiKantorenregios = "/api/v1/kantorenregios";
    public const string ApiGemeenten = "/api/v1/gemeenten";
    public const string ApiLocaties = "/api/v1/locaties";
    public const string ApiVerplichtingen = "/api/v1/verplichtingen";
    public const string ApiEdities = "/api/v1/edities";
    public const string ApiEditieSjabloon = "/api/v1/edities/{editie}";
    public const string ApiBroncijfers = "/api/v1/broncijfers";
    public const string ApiImporten = "/api/v1/importen";
    public const string ApiImportSjabloon = "/api/v1/importen/{nummer}";
    public const string ApiDocument = "/api/v1/openapi.json";

    /// <summary>What an uploaded set would change.</summary>
    public static string Importcontrole(Guid nummer) => $"{Importeren}/{nummer}";

    /// <summary>Where a program hears how far its import is.</summary>
    public static string ApiImport(Guid nummer) => $"{ApiImporten}/{nummer}";

    /// <summary>The same, after a confirmation that came too late.</summary>
    public static string ImportcontroleOpnieuw(Guid nummer) => $"{Importeren}/{nummer}?verouderd=true";

    /// <summary>Where the confirmation of an uploaded set is posted.</summary>
    public static string Importbevestiging(Guid nummer) => $"{Importeren}/{nummer}/bevestigen";

    /// <summary>Where the wish to stop an import is posted.</summary>
    public static string Importafbreken(Guid nummer) => $"{Importeren}/{nummer}/afbreken";

    /// <summary>All errors of an uploaded set, as a file.</summary>
    public static string Importfouten(Guid nummer) => $"{Importeren}/{nummer}/fouten.csv";

    /// <summary>One table as a file.</summary>
    public static string ExportTabel(string tabel) => $"{Exporteren}/{tabel}.csv";

    /// <summary>The explanation of one figure or term.</summary>
    /// <param name="begrip">The anchor, as 'leegstand'.</param>
    public static string Uitlegvan(string begrip) => $"{OverDeCijfers}#{begrip}";

    public const string RegioSjabloon = "/regios/{*Naam}";
    public const string ProvincieSjabloon = "/provincies/{Code}";
    public const string GemeenteSjabloon = "/gemeenten/{Code}";
    public const string LocatieSjabloon = "/locaties/{*Code}";
    public const string GebouwSjabloon = "/gebouwen/{*Code}";
    public const string Transformatieplicht = "/transformatieplicht";
    public const string Reeksen = "/reeksen";
    public const string Reeksbestand = "/reeksen.csv";
    public const string Stromen = "/stromen";
    public const string Stromenbestand = "/stromen.csv";
    public const string Stroomherkomst = "/stromen/herkomst";
    public const string Broncijfers = "/cijfers-van-anderen";
    public const string BroncijferToevoegen = "/cijfers-van-anderen/toevoegen";
    public const string BroncijferSjabloon = "/cijfers-van-anderen/{Id:long}";
    public const string Secretariaat = "/secretariaat";
    public const string Plichtenmatrix = "/secretariaat/matrix";
    public const string Plichtencel = "/secretariaat/matrix/cel";

    /// <summary>The dashboard of an area.</summary>
    /// <param name="gebied">Area.</param>
    /// <param name="peilpunt">The two times that the reader chose, to keep them; null for the usual ones.</param>
    public static string Van(Gebied gebied, Peilpunt? peilpunt = null) => Met(Gebiedspad(gebied), peilpunt);

    public static string Gebouw(string code, Peilpunt? peilpunt = null) => Met("/gebouwen/" + Padsleutel(code), peilpunt);

    /// <summary>The list of art. 7.4 for an area.</summary>
    public static string TransformatieplichtVan(Gebied gebied, Peilpunt? peilpunt = null) =>
        Met($"{Transformatieplicht}?gebied={Uri.EscapeDataString(gebied.ToString())}", peilpunt);

    /// <summary>The figures of other methods of an area; of all areas without one.</summary>
    public static string BroncijfersVan(Gebied? gebied) => MetGebied(Broncijfers, gebied);

    /// <summary>The form to add one.</summary>
    public static string BroncijferVoegToe(Gebied? gebied) => MetGebied(BroncijferToevoegen, gebied);

    /// <summary>The form to correct or end one.</summary>
    public static string Broncijfer(long id) => string.Create(CultureInfo.InvariantCulture, $"{Broncijfers}/{id}");

    private static string MetGebied(string adres, Gebied? gebied) => gebied is { } deel ? MetVeld(adres, "gebied", Uri.EscapeDataString(deel.ToString())) : adres;

    /// <summary>An address with the two times that the reader chose.</summary>
    public static string Met(string adres, Peilpunt? peilpunt)
    {
        if (peilpunt?.Peildatum is { } dag) adres = MetVeld(adres, Gebiedspeildatum.Veld, Weergave.DatumKort(dag));
        return peilpunt?.BekendOp is { } ogenblik ? MetVeld(adres, Peilpunt.VeldBekendOp, Tijdstiplezer.SchrijfIso(ogenblik)) : adres;
    }

    public const string Vergelijken = "/vergelijken";

    /// <summary>The fields of the right side of a comparison; the left side has the usual two.</summary>
    public const string VeldPeildatumRechts = Gebiedspeildatum.Veld + "2";

    public const string VeldBekendOpRechts = Peilpunt.VeldBekendOp + "2";

    /// <summary>An area compared with itself for two other times.</summary>
    public static string VergelijkenVan(Gebied gebied, Peilpunt links, Peilpunt rechts)
    {
        var adres = Met($"{Vergelijken}?gebied={Uri.EscapeDataString(gebied.ToString())}", links);
        if (rechts.Peildatum is { } dag) adres = MetVeld(adres, VeldPeildatumRechts, Weergave.DatumKort(dag));
        return rechts.BekendOp is { } ogenblik ? MetVeld(adres, VeldBekendOpRechts, Tijdstiplezer.SchrijfIso(ogenblik)) : adres;
    }

    public const string Edities = "/edities";
    public const string EditieNieuw = "/edities/nieuw";
    public const string EditieSjabloon = "/edities/{Sleutel}";
    public const string EditieNarekenenSjabloon = "/edities/{Sleutel}/narekenen";
    public const string EditieJsonSjabloon = "/edities/{sleutel}/cijfers.json";
    public const string EditieCsvSjabloon = "/edities/{sleutel}/kerncijfers.csv";

    /// <summary>A published edition, or a page or file of it.</summary>
    /// <param name="sleutel">Its name in addresses, as 'monitor-2014'.</param>
    /// <param name="deel">Last part of a template above; null for the edition itself.</param>
    public static string Editie(string sleutel, string? deel = null) => $"{Edities}/{Uri.EscapeDataString(sleutel)}{(deel is null ? "" : "/" + deel)}";

    /// <summary>The recalculation of an edition; its instant lets the page wait until that state of knowledge is there.</summary>
    public static string EditieNarekenen(string sleutel, DateTimeOffset ogenblik) =>
        Met(Editie(sleutel, "narekenen"), new Peilpunt(null, ogenblik));

    /// <summary>The present page itself.</summary>
    public static string Hier(NavigationManager navigatie) => new Uri(navigatie.Uri).PathAndQuery;

    /// <summary>The present page by what is known now.</summary>
    public static string NuBekend(NavigationManager navigatie) =>
        new Uri(navigatie.GetUriWithQueryParameter(Peilpunt.VeldBekendOp, (string?)null)).PathAndQuery;

    /// <summary>A page of a list on an address.</summary>
    public static string Blad(string adres, int blad) => blad == 1 ? adres : MetVeld(adres, "blad", blad.ToString(CultureInfo.InvariantCulture));

    private static string Gebiedspad(Gebied gebied)
    {
        var sleutel = Padsleutel(gebied.Sleutel);
        return gebied.Soort switch
        {
            Gebiedssoort.Provincie => $"/provincies/{sleutel}",
            Gebiedssoort.Kantorenregio => $"{Regios}/{sleutel}",
            Gebiedssoort.Gemeente => $"/gemeenten/{sleutel}",
            Gebiedssoort.Locatie => $"/locaties/{sleutel}",
            _ => Overzicht,
        };
    }

    // A slash within a key stays one: routes with a key at the end take what follows whole.
    private static string Padsleutel(string sleutel) => string.Join('/', sleutel.Split('/').Select(Uri.EscapeDataString));

    internal static string MetVeld(string adres, string veld, string waarde) => $"{adres}{(adres.Contains('?') ? '&' : '?')}{veld}={waarde}";

    public const string Aanmelden = "/aanmelden";
    public const string AanmeldenMetCode = "/aanmelden/code";
    public const string AanmeldenMetHerstelcode = "/aanmelden/herstelcode";
    public const string Afmelden = "/afmelden";
    public const string ToegangslinkSjabloon = "/toegang/{Token}";
    public const string Account = "/account";
    public const string Wachtwoord = "/account/wachtwoord";
    public const string TweedeFactor = "/account/tweede-factor";
    public const string Herstelcodes = "/account/herstelcodes";
    public const string Apisleutels = "/account/sleutels";
    public const string Gebruikers = "/beheer/gebruikers";
    public const string GebruikerNieuw = "/beheer/gebruikers/nieuw";
    public const string GebruikerSjabloon = "/beheer/gebruikers/{Id:guid}";
    public const string Toegangsrechten = "/beheer/toegangsrechten";

    /// <summary>The log-in page, with the page to go back to afterwards.</summary>
    /// <param name="terug">Local address; anything else is ignored there.</param>
    public static string AanmeldenVoor(string terug) => $"{Aanmelden}?terug={Uri.EscapeDataString(terug)}";

    public static string AanmeldenMetCodeVoor(string terug) => $"{AanmeldenMetCode}?terug={Uri.EscapeDataString(terug)}";

    public static string AanmeldenMetHerstelcodeVoor(string terug) => $"{AanmeldenMetHerstelcode}?terug={Uri.EscapeDataString(terug)}";

    /// <summary>The page of a one-time link.</summary>
    public static string Toegangslink(string token) => $"/toegang/{token}";

    public static string Gebruiker(Guid id) => $"{Gebruikers}/{id}";

    /// <summary>The duties of a party; without one those of the account's own.</summary>
    /// <param name="partij">Code of the party, or null.</param>
    /// <param name="filter">What is shown of them.</param>
    public static string VerplichtingenVan(string? partij, params IReadOnlyList<(string Naam, string? Waarde)> filter)
    {
        var delen = filter.Prepend(("partij", partij)).Where(deel => !string.IsNullOrEmpty(deel.Item2))
            .Select(deel => $"{deel.Item1}={Uri.EscapeDataString(deel.Item2!)}");
        var vraag = string.Join('&', delen);
        return vraag.Length == 0 ? Verplichtingen : $"{Verplichtingen}?{vraag}";
    }

    /// <summary>One duty, with its answers.</summary>
    /// <param name="sleutel">Key within the party.</param>
    /// <param name="partij">Code of the party; null for the account's own.</param>
    public static string Verplichting(string sleutel, string? partij = null) =>
        $"{Verplichtingen}/{Uri.EscapeDataString(sleutel)}" + (partij is null ? "" : $"?partij={Uri.EscapeDataString(partij)}");

    /// <summary>A member in the text of the covenant.</summary>
    /// <param name="nummer">As '7.4'.</param>
    public static string Artikel(string nummer) => $"{Convenant}#artikel-{nummer}";

    /// <summary>What is typed in a form and not saved yet.</summary>
    public const string Invoerconcept = "/invoer/concept";

    public const string InvoerconceptWissen = Invoerconcept + "/wissen";

    public const string AfspraakregioSjabloon = "/afspraken/{Regio}";
    public const string AfspraakSjabloon = "/afspraken/{Regio}/{Versie:int}";
    public const string AfspraaktekstSjabloon = AfspraakSjabloon + "/tekst";
    public const string AfspraakdocumentenSjabloon = AfspraakSjabloon + "/documenten";
    public const string AfspraakvisieSjabloon = AfspraakSjabloon + "/visie";
    public const string AfspraakdoelenSjabloon = AfspraakSjabloon + "/doelen";
    public const string AfspraakeigendoelenSjabloon = AfspraakSjabloon + "/eigen-doelen";
    public const string AfspraaklocatiesSjabloon = AfspraakSjabloon + "/locaties";
    public const string AfspraakgebiedsvisiesSjabloon = AfspraakSjabloon + "/gebiedsvisies";
    public const string AfspraakvoordelenSjabloon = AfspraakSjabloon + "/voordelen";
    public const string AfspraakbijlagenSjabloon = AfspraakSjabloon + "/bijlagen";
    public const string AfspraakstrijdighedenSjabloon = AfspraakSjabloon + "/strijdigheden";
    public const string AfspraakIndienenSjabloon = AfspraakSjabloon + "/indienen";
    public const string AfspraakControlerenSjabloon = AfspraakSjabloon + "/controleren";
    public const string AfspraakConsultatieSjabloon = AfspraakSjabloon + "/consultatie";
    public const string AfspraakreactieSjabloon = AfspraakConsultatieSjabloon + "/{Nummer:int}";
    public const string AfspraakMededingingstoetsSjabloon = AfspraakSjabloon + "/mededingingstoets";
    public const string AfspraakOndertekenenSjabloon = AfspraakSjabloon + "/ondertekenen";
    public const string AfspraakverschilSjabloon = AfspraakSjabloon + "/verschil";
    public const string VeldMet = "met";
    public const string AfspraakOpzeggenSjabloon = AfspraakSjabloon + "/opzeggen";
    public const string AfspraakTerugsturenSjabloon = AfspraakSjabloon + "/terugsturen";

    public const string LocatietijdlijnSjabloon = AfspraakregioSjabloon + "/tijdlijn/{*Code}";

    /// <summary>What was agreed on a location of a region and what came of it.</summary>
    public static string Locatietijdlijn(string regio, string locatie) => $"{Afspraakregio(regio)}/tijdlijn/{Padsleutel(locatie)}";

    /// <summary>The agreement of a region over all its versions.</summary>
    public static string Afspraakregio(string regio) => $"{Afspraken}/{Uri.EscapeDataString(regio)}";

    /// <summary>One version of the agreement of a region, or a page under it.</summary>
    /// <param name="regio">Name of the region.</param>
    /// <param name="versie">Number of the version.</param>
    /// <param name="blad">Last part of a template above, as 'visie'; null for the version itself.</param>
    public static string Afspraak(string regio, int versie, string? blad = null) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Afspraakregio(regio)}/{versie}{(blad is null ? "" : "/" + blad)}");

    public const string HerprogrammeringSjabloon = "/herprogrammering/{Regio}";
    public const string ScenariovergelijkingSjabloon = HerprogrammeringSjabloon + "/vergelijken";
    public const string ScenarioSjabloon = HerprogrammeringSjabloon + "/{Nummer:int}";
    public const string ScenariolocatieSjabloon = ScenarioSjabloon + "/locaties/{*Code}";
    public const string ScenariovraagSjabloon = ScenarioSjabloon + "/vraag";
    public const string ScenarioOvernemenSjabloon = ScenarioSjabloon + "/overnemen";
    public const string VeldDag = "dag";
    public const string VeldNummer = "nummer";

    /// <summary>The scenarios of a region.</summary>
    public static string Herprogrammering(string regio) => $"/herprogrammering/{Uri.EscapeDataString(regio)}";

    /// <summary>Where scenarios that are chosen in a list are laid side by side.</summary>
    public static string Scenariovergelijking(string regio) => Herprogrammering(regio) + "/vergelijken";

    /// <summary>One scenario, or a page under it.</summary>
    /// <param name="regio">Name of the region.</param>
    /// <param name="nummer">Number of the scenario.</param>
    /// <param name="blad">Last part of a template above, as 'vraag'; null for the scenario itself.</param>
    public static string Scenario(string regio, int nummer, string? blad = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{Herprogrammering(regio)}/{nummer}{(blad is null ? "" : "/" + blad)}");

    /// <summary>The measures of a scenario on one location.</summary>
    public static string Scenariolocatie(string regio, int nummer, string locatie) => $"{Scenario(regio, nummer, "locaties")}/{Padsleutel(locatie)}";

    /// <summary>An address with the day that is shown.</summary>
    public static string MetDag(string adres, DateOnly dag) => MetVeld(adres, VeldDag, Weergave.DatumKort(dag));
    /// <summary>The page on which a comment of a market party is answered.</summary>
    public static string Afspraakreactie(string regio, int versie, int nummer) =>
        Afspraak(regio, versie, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"consultatie/{nummer}"));

    public const string FeitenlijstSjabloon = "/gegevens/{Tabel}";
    public const string GebouwbladSjabloon = "/gegevens/gebouw/{*Code}";
    public const string LocatiebladSjabloon = "/gegevens/locatie/{*Code}";
    public const string PlanbladSjabloon = "/gegevens/plan/{*Code}";
    public const string RegiobladSjabloon = "/gegevens/kantorenregio/{*Code}";
    public const string PartijbladSjabloon = "/gegevens/partij/{*Code}";
    public const string FeitToevoegenSjabloon = "/gegevens/toevoegen/{Tabel}";
    public const string FeitWijzigenSjabloon = "/gegevens/wijzigen/{Tabel}/{Id:long}";
    public const string FeitBeeindigenSjabloon = "/gegevens/beeindigen/{Tabel}/{Id:long}";

    /// <summary>The list of things of one table.</summary>
    public static string Feitenlijst(string tabel, string? zoek = null, int pagina = 1) =>
        $"{Gegevens}/{tabel}" + (string.IsNullOrEmpty(zoek) ? "" : $"?zoek={Uri.EscapeDataString(zoek)}")
        + (pagina == 1 ? "" : $"{(string.IsNullOrEmpty(zoek) ? '?' : '&')}pagina={pagina.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The page to enter facts of one thing on.</summary>
    /// <param name="tabel">Table whose rows are things, as 'gebouwen'.</param>
    /// <param name="code">Key of the thing; a '/' in it stays one.</param>
    public static string Feitblad(string tabel, string code) => $"{Feitbladen(tabel)}/{string.Join('/', code.Split('/').Select(Uri.EscapeDataString))}";

    private static string Feitbladen(string tabel) => tabel switch
    {
        "gebouwen" => "/gegevens/gebouw",
        "locaties" => "/gegevens/locatie",
        "plannen" => "/gegevens/plan",
        "kantorenregios" => "/gegevens/kantorenregio",
        _ => "/gegevens/partij",
    };

    /// <summary>The form to add a row.</summary>
    /// <param name="tabel">Table of the published language.</param>
    /// <param name="bij">What the row belongs to; null where it stands by itself.</param>
    public static string FeitToevoegen(string tabel, string? bij) =>
        $"{Gegevens}/toevoegen/{tabel}" + (bij is null ? "" : $"?bij={Uri.EscapeDataString(bij)}");

    public static string FeitWijzigen(string tabel, long id) => string.Create(CultureInfo.InvariantCulture, $"{Gegevens}/wijzigen/{tabel}/{id}");

    public static string FeitBeeindigen(string tabel, long id) => string.Create(CultureInfo.InvariantCulture, $"{Gegevens}/beeindigen/{tabel}/{id}");

    public const string Herkomst = "/herkomst";
    public const string HerkomstRijen = "/herkomst/rijen.csv";
    public const string VeldCijfer = "cijfer";
    public const string VeldGebied = "gebied";

    /// <summary>Where a figure comes from.</summary>
    /// <param name="vraag">The figure.</param>
    /// <param name="bekendOp">The instant up to which recordings count, as typed or in ISO 8601; null for now.</param>
    /// <param name="volgorde">The order of its rows.</param>
    public static string HerkomstVan(Cijfervraag vraag, string? bekendOp = null, Rijvolgorde volgorde = default) => Herkomst + Herkomstvelden(vraag, bekendOp, volgorde);

    /// <summary>All rows behind a figure, as a file.</summary>
    public static string HerkomstRijenVan(Cijfervraag vraag, string? bekendOp, Rijvolgorde volgorde) => HerkomstRijen + Herkomstvelden(vraag, bekendOp, volgorde);

    private static string Herkomstvelden(Cijfervraag vraag, string? bekendOp, Rijvolgorde volgorde) =>
        $"?{VeldCijfer}={Cijferregister.Van(vraag.Cijfer).Sleutel}&{VeldGebied}={Uri.EscapeDataString(vraag.Gebied.ToString())}"
        + (vraag.Gebouw is null ? "" : $"&gebouw={Uri.EscapeDataString(vraag.Gebouw)}")
        + $"&peildatum={Weergave.DatumKort(vraag.Peildatum)}"
        + (string.IsNullOrEmpty(bekendOp) ? "" : $"&{Peilpunt.VeldBekendOp}={Uri.EscapeDataString(bekendOp)}")
        + (volgorde == default ? "" : $"&volgorde={volgorde.ToString().ToLowerInvariant()}");

    public const string Opmerkingen = "/opmerkingen";
    public const string OpmerkingNieuw = "/opmerkingen/nieuw";
    public const string OpmerkingSjabloon = "/opmerkingen/{Id:guid}";

    /// <summary>The form of a note with a figure.</summary>
    public static string OpmerkingBij(Cijfervraag vraag) => OpmerkingNieuw + Herkomstvelden(vraag, bekendOp: null, volgorde: default);

    /// <summary>One note with its answer.</summary>
    public static string Opmerking(Guid id) => $"{Opmerkingen}/{id}";

    public const string DocumentToevoegen = "/documenten/toevoegen";
    public const string DocumentSjabloon = "/documenten/{Nummer:long}";
    public const string DocumentWijzigenSjabloon = "/documenten/{Nummer:long}/wijzigen";
    public const string DocumentbestandSjabloon = "/documenten/{nummer:long}/bestand";
    public const string DocumentversieSjabloon = "/documenten/{nummer:long}/{versie:int}";

    /// <summary>The page of a document: its public address for ever.</summary>
    /// <param name="nummer">Number of the document.</param>
    /// <param name="deel">Last part of a template above; null for the document itself.</param>
    public static string Document(long nummer, string? deel = null) =>
        string.Create(CultureInfo.InvariantCulture, $"/documenten/{nummer}{(deel is null ? "" : "/" + deel)}");

    /// <summary>The download of one version.</summary>
    public static string Documentversie(long nummer, int versie) => Document(nummer, versie.ToString(CultureInfo.InvariantCulture));

    /// <summary>The form to add a document to its owner.</summary>
    public static string DocumentVoegToe(Documenteigenaar eigenaar) =>
        $"{DocumentToevoegen}?soort={Uri.EscapeDataString(eigenaar.Soort)}&sleutel={Uri.EscapeDataString(eigenaar.Sleutel)}";

    public const string Kaders = "/kaders";
    public const string KaderSjabloon = "/kaders/{Code}";
    public const string KaderplanningSjabloon = "/kaders/{Code}/planning";
    public const string KaderWijzigenSjabloon = "/kaders/{Code}/{Soort}";
    public const string Gebiedsvisies = "/gebiedsvisies";
    public const string GebiedsvisieSjabloon = "/gebiedsvisies/{*Code}";

    /// <summary>The spatial frameworks of a government, or a page under them.</summary>
    /// <param name="code">Code of the province or municipality.</param>
    /// <param name="deel">'planning', or a framework in small letters; null for all of them.</param>
    public static string Kader(string code, string? deel = null) => $"{Kaders}/{Uri.EscapeDataString(code)}{(deel is null ? "" : "/" + deel)}";

    /// <summary>The Gebiedsvisie of a location.</summary>
    public static string Gebiedsvisie(string locatie) => $"{Gebiedsvisies}/{Padsleutel(locatie)}";

    public const string Fondsen = "/fondsen";
    public const string FondsNieuw = "/fondsen/nieuw";
    public const string FondsSjabloon = "/fondsen/{Nummer:int}";
    public const string FondsWijzigenSjabloon = FondsSjabloon + "/wijzigen";
    public const string FondsVoorwaardenSjabloon = FondsSjabloon + "/voorwaarden";
    public const string FondsstapSjabloon = FondsSjabloon + "/stap/{Stap}";
    public const string FondsboekenSjabloon = FondsSjabloon + "/boeken/{Soort}";
    public const string FondsboekingenSjabloon = FondsSjabloon + "/boekingen";
    public const string TegenboekenSjabloon = FondsSjabloon + "/boekingen/{Volgnummer:int}/tegenboeken";
    public const string FondsbestandSjabloon = "/fondsen/{nummer:int}/boekingen.csv";
    public const string Opschortingen = "/fondsen/opgeschort";
    public const string OpschortingNieuw = "/fondsen/opgeschort/nieuw";
    public const string OpschortingSjabloon = "/fondsen/opgeschort/{Id:long}";
    public const string VeldRegio = "regio";

    /// <summary>A fund, or a page or file of it.</summary>
    /// <param name="nummer">Number of the fund.</param>
    /// <param name="blad">Last part of a template above, as 'boekingen'; null for the fund itself.</param>
    public static string Fonds(int nummer, string? blad = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{Fondsen}/{nummer}{(blad is null ? "" : "/" + blad)}");

    /// <summary>The form to propose a fund; of one region when it is named.</summary>
    public static string FondsVoorstellen(string? regio = null) => regio is null ? FondsNieuw : MetVeld(FondsNieuw, VeldRegio, Uri.EscapeDataString(regio));

    /// <summary>The form of a step in the course of a fund.</summary>
    public static string Fondsstap(int nummer, string stap) => Fonds(nummer, "stap/" + stap);

    /// <summary>The form for an entry of a kind.</summary>
    public static string Fondsboeken(int nummer, string soort) => Fonds(nummer, "boeken/" + soort);

    /// <summary>The form that undoes an entry.</summary>
    public static string Tegenboeken(int fonds, int volgnummer) => Fonds(fonds, string.Create(CultureInfo.InvariantCulture, $"boekingen/{volgnummer}/tegenboeken"));

    /// <summary>The form that ends a finding of art. 12.2.</summary>
    public static string OpschortingBeeindigen(long id) => string.Create(CultureInfo.InvariantCulture, $"{Opschortingen}/{id}");
}
