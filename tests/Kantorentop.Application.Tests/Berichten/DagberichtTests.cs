using System.Net;
using System.Net.Sockets;
using FluentAssertions;
using Kantorentop.Application.Berichten;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Mail;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Berichten;

/// <summary>The daily message, from the calendar to a real mail server.</summary>
public sealed class DagberichtTests(Maildienst dienst) : IClassFixture<Maildienst>, IAsyncLifetime
{
    private const string Overleg = "Tweede overleg van convenantjaar 3 gehouden";
    private static readonly Organisatie Utrecht = new(Organisatiesoort.Gemeente, "GM0344");
    private static readonly Organisatie Amsterdam = new(Organisatiesoort.Gemeente, "GM0363");
    private static readonly TimeSpan Dag = TimeSpan.FromDays(1);

    private readonly Mailserver _server = dienst.Server;

    public Task InitializeAsync() => _server.BeginAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Everyone_is_told_once_of_terms_and_news_with_their_own_rights(Databasesoort soort)
    {
        await using var proef = await Berichtenproef.StartAsync(soort, _server.Poort);
        await proef.MaakAccountAsync("utrecht", Utrecht);
        await proef.MaakAccountAsync("amsterdam", Amsterdam);
        await proef.MaakAccountAsync("geblokkeerd", Utrecht, gebruiker => gebruiker.Geblokkeerd = proef.Klok.GetUtcNow());
        await proef.MaakAccountAsync("uitgezet", Utrecht, gebruiker => gebruiker.KrijgtDagbericht = false);
        await proef.MaakAccountAsync("zonder-rol", Utrecht, gebruiker => gebruiker.Rollen = Rol.Geen);
        await proef.MaakAccountAsync("ivbn", new(Organisatiesoort.Koepel, "IVBN"));
        await proef.MaakAccountAsync("neprom", new(Organisatiesoort.Koepel, "NEPROM"));
        await proef.MaakAccountAsync("rijk", new(Organisatiesoort.Rijk, ""));
        await proef.PlaatsOpmerkingAsync("GM0344");
        await proef.GeefActieAsync(Utrecht);
        await proef.GeefAntwoordTerugAsync("IVBN", "13.3");
        await proef.GeefAntwoordTerugAsync("Rijk", "13.10");

        (await proef.RondeAsync()).Should().Be(5);
        (await proef.RondeAsync()).Should().Be(0, "the day is done");

        await _server.BijAsync();
        _server.Berichten.SelectMany(bericht => bericht.Aan).Should().BeEquivalentTo(new[] { "utrecht", "amsterdam", "ivbn", "neprom", "rijk" }.Select(naam => $"{naam}@kantorentop.example"));
        Tekst("ivbn").Should().Contain("Teruggegeven artikel 13, lid 3").And.NotContain("lid 10").And.NotContain("Geheime tekst");
        Tekst("rijk").Should().Contain("Teruggegeven artikel 13, lid 10").And.NotContain("lid 3");
        foreach (var ander in new[] { "neprom", "utrecht", "amsterdam" }) Tekst(ander).Should().NotContain("Teruggegeven");
        Tekst("utrecht").Should().Contain(Overleg).And.Contain("Opmerking Gemeente Utrecht").And.Contain("Actie 1: Locatielijst nalopen").And.NotContain("Geheime tekst");
        Tekst("amsterdam").Should().Contain(Overleg).And.NotContain("Locatielijst").And.NotContain("Opmerking");
        var post = await proef.PostAsync();
        post.Should().OnlyContain(rij => rij.Staat == Poststaat.Verzonden && rij.Tekst == "" && rij.Html == "" && rij.Pogingen == 1);
        await _server.BijAsync();
        _server.Berichten.Select(bericht => bericht.Kenmerk).Should().BeEquivalentTo(post.Select(rij => $"<{rij.Id:N}@kantorentop.example>"));
        _server.Berichten.Should().OnlyContain(bericht => bericht.Koppen["auto-submitted"] == "auto-generated");
    }

