using System.Net;
using FluentAssertions;
using Kantorentop.Web.Registers;
using Xunit;

namespace Kantorentop.Web.Tests.Registers;

/// <summary>Obstacles over HTTP: reported, answered, made public.</summary>
[Collection(nameof(Registerportaal))]
public sealed class BelemmeringpaginaTests(Registerportaal proef)
{
    [Fact]
    public async Task An_investor_reports_the_municipality_answers_and_the_secretariat_makes_it_public()
    {
        const string Onderwerp = "Welstand wil geen balkons";
        var (belegger, gemeente, secretariaat) = (await proef.AlsAsync("invoer@bel-1"), await proef.AlsAsync("invoer@gemeente-utrecht"), await proef.AlsAsync("secretariaat@kantorentop"));
        (string, string)[] velden = [("Invoer.Onderwerp", Onderwerp), ("Invoer.Omschrijving", "Zonder balkons zijn de woningen niet te verhuren."), ("Invoer.Overheid", "GM0344")];
        (await belegger.VerstuurAsync(Registeradressen.BelemmeringMelden, "belemmering", [.. velden, ("Invoer.Locatie", "WEG")])).Fouten.Should().Contain("geen locatie met deze code");
        (await belegger.VerstuurAsync(Registeradressen.BelemmeringMelden, "belemmering", velden)).Doel.Should().Be(Registeradressen.Belemmeringen);

        var adres = (await gemeente.OpenAsync(Registeradressen.Belemmeringen)).Pagina.QuerySelectorAll("tbody a").Single(link => link.TextContent == Onderwerp).GetAttribute("href")!;
        (await proef.Bezoeker.OpenAsync(adres)).Status.Should().Be(HttpStatusCode.NotFound);
        (await gemeente.OpenAsync(adres)).Tekst.Should().Contain("Voorbeeld Vastgoed Fonds");
        (await gemeente.VerstuurAsync(adres, "behandeling", ("Behandeling.Staat", "Beantwoord"))).Fouten.Should().Contain("Vul in wat u kunt doen");
        (await gemeente.VerstuurAsync(adres, "behandeling", ("Behandeling.Staat", "Beantwoord"), ("Behandeling.Antwoord", "Welstand kijkt opnieuw."))).Doel.Should().Be(adres);
        (await secretariaat.VerstuurAsync(adres, "vrijgave")).Doel.Should().Be(adres);

        (await proef.Bezoeker.OpenAsync(adres)).Tekst.Should().Contain("Welstand kijkt opnieuw.").And.Contain("een marktpartij").And.NotContain("Voorbeeld Vastgoed Fonds");
        (await proef.Bezoeker.OpenAsync(Registeradressen.Belemmeringen + "?stand=beantwoord")).Tekst.Should().Contain(Onderwerp);
        (await proef.Bezoeker.OpenAsync(Registeradressen.Belemmeringen + "?stand=gemeld")).Tekst.Should().NotContain(Onderwerp);
    }

    [Fact]
    public async Task What_is_not_public_is_nowhere_for_a_visitor()
    {
        foreach (var adres in new[] { Registeradressen.Overzicht, Registeradressen.Belemmeringen, Registeradressen.Belemmering(3) })
            (await proef.Bezoeker.OpenAsync(adres)).Tekst.Should().NotContain("Bestemmingsplan laat geen hotel toe").And.NotContain("postkantoor");
        (await (await proef.AlsAsync("invoer@rijk")).OpenAsync(Registeradressen.Belemmering(3))).Tekst.Should().Contain("postkantoor");
    }
}
