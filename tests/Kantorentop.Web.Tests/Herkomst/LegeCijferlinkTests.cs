using System.Net;
using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Herkomst;

/// <summary>The same walk where little is recorded: nothing at all, and one unit of each of four owners.</summary>
public sealed class LegeCijferlinkTests : IAsyncLifetime
{
    private static readonly string[] Bladen = [Adressen.Overzicht, Adressen.Regios, "/regios/Utrecht", "/provincies/PV26", "/gemeenten/GM0344", "/locaties/L1"];

    private Proefportaal _portaal = null!;

    public async Task InitializeAsync() => _portaal = await Proefportaal.StartAsync(instellingen: ("Voorbeeldgegevens", "false"));

    public async Task DisposeAsync() => await _portaal.DisposeAsync();

    [Fact]
    public async Task Every_figure_leads_to_where_it_comes_from_before_and_after_the_first_row()
    {
        (await LoopAsync()).Should().BeEmpty("without a location there is no figure to open");
        await VoegToeAsync();

        var herkomsten = await LoopAsync();

        herkomsten.Select(link => Cijferzoeker.Vraag(link).Cijfer).Should().Contain(Cijfer.Vastgesteld, "an empty plan capacity is a figure too");
        foreach (var link in herkomsten.DistinctBy(link => Cijferzoeker.Vraag(link).Cijfer))
            (await _portaal.Bezoeker().OpenAsync(link)).Status.Should().Be(HttpStatusCode.OK, "{0} opens", link);
    }

    private async Task<IReadOnlyList<string>> LoopAsync()
    {
        var links = new List<string>();
        foreach (var adres in Bladen)
        {
            var antwoord = await _portaal.Bezoeker().OpenAsync(adres + "?peildatum=01-01-2015");
            if (antwoord.Status != HttpStatusCode.OK) continue;
            Cijferzoeker.ZonderHerkomst(antwoord.Pagina).Should().BeEmpty("{0} opens all of them", adres);
            if (adres != Adressen.Overzicht && adres != Adressen.Regios) links.AddRange(Cijferzoeker.Herkomsten(antwoord.Pagina).Select(link => link.Adres));
        }

        return [.. links.Where(link => Cijferzoeker.Vraag(link).Gebied.Soort is Gebiedssoort.Locatie or Gebiedssoort.Kantorenregio)];
    }

    /// <summary>One unit each of four owners, so that its figures are public.</summary>
    private async Task VoegToeAsync()
    {
        var boek = _portaal.Services.GetRequiredService<Registratieboek>();
        await boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            sessie.VoegToe(new Kantorenregio("Utrecht", Belangrijkste: true));
            sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2000, 1, 1), null));
            sessie.VoegToe(new Locatie("L1", "GM0344", "Een", null, null));
            foreach (var nummer in Enumerable.Range(1, 4))
            {
                sessie.VoegToe(new Domain.Partijen.Partij($"P{nummer}", $"P{nummer}", Domain.Partijen.Partijsoort.Belegger, null, null));
                sessie.VoegToe(new Gebouw($"G{nummer}", "L1", $"G{nummer}", null, null, null, new(2001, 1, 1), null, null, $"P{nummer}"));
                sessie.VoegToe(new Ruimte($"R{nummer}", $"G{nummer}", new Oppervlakte(1250.5m), null, null, null));
            }

            return Task.FromResult(Uitkomst.Gelukt);
        });
        await _portaal.Services.GetRequiredService<Snapshothouder>().WerkBijAsync();
    }
}
