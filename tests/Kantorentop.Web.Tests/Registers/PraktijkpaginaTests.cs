using FluentAssertions;
using Kantorentop.Web.Registers;
using Xunit;

namespace Kantorentop.Web.Tests.Registers;

/// <summary>Good examples over HTTP: sent in, checked, published, found by kind and province.</summary>
[Collection(nameof(Registerportaal))]
public sealed class PraktijkpaginaTests(Registerportaal proef)
{
    [Fact]
    public async Task An_umbrella_sends_an_example_in_and_publishes_it_after_the_check()
    {
        const string Titel = "Hotel in een oud belastingkantoor";
        var (ivbn, secretariaat) = (await proef.AlsAsync("invoer@ivbn"), await proef.AlsAsync("secretariaat@kantorentop"));
        (string, string)[] velden = [("Invoer.Titel", Titel), ("Invoer.Soort", "Transformatie"), ("Invoer.Gedaan", "Verbouwd tot hotel."), ("Invoer.Succesfactor", "Een ruim bestemmingsplan."), ("Invoer.Gemeente", "GM0344"), ("Invoer.Oppervlakte", "6.200,5")];
        (await ivbn.VerstuurAsync(Registeradressen.PraktijkvoorbeeldNieuw, "praktijkvoorbeeld", velden[..3])).Fouten.Should().Contain("Schrijf op waardoor het lukte.");
        (await ivbn.VerstuurAsync(Registeradressen.PraktijkvoorbeeldNieuw, "praktijkvoorbeeld", velden)).Doel.Should().Be(Registeradressen.Praktijkvoorbeelden);
        (await proef.Bezoeker.OpenAsync(Registeradressen.Praktijkvoorbeelden)).Tekst.Should().NotContain(Titel);

        var adres = (await secretariaat.OpenAsync(Registeradressen.Praktijkvoorbeelden)).Pagina.QuerySelectorAll(".taken a").Single(link => link.TextContent == Titel).GetAttribute("href")!;
        (await secretariaat.VerstuurAsync(adres, "controle", ("Controle.Akkoord", "nee"))).Fouten.Should().Contain("Vul in wat er moet veranderen.");
        (await secretariaat.VerstuurAsync(adres, "controle", ("Controle.Akkoord", "ja"))).Doel.Should().Be(adres);
        (await ivbn.VerstuurAsync(adres, "publicatie")).Doel.Should().Be(adres);

        (await proef.Bezoeker.OpenAsync(adres)).Tekst.Should().Contain("Een ruim bestemmingsplan.").And.Contain("IVBN");
        (await proef.Bezoeker.OpenAsync(Registeradressen.Praktijkvoorbeelden + "?soort=transformatie&provincie=PV26")).Tekst.Should().Contain(Titel);
        (await proef.Bezoeker.OpenAsync(Registeradressen.Praktijkvoorbeelden + "?soort=sloop&provincie=PV26")).Tekst.Should().Contain("Er zijn hier geen voorbeelden.");
        (await ivbn.OpenAsync(adres + "/wijzigen")).Pagina.QuerySelector("[name='Invoer.Titel']")!.GetAttribute("value").Should().Be(Titel);
    }
}
