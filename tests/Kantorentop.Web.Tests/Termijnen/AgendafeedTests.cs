using System.Net;
using System.Text;
using FluentAssertions;
using Kantorentop.Application.Termijnen;
using Kantorentop.Domain.Termijnen;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport.Mail;
using Kantorentop.Web.Tests.Ondersteuning;
using Kantorentop.Web.Termijnen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Web.Tests.Termijnen;

/// <summary>The calendar for a program: a secret address, the rights of its owner now, and a form that others can read.</summary>
public sealed class AgendafeedTests
{
    private const string Account = "invoer@gemeente-utrecht.example";

    [Fact]
    public async Task A_secret_address_opens_the_calendar_until_it_is_renewed_or_its_owner_is_blocked()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync(default, ("Toegang:AgendaPerMinuut", "6"));
        var (eigenaar, vreemd) = (await portaal.MeldAanAsync(Account), portaal.Bezoeker());
        var oud = await MaakAsync(eigenaar);

        var eerste = await vreemd.OpenAsync(oud);
        eerste.Status.Should().Be(HttpStatusCode.OK);
        eerste.Bericht.Content.Headers.ContentType!.MediaType.Should().Be("text/calendar");
        eerste.Bericht.Headers.CacheControl!.ToString().Should().Contain("no-store").And.Contain("private");
        eerste.Bericht.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        eerste.Bericht.Headers.Contains("Set-Cookie").Should().BeFalse();
        var dagen = await Mailserver.LeesAgendaAsync(await eerste.Bericht.Content.ReadAsStringAsync());
        dagen.EnumerateArray().Should().Contain(dag => dag.GetProperty("titel").GetString() == "Laatste dag van het convenant" && dag.GetProperty("begin").GetString() == "2017-06-27" && dag.GetProperty("isDag").GetBoolean());
        dagen.EnumerateArray().Select(dag => dag.GetProperty("uid").GetString()).Should().OnlyHaveUniqueItems();

        var nieuw = await MaakAsync(eigenaar);
        (await vreemd.OpenAsync(oud)).Status.Should().Be(HttpStatusCode.NotFound, "it was renewed");
        var opnieuw = await Mailserver.LeesAgendaAsync(await (await vreemd.OpenAsync(nieuw)).Bericht.Content.ReadAsStringAsync());
        opnieuw.EnumerateArray().Select(dag => dag.GetProperty("uid").GetString()).Should().Equal(dagen.EnumerateArray().Select(dag => dag.GetProperty("uid").GetString()), "identities stay");
        (await OpslagAsync(portaal)).Should().NotContain(rij => nieuw.Contains(rij, StringComparison.Ordinal), "only hashes are stored");

        await ZetAsync(portaal, rij => rij.SetProperty(gebruiker => gebruiker.Geblokkeerd, portaal.Klok.GetUtcNow()));
        (await vreemd.OpenAsync(nieuw)).Status.Should().Be(HttpStatusCode.NotFound, "its owner is blocked");
        await ZetAsync(portaal, rij => rij.SetProperty(gebruiker => gebruiker.Geblokkeerd, (DateTimeOffset?)null).SetProperty(gebruiker => gebruiker.Rollen, Rol.Geen));
        (await vreemd.OpenAsync(nieuw)).Status.Should().Be(HttpStatusCode.NotFound, "its owner may read nothing");
        (await vreemd.OpenAsync(nieuw)).Status.Should().Be(HttpStatusCode.NotFound);
        (await vreemd.OpenAsync(nieuw)).Status.Should().Be(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task The_daily_message_is_switched_off_and_on_and_the_page_says_that_there_is_no_mail_server()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var klant = await portaal.MeldAanAsync(Account);

        (await klant.OpenAsync(Termijnadressen.Berichten)).Tekst.Should().Contain("Dit portaal verstuurt nu geen e-mail");
        await klant.VerstuurAsync(Termijnadressen.Berichten, "dagbericht");
        (await portaal.GebruikerAsync(Account)).KrijgtDagbericht.Should().BeFalse();
        await klant.VerstuurAsync(Termijnadressen.Berichten, "dagbericht", ("Keuze.Aan", "ja"));
        (await portaal.GebruikerAsync(Account)).KrijgtDagbericht.Should().BeTrue();
        (await portaal.AuditAsync("dagbericht-uitzetten")).Should().Equal("gelukt");
    }

    [Fact]
    public async Task Long_lines_are_folded_and_signs_with_a_meaning_are_escaped()
    {
        const string Titel = "Een titel; met tekens, een \\ en een\nnieuwe regel – café naïveté, café naïveté, café naïveté 🏢🏢🏢🏢🏢🏢🏢🏢🏢🏢";
        var regel = new Agendaregel("sleutel", new(2015, 3, 1), Titel, Agendastand.Komt, new(Vindplaatssoort.Convenant, "6")) { Versie = 7 };
        var wie = new Bevoegdheid(Guid.NewGuid(), "Naam", new Organisatie(Organisatiesoort.Gemeente, "GM0344"), Rol.Lezen);

        var tekst = new Icalendar(new("https://kantorentop.example"), new(2015, 1, 15, 8, 0, 0, TimeSpan.Zero)).Schrijf(new Agenda(new(2015, 1, 15), [regel]), wie);

        tekst.Should().EndWith("END:VCALENDAR\r\n");
        tekst.Split("\r\n").Should().OnlyContain(lijn => Encoding.UTF8.GetByteCount(lijn) <= 75 && !lijn.Contains('\n') && !lijn.Contains('\uFFFD'));
        var dag = (await Mailserver.LeesAgendaAsync(tekst)).EnumerateArray().Should().ContainSingle().Subject;
        dag.GetProperty("titel").GetString().Should().Be(Titel);
        dag.GetProperty("volgnummer").GetInt32().Should().Be(7);
        dag.GetProperty("stempel").GetString().Should().Be("2015-01-15T08:00:00Z");
        dag.GetProperty("adres").GetString().Should().StartWith("https://kantorentop.example/convenant");
    }

    private static async Task<string> MaakAsync(Klant klant)
    {
        await klant.VerstuurAsync(Termijnadressen.Berichten, "adres", ("Adres.Actie", "maken"));
        var adres = (await klant.OpenAsync(Termijnadressen.Berichten)).Pagina.QuerySelector("code.link")!.TextContent;
        (await klant.OpenAsync(Termijnadressen.Berichten)).Pagina.QuerySelector("code.link").Should().BeNull("it is shown once");
        return new Uri(adres).AbsolutePath;
    }

    private static async Task<IReadOnlyList<string>> OpslagAsync(Proefportaal portaal)
    {
        await using var db = portaal.Contexts.CreateDbContext();
        return await db.Set<Agendasleutel>().Select(sleutel => sleutel.Hash).ToListAsync();
    }

    private static async Task ZetAsync(Proefportaal portaal, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Application.Toegang.Gebruiker>> zet)
    {
        await using var db = portaal.Contexts.CreateDbContext();
        await db.Users.Where(gebruiker => gebruiker.Email == Account).ExecuteUpdateAsync(zet);
    }
}
