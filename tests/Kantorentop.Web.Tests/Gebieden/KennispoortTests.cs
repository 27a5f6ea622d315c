using System.Net;
using FluentAssertions;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Gebieden;

public sealed class KennispoortTests
{
    private const int MeestePogingen = 1000;

    [Fact]
    public async Task A_page_that_waits_for_an_earlier_state_says_so_and_refreshes_itself_until_it_is_there()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync(instellingen: (Kennispoort.Geduld, "0"));
        var secretariaat = await portaal.MeldAanAsync(Dashboardportaal.Secretariaat);
        await portaal.Services.GetRequiredService<Registratieboek>().LegVastAsync(
            new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel),
            (sessie, _) =>
            {
                sessie.VoegToe(new Kantorenregio("Proef", Belangrijkste: false));
                return Task.FromResult(Uitkomst.Gelukt);
            });

        var eerst = await secretariaat.OpenAsync("/regios?bekendOp=14-01-2015");
        var daarna = eerst;
        for (var poging = 0; poging < MeestePogingen && daarna.Status == HttpStatusCode.Accepted; poging++)
            daarna = await secretariaat.OpenAsync("/regios?bekendOp=14-01-2015");

        eerst.Status.Should().Be(HttpStatusCode.Accepted);
        eerst.Bericht.Headers.GetValues("Refresh").Should().Equal("2");
        eerst.Pagina.QuerySelector("h1")!.TextContent.Should().Be("De stand van toen wordt opgebouwd");
        eerst.Pagina.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).Should().Equal("/regios?bekendOp=14-01-2015", "/regios");
        daarna.Status.Should().Be(HttpStatusCode.OK);
        daarna.Tekst.Should().Contain("U ziet wat bekend was op 14 januari 2015").And.NotContain("Proef");
        (await secretariaat.OpenAsync("/regios")).Tekst.Should().Contain("Proef");
    }
}
