using System.Net;
using AngleSharp.Html.Dom;
using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Web.Tests.Gegevens.Bewerken;

/// <summary>The form of one row, whatever its table, as an official of Utrecht meets it.</summary>
public sealed class FeitPaginaTests : IAsyncLifetime
{
    private const string Utrecht = "invoer@gemeente-utrecht.example";
    private const string NieuweStand = "/gegevens/toevoegen/ruimtestanden?bij=A1";
    private readonly Gegevensportaal _portaal = new();

    public Task InitializeAsync() => _portaal.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_portaal).DisposeAsync();

    [Fact]
    public async Task A_new_stand_ends_the_one_that_holds_and_shows_in_the_history()
    {
        var klant = await KlantAsync(Utrecht);
        (await klant.OpenAsync(NieuweStand)).Tekst.Should().Contain("Dit geldt nu: Geldt vanaf: 31-12-2011");

        var antwoord = await klant.VerstuurAsync(NieuweStand, "feit", Stand("1-1-2015", "kantoor", "nee", sluit: true));

        antwoord.Doel.Should().Be("/gegevens/gebouw/A");
        var blad = (await klant.OpenAsync(antwoord.Doel!)).Pagina;
        blad.QuerySelector("main [role=status]")!.TextContent.Should().Contain("Toegevoegd: de stand.");
        blad.QuerySelector("#ruimte-a1")!.ParentElement!.QuerySelector("tbody tr")!.TextContent.Should().Contain("01-01-2015").And.Contain("geldt nog");
        blad.QuerySelector("#geschiedenis")!.TextContent.Should().Contain("Verbeterd").And.Contain("gemeente Utrecht");
        blad.QuerySelector("#geschiedenis s")!.TextContent.Should().Contain("Geldt vanaf: 31-12-2011");
    }

    [Fact]
    public async Task A_correction_is_filled_in_with_what_is_recorded_as_the_Dutch_write_it()
    {
        var klant = await KlantAsync(Utrecht);

        var pagina = (await klant.OpenAsync(await WijzigAsync("D1"))).Pagina;

        Waarde(pagina, "oppervlakte").Should().Be("499,9");
        Waarde(pagina, "ruimte").Should().Be("D1");
        pagina.QuerySelector("input[name='Invoer.Cellen[ruimte]']")!.GetAttribute("type").Should().Be("hidden");
    }

    [Theory]
    [InlineData("12.5", "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.")]
    [InlineData("1,2,3", "Gebruik hooguit één komma, bijvoorbeeld 1.250,5.")]
    [InlineData("", "Vul de oppervlakte in, bijvoorbeeld 1.250.")]
    [InlineData("veel", "Gebruik alleen cijfers, bijvoorbeeld 1.250.")]
    [InlineData("0", "Vul een getal in boven 0 tot en met 1.000.000 m².")]
    [InlineData("1.000.000,01", "Vul een getal in boven 0 tot en met 1.000.000 m².")]
    [InlineData("99999999999999999999", "Vul een getal in van hooguit 15 cijfers.")]
    public async Task A_number_that_cannot_be_is_refused_at_its_field_and_kept(string getypt, string zin)
    {
        var klant = await KlantAsync(Utrecht);

        var antwoord = await klant.VerstuurAsync(await WijzigAsync("A1"), "feit", ("Invoer.Cellen[oppervlakte]", getypt));

        antwoord.Fouten.Should().Be(zin);
        antwoord.Pagina.QuerySelector(".veldfout")!.TextContent.Trim().Should().Be(zin);
        var doel = antwoord.Pagina.QuerySelector("[role=alert] li a")!.GetAttribute("href");
        antwoord.Pagina.QuerySelector(doel!)!.GetAttribute("name").Should().Be("Invoer.Cellen[oppervlakte]");
        Waarde(antwoord.Pagina, "oppervlakte").Should().Be(getypt);
        (await OppervlakteAsync("A1")).Should().Be(4000);
    }

    [Theory]
    [InlineData("30-02-2015", "", "De datum 30-02-2015 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData("1-1-2031", "1-1-2031", "De datum in 'tot' moet later zijn dan 01-01-2031 in 'vanaf'.")]
    [InlineData("1-1-2031", "", "Op een deel van deze dagen geldt al een andere regel: vanaf 31-12-2011.")]
    [InlineData("31-12-2011", "1-1-2012", "Er is al een regel met deze begindatum.")]
    public async Task A_period_that_cannot_be_is_refused(string vanaf, string tot, string zin)
    {
        var klant = await KlantAsync(Utrecht);

        var antwoord = await klant.VerstuurAsync(NieuweStand, "feit", [.. Stand(vanaf, "geen", "ja"), ("Invoer.Cellen[tot]", tot)]);

        antwoord.Fouten.Should().StartWith(zin);
        Waarde(antwoord.Pagina, "vanaf").Should().Be(vanaf);
    }

    [Fact]
    public async Task An_empty_form_names_every_field_that_is_missing()
    {
        var klant = await KlantAsync(Utrecht);

        var antwoord = await klant.VerstuurAsync(NieuweStand, "feit");

        antwoord.Fouten.Should().Contain("Vul de begindatum in").And.Contain("Kies het gebruik.").And.Contain("Kies of de ruimte wordt aangeboden.");
    }

    [Fact]
    public async Task A_stale_form_meets_both_texts_and_loses_nothing()
    {
        var klant = await KlantAsync(Utrecht);
        var adres = await WijzigAsync("A1");
        var oud = (await klant.OpenAsync(adres)).Pagina;
        await klant.VerstuurAsync(adres, "feit", ("Invoer.Cellen[oppervlakte]", "4.100"));

        var antwoord = await klant.VerstuurAsync(adres, [.. Velden(oud), ("Invoer.Cellen[oppervlakte]", "4.200")]);

        antwoord.Status.Should().Be(HttpStatusCode.Conflict);
        antwoord.Tekst.Should().Contain("Iemand anders was u voor").And.Contain("gemeente Utrecht heeft dit gewijzigd");
        antwoord.Pagina.QuerySelectorAll("main tbody tr").Single(rij => rij.TextContent.Contains("Oppervlakte", StringComparison.Ordinal))
            .TextContent.Should().Contain("4.000").And.Contain("4.100");
        Waarde(antwoord.Pagina, "oppervlakte").Should().Be("4.200");
        (await OppervlakteAsync("A1")).Should().Be(4100);

        (await klant.VerstuurAsync(adres, [.. Velden(antwoord.Pagina), ("Invoer.Cellen[oppervlakte]", "4.200")])).Status.Should().Be(HttpStatusCode.Redirect);
        (await OppervlakteAsync("A1")).Should().Be(4200);
    }

    [Fact]
    public async Task A_double_click_has_one_effect()
    {
        var klant = await KlantAsync(Utrecht);
        var form = (await klant.OpenAsync("/gegevens/toevoegen/ruimten?bij=A")).Pagina;
        (string, string)[] velden = [.. Velden(form), ("Invoer.Cellen[ruimte]", "A9"), ("Invoer.Cellen[oppervlakte]", "10")];

        var eerste = await klant.VerstuurAsync("/gegevens/toevoegen/ruimten?bij=A", velden);
        var tweede = await klant.VerstuurAsync("/gegevens/toevoegen/ruimten?bij=A", velden);

        eerste.Doel.Should().Be("/gegevens/gebouw/A");
        tweede.Doel.Should().Be("/gegevens/gebouw/A");
        await using var db = _portaal.Database.Contexts.CreateDbContext();
        (await db.Set<Ruimte>().CountAsync(ruimte => ruimte.Code == "A9")).Should().Be(1);
    }

    [Fact]
    public async Task Ending_says_what_it_does_and_keeps_the_history()
    {
        var klant = await KlantAsync(Utrecht);
        var id = await IdAsync<Ruimtestand>(stand => stand.Ruimte == "C1");
        var adres = Adressen.FeitBeeindigen("ruimtestanden", id);
        (await klant.OpenAsync(adres)).Tekst.Should().Contain("telt dan niet meer mee").And.Contain("01-03-2014");

        var antwoord = await klant.VerstuurAsync(adres, "beeindig");

        antwoord.Doel.Should().Be("/gegevens/gebouw/C");
        (await klant.OpenAsync(antwoord.Doel!)).Pagina.QuerySelector("#geschiedenis")!.TextContent.Should().Contain("Beëindigd");
        (await klant.OpenAsync(Adressen.FeitWijzigen("ruimtestanden", id))).Doel.Should().Be("/gegevens/gebouw/C");
    }

    [Fact]
    public async Task What_is_still_in_use_cannot_be_ended()
    {
        var klant = await KlantAsync(Utrecht);

        var antwoord = await klant.VerstuurAsync(Adressen.FeitBeeindigen("gebouwen", await IdAsync<Gebouw>(gebouw => gebouw.Code == "A")), "beeindig");

        antwoord.Fouten.Should().StartWith("Dit kan niet vervallen");
    }

    [Fact]
    public async Task Markup_in_a_text_is_shown_as_text()
    {
        var klant = await KlantAsync(Utrecht);
        const string naam = "<script>alert(1)</script> & 'toren'";

        var antwoord = await klant.VerstuurAsync(
            "/gegevens/toevoegen/gebouwen?bij=UTR-PAP", "feit", ("Invoer.Cellen[gebouw]", "X/1"), ("Invoer.Cellen[naam]", naam));

        antwoord.Doel.Should().Be("/gegevens/gebouw/X/1");
        var pagina = (await klant.OpenAsync(antwoord.Doel!)).Pagina;
        pagina.QuerySelector("h1")!.TextContent.Should().Be(naam);
        pagina.QuerySelectorAll("main script").Should().BeEmpty();
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var klant = await KlantAsync(Utrecht);

        var antwoord = await klant.VerstuurAsync(NieuweStand, [("_handler", "feit"), .. Stand("1-1-2031", "geen", "ja")]);

        antwoord.Status.Should().Be(HttpStatusCode.BadRequest);
    }

    private static (string, string)[] Stand(string vanaf, string gebruik, string aangeboden, bool sluit = false) =>
    [
        ("Invoer.Cellen[vanaf]", vanaf), ("Invoer.Cellen[gebruik]", gebruik), ("Invoer.Cellen[aangeboden]", aangeboden),
        .. sluit ? new[] { ("Invoer.SluitVorige", "ja") } : [],
    ];

    private static string? Waarde(IHtmlDocument pagina, string kolom) => pagina.QuerySelector($"input[name='Invoer.Cellen[{kolom}]']")!.GetAttribute("value");

    private static IEnumerable<(string, string)> Velden(IHtmlDocument pagina) =>
        pagina.QuerySelectorAll("main form input[type=hidden]").Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value") ?? ""));

    private async Task<Klant> KlantAsync(string email) => new((await _portaal.MeldAanAsync(email)).Client);

    private async Task<string> WijzigAsync(string ruimte) => Adressen.FeitWijzigen("ruimten", await IdAsync<Ruimte>(rij => rij.Code == ruimte));

    private async Task<long> IdAsync<T>(Func<T, bool> past)
        where T : class
    {
        await using var db = _portaal.Database.Contexts.CreateDbContext();
        return (await db.Bekend<T>().MetNummers().ToListAsync()).Single(rij => past(rij.Feit)).Id;
    }

    private async Task<decimal> OppervlakteAsync(string ruimte)
    {
        await using var db = _portaal.Database.Contexts.CreateDbContext();
        return (await db.Bekend<Ruimte>().SingleAsync(rij => rij.Code == ruimte)).Oppervlakte.M2;
    }
}
