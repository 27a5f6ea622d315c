using System.Net;
using FluentAssertions;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Web.Tests.Verplichtingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Web.Tests.Secretariaat;

[Collection(nameof(Deskportaal))]
public sealed class BewijsPageTests(Deskportaal desk)
{
    private const string Bewijs = "/secretariaat/bewijs";
    private const string Duty = "/verplichtingen/7.4-gebouw-STV-PLA-001";

    private readonly Verplichtingenportaal proef = desk.Proef;

    [Fact]
    public async Task The_secretariat_returns_an_answer_and_accepts_the_next_one()
    {
        await AntwoordAsync("Wij maken er woningen van.");
        var eerste = await LaatsteAsync();
        (await proef.Secretariaat.OpenAsync($"{Bewijs}?artikel=7.4&partij=BEL-1")).Tekst.Should().Contain("Te beoordelen");

        var geweigerd = await proef.Secretariaat.VerstuurAsync(eerste, "oordeel", ("Invoer.Oordeel", "teruggegeven"), ("Invoer.Reden", ""));
        geweigerd.Fouten.Should().Be("Vul in wat er nog ontbreekt. De partij leest dit.");
        geweigerd.Pagina.QuerySelector("[name='Invoer.Oordeel'][value=teruggegeven]")!.HasAttribute("checked").Should().BeTrue();
        var gelukt = await proef.Secretariaat.VerstuurAsync(eerste, "oordeel", ("Invoer.Oordeel", "teruggegeven"), ("Invoer.Reden", "Wanneer <b>begint</b> u?"));
        gelukt.Doel.Should().Be(Bewijs);

        var partij = await proef.Belegger.OpenAsync(Duty);
        partij.Tekst.Should().Contain("Het laatste antwoord is teruggegeven").And.Contain("Wanneer <b>begint</b> u?").And.Contain("Loopt");
        (await proef.Belegger.OpenAsync("/verplichtingen")).Tekst.Should().Contain("Teruggegeven: vul aan");
        (await proef.Secretariaat.OpenAsync(eerste)).Pagina.QuerySelector("form [name='Invoer.Reden']").Should().BeNull("an answer is judged once");

        await AntwoordAsync("Wij beginnen in juni 2015.");
        (await proef.Secretariaat.VerstuurAsync(await LaatsteAsync(), "oordeel", ("Invoer.Oordeel", "aanvaard"), ("Invoer.Reden", ""))).Doel.Should().Be(Bewijs);
        (await proef.Belegger.OpenAsync(Duty)).Tekst.Should().NotContain("Het laatste antwoord is teruggegeven").And.Contain("Aanvaard").And.Contain("Voldaan");
    }

    [Theory]
    [InlineData(Bewijs + "/999999999")]
    [InlineData(Bewijs + "/onzin")]
    public async Task An_answer_that_does_not_exist_is_not_found(string adres) =>
        (await proef.Secretariaat.OpenAsync(adres)).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_page_of_the_secretariat_leads_to_what_waits()
    {
        (await proef.Secretariaat.OpenAsync("/secretariaat")).Pagina.QuerySelector($"a[href='{Bewijs}']")!.TextContent.Should().Contain("antwoord");
        (await proef.Secretariaat.OpenAsync(Bewijs + "?artikel=3.1")).Tekst.Should().Contain("Er wacht geen antwoord op uw oordeel.");
    }

    private async Task AntwoordAsync(string tekst) =>
        (await proef.Belegger.VerstuurAsync(Duty, "antwoord", ("Invoer.Tekst", tekst), ("Invoer.Bewijsdatum", "10-01-2015"))).Status.Should().Be(HttpStatusCode.Redirect);

    private async Task<string> LaatsteAsync()
    {
        await using var db = proef.Portaal.Contexts.CreateDbContext();
        return $"{Bewijs}/{await db.Set<Antwoord>().MaxAsync(antwoord => antwoord.Id)}";
    }
}
