using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Verstrekken;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Web.Api;

/// <summary>Every parameter of the API; each means the same wherever it is taken.</summary>
internal static class Apiparameters
{
    public const int StandaardPaginaGrootte = 100;
    public const int MaximumPaginaGrootte = 1000;

    private const string Gebiedspatroon = "^(land|(provincie|kantorenregio|gemeente|locatie):.+)$";

    public static readonly Apiparameter<Gebied> Gebied = new(
        Cijfertoegang.VeldGebied,
        "Het gebied: land, provincie:PV26, kantorenregio:Utrecht, gemeente:GM0344 of locatie:UTR-KAN.",
        "gemeente:GM0344",
        Apivorm.Tekst with { Patroon = Gebiedspatroon },
        Apilezers.Gebied)
    { Verplicht = true };

    public static readonly Apiparameter<Gebied> Binnen = Gebied with
    {
        Uitleg = "Alleen wat in dit gebied ligt; zonder gebied het hele land.",
        Verplicht = false,
        Vorm = Gebied.Vorm with { Standaard = "land" },
    };

    public static readonly Apiparameter<Gebied> Alleen = Binnen with
    {
        Uitleg = "Alleen de cijfers van dit gebied zelf; zonder gebied die van alle gebieden.",
        Vorm = Gebied.Vorm,
    };

    public static readonly Apiparameter Regio = new(
        VerstrekAfstemming.VeldRegio, "Naam van de kantorenregio.", "Utrecht", Apivorm.Tekst)
    { Verplicht = true };

    public static readonly Apiparameter<DateOnly> Peildatum = new(
        Gebiedspeildatum.Veld,
        "De dag waarover de cijfers gaan, jjjj-mm-dd. Zonder sleutel: 1 januari van een jaar.",
        "2015-01-01",
        Apivorm.Datum,
        Apilezers.Datum)
    { Verplicht = true };

    public static readonly Apiparameter<DateOnly> Opdatum = Peildatum with
    {
        Uitleg = "De dag waarop de gegevens gelden, jjjj-mm-dd. Zonder peildatum: vandaag, of de laatste 1 januari als u geen sleutel hebt.",
        Verplicht = false,
    };

    public static readonly Apiparameter<DateTimeOffset> BekendOp = new(
        Peilpunt.VeldBekendOp,
        "Zoals bekend was tot en met dit tijdstip, ISO 8601 met tijdzone. Alleen voor overheden en het secretariaat.",
        "2015-01-01T00:00:00Z",
        Apivorm.Tijdstip,
        Apilezers.Tijdstip);

    public static readonly Apiparameter<DateOnly> Van = Peildatum with { Naam = Reeksvraag.VeldVan, Uitleg = "De eerste dag van de reeks, jjjj-mm-dd.", Voorbeeld = "2012-01-01" };

    public static readonly Apiparameter<DateOnly> Tot = Peildatum with { Naam = Reeksvraag.VeldTot, Uitleg = "De laatste dag die in de reeks mag staan, jjjj-mm-dd." };

    public static readonly Apiparameter<Reeksstap> Stap = new(
        Reeksvraag.VeldStap,
        "De stap tussen twee dagen. Zonder sleutel: jaar.",
        "jaar",
        Apivorm.Tekst with { Keuzes = ["maand", "kwartaal", "jaar"] },
        Apilezers.Keuze<Reeksstap>)
    { Verplicht = true };

    public static readonly Apiparameter Partij = new(
        VerstrekVerplichtingen.VeldPartij, "Code van de partij. Een marktpartij krijgt zonder code haar eigen verplichtingen.", "BEL-1", Apivorm.Tekst);

    public static readonly Apiparameter Editie = new("editie", "Naam van de editie in een adres.", "monitor-2014", Apivorm.Tekst)
    {
        Verplicht = true,
        InPad = true,
    };

    public static readonly Apiparameter<bool> Proef = new(
        "proef", "true: alleen zeggen wat er zou veranderen; false: ook vastleggen.", "true", Apivorm.JaNee, Apilezers.JaNee)
    { Verplicht = true };

    public static readonly Apiparameter Importnummer = new("nummer", "Nummer van de import, zoals het in de header Location stond.", "7f9c24e8-3b12-4d5a-9c1e-0a8d6b2f4e10", new Apivorm("string", "uuid"))
    {
        Verplicht = true,
        InPad = true,
    };

    public static readonly Apiparameter Herhaalsleutel = new(
        "Idempotency-Key",
        "Een tekst die u zelf kiest en voor elk nieuw verzoek anders is, bijvoorbeeld een uuid. Stuurt u hetzelfde verzoek met dezelfde sleutel nog eens, dan krijgt u hetzelfde antwoord en gebeurt er niets meer. Een sleutel blijft een dag bekend.",
        "nachtelijke-kopie-2015-01-15",
        Apivorm.Tekst)
    { InKop = true };

    public static readonly Apiparameter<int> Pagina = new(
        "pagina", "Nummer van de pagina, vanaf 1.", "1", new Apivorm("integer") { Minimum = 1, Maximum = 1_000_000, Standaard = "1" }, Apilezers.Geheel(1, 1_000_000));

    public static readonly Apiparameter<int> PaginaGrootte = new(
        "paginaGrootte",
        "Aantal rijen op een pagina.",
        "100",
        new Apivorm("integer") { Minimum = 1, Maximum = MaximumPaginaGrootte, Standaard = "100" },
        Apilezers.Geheel(1, MaximumPaginaGrootte));
}
