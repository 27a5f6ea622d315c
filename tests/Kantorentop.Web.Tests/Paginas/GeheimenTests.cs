using System.IO.Compression;
using FluentAssertions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain.Gebieden;
using Kantorentop.TestSupport.Paginas;
using Kantorentop.Web.Tests.Gebieden;
using Xunit;

namespace Kantorentop.Web.Tests.Paginas;

/// <summary>What one market party tells or owns is nowhere to be read for another, for an umbrella or for a visitor; amounts of art. 4 are for the table only.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class GeheimenTests(Dashboardportaal portaal, Bezoekers bezoekers) : IClassFixture<Bezoekers>, IAsyncLifetime
{
    private const string Eigenaar = "BEL-1";
    private const string Plicht = "/verplichtingen/7.4-gebouw-UTR-KAN-001";
    private const string Geheim = "Kenmerk van dit plan: zilverreiger";

    /// <summary>Title of a confidential document of the example, which stands in its content too.</summary>
    private const string Vertrouwelijk = "Verkenning van de kosten van intrekken";
    private const string Risicoanalyse = "/schade/locaties/UTR-PAP";
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    public static TheoryData<string> Buitenstaanders => [Pagina.Bezoeker, "koepel", "ontwikkelaar"];

    public async Task InitializeAsync()
    {
        var belegger = await bezoekers.AlsAsync("belegger");
        if ((await belegger.OpenAsync(Plicht)).Tekst.Contains(Geheim, StringComparison.Ordinal)) return;
        await belegger.VerstuurAsync(Plicht, "antwoord", ("Invoer.Tekst", Geheim), ("Invoer.Bewijsdatum", "10-01-2015"));
    }

    [Theory]
    [InlineData("belegger", Plicht)]
    [InlineData("secretariaat", Plicht + "?partij=" + Eigenaar)]
    public async Task The_party_itself_and_the_secretariat_read_the_answer(string soort, string adres) =>
        (await bezoekers.TekstAsync(soort, adres)).Should().Contain(Geheim);

    [Theory, MemberData(nameof(Buitenstaanders))]
    public async Task Nobody_else_reads_the_answer_or_the_names_of_the_buildings(string soort)
    {
        string[] geheimen = [Geheim, Vertrouwelijk, .. Gebouwnamen()];

        foreach (var adres in await AdressenAsync())
        {
            var tekst = await InhoudAsync(soort, adres);
            geheimen.Should().NotContain(geheim => tekst.Contains(geheim, StringComparison.Ordinal), "{0} is not for {1}", adres, soort);
        }
    }

    /// <summary>Those who are not at the table of Papendorp.</summary>
    public static TheoryData<string> NietAanTafel => [Pagina.Bezoeker, "provincie", "ondertekenaar", "secretariaat", "Rijk", "koepel", "belegger"];

    [Theory]
    [InlineData("gemeente")]
    [InlineData("ontwikkelaar")]
    public async Task The_parties_at_the_table_read_the_amounts_of_a_risk_analysis(string soort) =>
        (await InhoudAsync(soort, Risicoanalyse)).Should().Contain(Voorbeeldschade.Herkenbaar.Voluit());

    [Theory, MemberData(nameof(NietAanTafel))]
    public async Task Nobody_else_reads_the_amounts_of_a_risk_analysis(string soort)
    {
        string[] geheimen = [Voorbeeldschade.Herkenbaar.Voluit(), Voorbeeldschade.Herkenbaar.Kaal(), "7.654.321", "7654321", "765432109"];

        foreach (var adres in (await AdressenAsync()).Append(Risicoanalyse))
        {
            var tekst = await InhoudAsync(soort, adres);
            geheimen.Should().NotContain(geheim => tekst.Contains(geheim, StringComparison.Ordinal), "{0} is not for {1}", adres, soort);
        }
    }

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
        List<string> adressen = [Plicht, Plicht + "?partij=" + Eigenaar, Adressen.VerplichtingenVan(Eigenaar), Adressen.Gebouw("UTR-KAN-001"), "/locaties/STV-PLA"];
        foreach (var pagina in Paginatabel.Standaard.Paginas) adressen.Add(await bezoekers.AdresAsync(pagina));
        return adressen.Distinct();
    }

    private async Task<string> InhoudAsync(string soort, string adres)
    {
        if (!adres.EndsWith(".zip", StringComparison.Ordinal) && !adres.EndsWith(".xlsx", StringComparison.Ordinal)) return System.Net.WebUtility.HtmlDecode(await bezoekers.TekstAsync(soort, adres));
        using var antwoord = await (await bezoekers.AlsAsync(soort)).Client.GetAsync(new Uri(adres, UriKind.Relative));
        if (!antwoord.IsSuccessStatusCode) return "";
        await using var zip = new ZipArchive(await antwoord.Content.ReadAsStreamAsync());
        return string.Concat(await Task.WhenAll(zip.Entries.Select(LeesAsync)));
    }

    private static async Task<string> LeesAsync(ZipArchiveEntry bestand)
    {
        using var lezer = new StreamReader(await bestand.OpenAsync());
        return await lezer.ReadToEndAsync();
    }
}
