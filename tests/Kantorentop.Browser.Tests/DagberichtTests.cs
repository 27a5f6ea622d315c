using System.Globalization;
using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Browser.Tests.Ondersteuning;
using Kantorentop.TestSupport.Mail;
using Kantorentop.TestSupport.Webproces;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>A reminder, from the portal over a real mail server to the page that it leads to; and the calendar for a program of one's own.</summary>
[Collection(nameof(Portaal))]
public sealed class DagberichtTests(Portaal portaal)
{
    private const string Ontwikkelaar = "invoer@ont-1.example";
    private const string Klokverschuiving = "klokverschuiving";

    /// <summary>From the day of the example to 30 January 2015: thirty days before the last day of the yearly declarations.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromDays(15);

    [Fact]
    public async Task A_reminder_arrives_at_a_real_mail_server_and_leads_to_the_calendar()
    {
        await using var server = await Mailserver.StartAsync();
        await VerzetKlokAsync(Later);
        try
        {
            await using var knoop = await Webknoop.StartAsync(new Webinstellingen { Verbinding = portaal.Verbinding, Extra = Post(server) });
            var bericht = await server.WachtOpAsync(bericht => bericht.Aan.Contains(Ontwikkelaar), TimeSpan.FromMinutes(1));

            bericht.Tekst.Should().Contain("1 maart 2015 (over 30 dagen)").And.Contain("verklaring over 2014");
            await BekijkAsync(bericht);
            server.Berichten.SelectMany(rij => rij.Aan).Should().OnlyHaveUniqueItems();
        }
        finally
        {
            await VerzetKlokAsync(-Later);
        }
    }

    [Fact]
    public async Task A_calendar_program_reads_the_terms_at_a_secret_address_that_the_log_does_not_hold()
    {
        await using var bezoeker = await portaal.BezoekAsync(Javascript.Uit);
        await bezoeker.MeldAanAsync(Ontwikkelaar);
        await bezoeker.OpenAsync("/account/berichten");
        await bezoeker.Pagina.GetByRole(AriaRole.Button, new() { Name = "adres maken" }).ClickAsync();
        var adres = await bezoeker.Pagina.Locator("code.link").TextContentAsync();

        using var programma = new HttpClient();
        var agenda = await Mailserver.LeesAgendaAsync(await programma.GetStringAsync(new Uri(adres!)));

        agenda.EnumerateArray().Should().Contain(dag => dag.GetProperty("begin").GetString() == "2015-03-01");
        portaal.Log.Should().Contain("/agenda/{geheim}.ics").And.NotContain(adres!.Split('/')[^1]);
    }

    private async Task BekijkAsync(Ontvangenbericht bericht)
    {
        await using var bezoeker = await portaal.BezoekAsync();
        await bezoeker.MeldAanAsync(Ontwikkelaar);
        await bezoeker.Pagina.SetContentAsync(bericht.Html);
        await bezoeker.ShouldBeAccessibleAsync();
        await bezoeker.Pagina.GetByRole(AriaRole.Link, new() { Name = "Uw hele agenda" }).ClickAsync();
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Heading, new() { Name = "Agenda", Exact = true })).ToBeVisibleAsync();
        await bezoeker.OpenAsync("/account/berichten");
        await Assertions.Expect(bezoeker.Pagina.GetByLabel("Stuur mij het dagelijkse bericht")).ToBeCheckedAsync();
    }

    private Dictionary<string, string> Post(Mailserver server) => new(StringComparer.Ordinal)
    {
        ["Post:Host"] = "127.0.0.1",
        ["Post:Poort"] = server.Poort.ToString(CultureInfo.InvariantCulture),
        ["Post:Tls"] = "false",
        ["Post:Van"] = "post@kantorentop.example",
        ["Post:Adres"] = portaal.Adres.ToString(),
        ["Post:Uur"] = "0",
        ["Post:Peiling"] = "00:00:01",
    };

    // A node reads how far its clock lies when it starts; the one of the other tests goes on as it was.
    private async Task VerzetKlokAsync(TimeSpan verschil)
    {
        await using var db = new KantorentopContextFactory(portaal.Verbinding).CreateDbContext();
        var instelling = await db.Instellingen.SingleAsync(rij => rij.Sleutel == Klokverschuiving);
        instelling.Waarde = (long.Parse(instelling.Waarde, CultureInfo.InvariantCulture) + verschil.Ticks).ToString(CultureInfo.InvariantCulture);
        await db.SaveChangesAsync();
    }
}
