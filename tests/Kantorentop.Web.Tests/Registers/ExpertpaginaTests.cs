using FluentAssertions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain;
using Kantorentop.Web.Registers;
using Xunit;

namespace Kantorentop.Web.Tests.Registers;

/// <summary>Requests for experts over HTTP: the last day, the answer, the shared costs.</summary>
[Collection(nameof(Registerportaal))]
public sealed class ExpertpaginaTests(Registerportaal proef)
{
    [Fact]
    public async Task A_municipality_asks_up_to_the_last_day_and_sees_its_half_of_the_costs()
    {
        const string Onderwerp = "Planschade aan de stationskant";
        var (gemeente, rijk) = (await proef.AlsAsync("invoer@gemeente-utrecht"), await proef.AlsAsync("invoer@rijk"));
        (string, string)[] velden = [("Invoer.Soort", "Expertpool"), ("Invoer.Onderwerp", Onderwerp)];
        (await gemeente.VerstuurAsync(Registeradressen.ExpertaanvraagNieuw, "expertaanvraag", [.. velden, ("Invoer.AangevraagdOp", "01-01-2014")])).Fouten.Should().Contain("tot en met 31 december 2013");
        (await gemeente.VerstuurAsync(Registeradressen.ExpertaanvraagNieuw, "expertaanvraag", [.. velden, ("Invoer.AangevraagdOp", "31-12-2013")])).Doel.Should().Be(Registeradressen.Expertaanvragen);

        var adres = (await rijk.OpenAsync(Registeradressen.Expertaanvragen)).Pagina.QuerySelectorAll("tbody a").Single(link => link.TextContent == Onderwerp).GetAttribute("href")!;
        (string, string)[] antwoord = [("Invoer.Staat", "Afgerond"), ("Invoer.Antwoord", "Het advies is klaar."), ("Invoer.AfgerondOp", "03-03-2014")];
        (await rijk.VerstuurAsync(adres, "expertantwoord", [.. antwoord, ("Invoer.Kosten", "veel")])).Fouten.Should().Contain("Vul de kosten in euro’s in");
        (await rijk.VerstuurAsync(adres, "expertantwoord", [.. antwoord, ("Invoer.Kosten", "9.876,55")])).Doel.Should().Be(adres);

        (await gemeente.OpenAsync(adres)).Tekst.Should().Contain(new Bedrag(493_828).Voluit()).And.Contain(new Bedrag(493_827).Voluit()).And.Contain("Het advies is klaar.");
    }

    [Fact]
    public async Task Everyone_sees_how_many_and_nobody_else_what_it_cost()
    {
        var kosten = Voorbeeldexperts.Herkenbaar;
        (await (await proef.AlsAsync("invoer@gemeente-utrecht")).OpenAsync(Registeradressen.Expertaanvraag(1))).Tekst.Should().Contain(kosten.Voluit());
        foreach (var adres in new[] { Registeradressen.Overzicht, Registeradressen.Expertaanvragen })
        {
            var tekst = (await proef.Bezoeker.OpenAsync(adres)).Tekst;
            tekst.Should().NotContain(kosten.Voluit()).And.NotContain("Kanaleneiland").And.Contain("xpertteam");
        }
    }
}