    [Fact]
    public async Task A_term_is_told_of_30_7_and_1_day_ahead_and_on_no_other_day()
    {
        await using var proef = await Berichtenproef.StartAsync(Databasesoort.Sqlite, _server.Poort);
        await proef.MaakAccountAsync("utrecht", Utrecht);

        for (var dag = 0; dag <= 31; dag++, proef.Klok.Advance(Dag)) await proef.RondeAsync();

        await _server.BijAsync();
        _server.Berichten.Select(bericht => bericht.Onderwerp).Should().Equal("2015-05-28", "2015-06-20", "2015-06-26");
    }

    [Fact]
    public async Task A_day_on_which_the_portal_was_away_is_made_up_for()
    {
        await using var proef = await Berichtenproef.StartAsync(Databasesoort.Sqlite, _server.Poort);
        await proef.MaakAccountAsync("utrecht", Utrecht);
        proef.Klok.Advance(-Dag);
        await proef.RondeAsync();
        await _server.BijAsync();
        _server.Berichten.Should().BeEmpty();

        proef.Klok.Advance(3 * Dag);
        await proef.RondeAsync();

        await _server.BijAsync();
        _server.Berichten.Should().ContainSingle().Which.Tekst.Should().Contain(Overleg);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Two_nodes_at_once_send_each_message_once(Databasesoort soort)
    {
        await using var proef = await Berichtenproef.StartAsync(soort, _server.Poort);
        for (var nummer = 0; nummer < 12; nummer++) await proef.MaakAccountAsync($"lezer{nummer}", Utrecht);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => proef.Opsteller().ExecuteAsync())));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => proef.Verzender().ExecuteAsync())));

        await _server.BijAsync();
        _server.Berichten.SelectMany(bericht => bericht.Aan).Should().OnlyHaveUniqueItems().And.HaveCount(12);
        (await proef.PostAsync()).Should().HaveCount(12).And.OnlyContain(post => post.Pogingen == 1);
    }

    [Fact]
    public async Task A_server_that_is_away_gets_the_message_later_and_once()
    {
        await using var proef = await Berichtenproef.StartAsync(Databasesoort.Sqlite, VrijePoort());
        await proef.MaakAccountAsync("een", Utrecht);
        await proef.MaakAccountAsync("twee", Utrecht);

        (await proef.RondeAsync()).Should().Be(0);
        (await proef.PostAsync()).Sum(post => post.Pogingen).Should().Be(1, "without a server no other message is tried");
        await using var terug = await Mailserver.StartAsync(proef.Instellingen.Poort);
        (await proef.RondeAsync()).Should().Be(1, "the other one was not tried yet");
        proef.Klok.Advance(VerzendPost.Pauze(1)!.Value);
        (await proef.RondeAsync()).Should().Be(1);
        proef.Klok.Advance(TimeSpan.FromHours(4));
        (await proef.RondeAsync()).Should().Be(0);

        await terug.BijAsync();
        terug.Berichten.SelectMany(bericht => bericht.Aan).Should().BeEquivalentTo("een@kantorentop.example", "twee@kantorentop.example");
    }

    [Fact]
    public async Task A_server_that_asks_to_wait_is_tried_again_and_one_that_refuses_is_not()
    {
        await using var proef = await Berichtenproef.StartAsync(Databasesoort.Sqlite, _server.Poort);
        await proef.MaakAccountAsync("utrecht", Utrecht);

        await _server.ZegAsync("later");
        await proef.RondeAsync();
        (await proef.PostAsync()).Should().ContainSingle(post => post.Staat == Poststaat.Wacht && post.Fout!.Contains("Later again") && post.Tekst != "");
        await proef.RondeAsync();
        (await proef.PostAsync()).Single().Pogingen.Should().Be(1, "its pause is not over");
        await _server.ZegAsync("nooit");
        proef.Klok.Advance(VerzendPost.Pauze(1)!.Value);
        await proef.RondeAsync();

        (await proef.PostAsync()).Should().ContainSingle(post => post.Staat == Poststaat.Geweigerd && post.Pogingen == 2 && post.Tekst == "");
    }

    [Fact]
    public async Task A_message_that_may_have_arrived_is_not_sent_again_and_the_next_one_says_the_same()
    {
        await using var proef = await Berichtenproef.StartAsync(Databasesoort.Sqlite, _server.Poort);
        await proef.MaakAccountAsync("utrecht", Utrecht);
        await proef.PlaatsOpmerkingAsync("GM0344");
        await _server.ZegAsync("stil");

        await proef.RondeAsync();
        await _server.ZegAsync("goed");
        proef.Klok.Advance(TimeSpan.FromHours(5));
        await proef.RondeAsync();
        (await proef.PostAsync()).Should().ContainSingle(post => post.Staat == Poststaat.Onzeker);
        await _server.BijAsync();
        _server.Berichten.Should().HaveCount(1, "the server took it before the line broke");
        proef.Klok.Advance(Dag);
        await proef.RondeAsync();

        await _server.BijAsync();
        _server.Berichten.Should().HaveCount(2);
        _server.Berichten[1].Tekst.Should().Contain(Overleg).And.Contain("Opmerking Gemeente Utrecht");
    }

    [Fact]
    public async Task A_message_of_a_node_that_stopped_is_let_go_and_not_sent_again()
    {
        await using var proef = await Berichtenproef.StartAsync(Databasesoort.Sqlite, _server.Poort);
        await proef.MaakAccountAsync("utrecht", Utrecht);
        await proef.Opsteller().ExecuteAsync();
        await using (var db = proef.Contexts.CreateDbContext())
            await db.Set<Post>().ExecuteUpdateAsync(rij => rij.SetProperty(post => post.Staat, Poststaat.Onderweg));

        await proef.Verzender().ExecuteAsync();
        (await proef.PostAsync()).Single().Staat.Should().Be(Poststaat.Onderweg, "the node may still be at it");
        proef.Klok.Advance(VerzendPost.Uiterst + TimeSpan.FromSeconds(1));
        await proef.Verzender().ExecuteAsync();

        (await proef.PostAsync()).Should().ContainSingle(post => post.Staat == Poststaat.Onzeker && post.Tekst == "");
        await _server.BijAsync();
        _server.Berichten.Should().BeEmpty();
    }

    public static TheoryData<string, Action<Application.Toegang.Gebruiker>> Veranderingen => new()
    {
        { "blocked", gebruiker => gebruiker.Geblokkeerd = DateTimeOffset.UnixEpoch },
        { "switched off", gebruiker => gebruiker.KrijgtDagbericht = false },
        { "other roles", gebruiker => gebruiker.Rollen = Rol.Lezen },
        { "another organisation", gebruiker => gebruiker.OrganisatieSleutel = "GM0363" },
    };

    [Theory, MemberData(nameof(Veranderingen))]
    public async Task What_was_written_with_other_rights_is_not_sent(string wat, Action<Application.Toegang.Gebruiker> wijzig)
    {
        await using var proef = await Berichtenproef.StartAsync(Databasesoort.Sqlite, _server.Poort);
        var gebruiker = await proef.MaakAccountAsync("utrecht", Utrecht);
        await proef.Opsteller().ExecuteAsync();

        await proef.WijzigAsync(gebruiker, wijzig);
        await proef.Verzender().ExecuteAsync();

        await _server.BijAsync();
        _server.Berichten.Should().BeEmpty("the account was {0}", wat);
        (await proef.PostAsync()).Single().Staat.Should().Be(Poststaat.Vervallen);
    }

    [Fact]
    public async Task Without_a_mail_server_and_before_the_hour_nothing_is_written()
    {
        await using var proef = await Berichtenproef.StartAsync(Databasesoort.Sqlite, _server.Poort);
        await proef.MaakAccountAsync("utrecht", Utrecht);
        proef.Instellingen.Uur = 13;
        (await proef.RondeAsync()).Should().Be(0);
        (proef.Instellingen.Uur, proef.Instellingen.Host) = (7, "");
        (await proef.RondeAsync()).Should().Be(0);

        (await proef.PostAsync()).Should().BeEmpty();
    }

    private string Tekst(string naam) => _server.Berichten.Single(bericht => bericht.Aan[0].StartsWith(naam, StringComparison.Ordinal)).Tekst;

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
