using System.Net;
using FluentAssertions;
using Kantorentop.Web.Tests.Verplichtingen;
using Xunit;

namespace Kantorentop.Web.Tests.Secretariaat;

[Collection(nameof(Deskportaal))]
public sealed class AansprekingenPageTests(Deskportaal desk)
{
    private readonly Verplichtingenportaal proef = desk.Proef;

    [Fact]
    public async Task A_municipality_addresses_an_umbrella_and_answers_a_province()
    {
        (await proef.Gemeente.OpenAsync("/")).Pagina.QuerySelector("a[href='/aansprekingen']").Should().NotBeNull("one of the example waits for an answer");
        var geweigerd = await proef.Gemeente.VerstuurAsync("/aansprekingen/nieuw", "aanspreking", ("Invoer.Aan", ""), ("Invoer.Lid", "7.7"), ("Invoer.Datum", "31-02-2015"), ("Invoer.Tekst", "Een boete."));
        geweigerd.Fouten.Should().Contain("Kies wie wordt aangesproken.").And.Contain("De datum 31-02-2015 bestaat niet").And.Contain("‘boete’");
        geweigerd.Pagina.QuerySelector("[name='Invoer.Lid'] option[selected]")!.GetAttribute("value").Should().Be("7.7");

        var gelukt = await proef.Gemeente.VerstuurAsync(
            "/aansprekingen/nieuw", "aanspreking", ("Invoer.Aan", "IVBN"), ("Invoer.Lid", "7.7"), ("Invoer.Locatie", "UTR-KAN"), ("Invoer.Datum", "14-01-2015"), ("Invoer.Tekst", "Wilt u <b>voorbeelden</b> leveren?"));
        gelukt.Doel.Should().StartWith("/aansprekingen/");
        var pagina = await proef.Secretariaat.OpenAsync(gelukt.Doel!);
        pagina.Tekst.Should().Contain("Wilt u <b>voorbeelden</b> leveren?").And.Contain("Kanaleneiland");
        (await proef.Belegger.OpenAsync(gelukt.Doel!)).Status.Should().Be(HttpStatusCode.NotFound);

        (await proef.Gemeente.VerstuurAsync("/aansprekingen/1", "antwoord", ("Invoer.Tekst", "In maart."))).Doel.Should().Be("/aansprekingen/1");
        (await proef.Secretariaat.OpenAsync("/aansprekingen")).Tekst.Should().Contain("Beantwoord").And.Contain("op 15-01-2015");
        (await proef.Gemeente.OpenAsync("/aansprekingen/1")).Pagina.QuerySelector("form [name='Invoer.Tekst']").Should().BeNull();
    }

    [Theory]
    [InlineData("/aansprekingen")]
    [InlineData("/aansprekingen/nieuw")]
    [InlineData("/aansprekingen/1")]
    public async Task A_market_party_finds_nothing(string adres) => (await proef.Belegger.OpenAsync(adres)).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task What_does_not_exist_is_not_found() => (await proef.Secretariaat.OpenAsync("/aansprekingen/999")).Status.Should().Be(HttpStatusCode.NotFound);
}
