using FluentAssertions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Herkomst;
using Kantorentop.TestSupport.Paginas;
using Kantorentop.Web.Reeksen;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Verklaringen;
using Xunit;

namespace Kantorentop.Web.Tests.Paginas;

/// <summary>What one market party tells or owns is nowhere to be read for another, for an umbrella or for a visitor; amounts of art. 4 are for the table only.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class GeheimenTests(Dashboardportaal portaal, Bezoekers bezoekers) : IClassFixture<Bezoekers>, IAsyncLifetime
{
    private const string Eigenaar = "BEL-1";
    private const string Plicht = "/verplichtingen/7.4-gebouw-UTR-KAN-001";
    private const string Plan = "/transformatieplicht/gebouwen/UTR-KAN-001";
    private const string Concept = "/afspraken/Utrecht/1/voordelen";
    private const string Geheim = "Kenmerk van dit plan: zilverreiger";
    private const string Geheimplan = "Kenmerk van deze bestemming: roerdomp";
    private const string Geheimbehoefte = "Kenmerk van deze behoefte: kluut";
    private const string Geheimeverklaring = "Kenmerk van deze verklaring: grutto";
    private const string Geheimconcept = "Kenmerk van dit concept: wulp";

    /// <summary>Title of a confidential document of the example, which stands in its content too.</summary>
    private const string Vertrouwelijk = "Verkenning van de kosten van intrekken";
    private const string Risicoanalyse = "/schade/locaties/UTR-PAP";
    private static readonly DateOnly Vandaag = new(2015, 1, 15);
    private static readonly DateOnly Januari = new(2015, 1, 1);

    private static readonly string[] Iedereen = [Pagina.Bezoeker, .. Paginatabel.Standaard.Accounts.Keys.Where(soort => soort != Pagina.Bezoeker)];

    public static TheoryData<string> Soorten => [.. Iedereen];

    public async Task InitializeAsync()
    {
        var belegger = await bezoekers.AlsAsync("belegger");
        if ((await belegger.OpenAsync(Plicht)).Tekst.Contains(Geheim, StringComparison.Ordinal)) return;
        await belegger.VerstuurAsync(
            Plan, "plan", ("Invoer.Fase", "InVoorbereiding"), ("Invoer.Bewijsdatum", "10-01-2015"), ("Invoer.Bestemming", Geheimplan), ("Invoer.Begin", ""),
            ("Invoer.Nodig", Geheimbehoefte), ("Invoer.Tekst", Geheim));
        await belegger.VerstuurAsync(
            Verklaringadressen.Verklaring(2013), "verklaring", ("Invoer.Delen[0].Keuze", "ja"), ("Invoer.Delen[1].Keuze", "nee"), ("Invoer.Delen[1].Toelichting", Geheimeverklaring),
            ("Invoer.Delen[1].Aantal", "1"), ("Invoer.Delen[2].Keuze", "ja"), ("Invoer.Bewijsdatum", "10-01-2015"));
        await (await bezoekers.AlsAsync("gemeente")).VerstuurAsync(Concept, "voordelen", ("Invoer.Tekst", Geheimconcept));
    }

    [Theory]
    [InlineData("belegger", Plicht, Geheim)]
    [InlineData("secretariaat", Plicht + "?partij=" + Eigenaar, Geheim)]
    [InlineData("belegger", Plan, Geheimplan)]
    [InlineData("secretariaat", Plan, Geheimbehoefte)]
    [InlineData("belegger", "/verklaringen/2013", Geheimeverklaring)]
    [InlineData("secretariaat", "/verklaringen/2013?partij=" + Eigenaar, Geheimeverklaring)]
    [InlineData("gemeente", Concept, Geheimconcept)]
    [InlineData("provincie", "/afspraken/Utrecht/1/tekst", Geheimconcept)]
    public async Task Those_whom_it_concerns_read_what_was_written(string soort, string adres, string geschreven) =>
        (await bezoekers.TekstAsync(soort, adres)).Should().Contain(geschreven);

    [Theory, MemberData(nameof(Soorten))]
    public async Task Nobody_reads_what_is_not_theirs_on_any_address(string soort)
    {
        var vreemd = Merktekens().Where(merkteken => !merkteken.Lezers.Contains(soort)).ToList();

        foreach (var adres in await AdressenAsync())
        {
            var inhoud = await bezoekers.InhoudAsync(soort, adres);
            vreemd.Select(merkteken => (merkteken.Wat, Gevonden: merkteken.In(inhoud))).Should().NotContain(rij => rij.Gevonden != null, "{0} is for {1} too", adres, soort);
        }
    }

    /// <summary>Those who are held to public figures, and own nothing where they look.</summary>
    public static TheoryData<string> Openbaar => [Pagina.Bezoeker, "koepel"];

    [Theory, MemberData(nameof(Openbaar))]
    public async Task Nobody_reads_the_vacancy_of_one_owner_on_its_own_pages_or_in_the_api(string soort)
    {
        var gebieden = portaal.Snapshot.Locaties(Gebied.Land, Januari).Select(locatie => Gebied.Locatie(locatie.Code))
            .Where(gebied => portaal.Snapshot.Geheim(Januari).VerborgenVanaf(gebied) == Cijfergroep.Leegstand && portaal.Snapshot.Kerncijfers(gebied, Januari).Leegstand > 0).Take(6).ToList();
        var leegstand = Merkteken.VerborgenLeegstand(portaal.Snapshot, gebieden);
        leegstand.Teksten.Should().HaveCountGreaterThan(3);

        foreach (var adres in gebieden.SelectMany(Adressen).Distinct())
            leegstand.In(await bezoekers.InhoudAsync(soort, adres)).Should().BeNull("{0} is for {1} too", adres, soort);
        var api = (await bezoekers.InhoudAsync(Pagina.Bezoeker, Api(gebieden[0]))).Replace(" ", "", StringComparison.Ordinal);
        api.Should().Contain("\"leegstand\":null").And.Contain("\"verborgen\":\"te-weinig-eigenaren\"").And.NotContain("\"voorraad\":null");
        (await bezoekers.InhoudAsync("gemeente", Api(gebieden[0]))).Should().NotContain("null").And.NotContain("verborgen");

        static string Api(Gebied gebied) => $"{Web.Adressen.ApiKerncijfers}?gebied={Uri.EscapeDataString(gebied.ToString())}&peildatum=2015-01-01";

        IEnumerable<string> Adressen(Gebied gebied)
        {
            var (tekst, gemeente) = (Uri.EscapeDataString(gebied.ToString()), portaal.Snapshot.FindLocatie(gebied.Sleutel)!.Gemeente);
            string[] op = [$"{Web.Adressen.Van(gebied)}?peildatum=2015-01-01", $"{Web.Adressen.Van(Gebied.Gemeente(gemeente))}?peildatum=2015-01-01"];
            return
            [
                .. op, Api(gebied),
                $"{Web.Adressen.ApiKerncijferreeks}?gebied={tekst}&van=2015-01-01&tot=2015-01-01&stap=jaar",
                $"{Reeksadressen.Reeks(gebied, null)}&cijfer=leegstand&van=2015-01-01&tot=2015-01-01",
                Web.Adressen.HerkomstVan(Cijfer.Leegstand.Van(gebied, Januari), null),
            ];
        }
    }

    [Theory]
    [InlineData("gemeente")]
    [InlineData("ontwikkelaar")]
    public async Task The_parties_at_the_table_read_the_amounts_of_a_risk_analysis(string soort) =>
        (await bezoekers.InhoudAsync(soort, Risicoanalyse)).Should().Contain(Voorbeeldschade.Herkenbaar.Voluit());

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Names that only a building of the owner bears.</summary>
    private IEnumerable<string> Gebouwnamen()
    {
        var standen = portaal.Snapshot.Gebouwstanden(Gebied.Land, Vandaag).ToLookup(stand => stand.Gebouw.Naam);
        var namen = standen.Where(groep => groep.All(stand => portaal.Snapshot.EigenaarOp(stand.Gebouw.Code, Vandaag)?.Code == Eigenaar)).Select(groep => groep.Key).ToList();
        return namen.Should().Contain("De Kanaalpoort").And.Subject;
    }

    /// <summary>Every address of the table, and those of the owner's own rows.</summary>
    private async Task<IEnumerable<string>> AdressenAsync()
    {
        List<string> adressen =
        [
            Plicht, Plicht + "?partij=" + Eigenaar, Plan, Concept, "/afspraken/Utrecht", "/afspraken/Utrecht/1/tekst", "/afspraken/Utrecht/1/documenten",
            Verklaringadressen.Verklaring(2013, Eigenaar), Verklaringadressen.Over(2013), "/verplichtingen/7.6-jaar-2013?partij=" + Eigenaar, Adressen.VerplichtingenVan(Eigenaar), Adressen.Gebouw("UTR-KAN-001"), "/locaties/STV-PLA", Risicoanalyse,
        ];
        foreach (var pagina in Paginatabel.Standaard.Paginas) adressen.Add(await bezoekers.AdresAsync(pagina));
        return adressen.Distinct();
    }

    private IEnumerable<Merkteken> Merktekens() =>
    [
        .. Merkteken.VanVoorbeeld(),
        new("antwoord van een marktpartij", ["belegger", "secretariaat"], [Geheim]),
        new("transformatieplan van een eigenaar", ["belegger", "secretariaat"], [Geheimplan, Geheimbehoefte]),
        new("verklaring van een marktpartij", ["belegger", "secretariaat"], [Geheimeverklaring]),
        new("concept van een afspraak", ["gemeente", "provincie", "secretariaat", "Rijk"], [Geheimconcept]),
        Merkteken.Besloten("vertrouwelijk document", Iedereen, [Vertrouwelijk]),
        Merkteken.Besloten("gebouwen van een eigenaar", Iedereen, Gebouwnamen()),
    ];
}
