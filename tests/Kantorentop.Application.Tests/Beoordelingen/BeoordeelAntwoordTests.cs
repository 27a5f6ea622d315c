using FluentAssertions;
using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Tests.Verplichtingen;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Beoordelingen;

public class BeoordeelAntwoordTests
{
    private const string Reden = "Wanneer begint u?";
    private static readonly Bevoegdheid Eigen = Verplichtingenproef.Partij("BEL");
    private static readonly Bevoegdheid Secretaris = Verplichtingenproef.Secretariaat();

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_returned_answer_stays_in_sight_and_the_next_one_counts(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        var eerste = await AntwoordAsync(proef, "Woningen.");
        (await proef.Beoordelen.ExecuteAsync(Secretaris, Terug(eerste)))!.IsGelukt.Should().BeTrue();

        var detail = (await DetailAsync(proef))!;
        detail.Should().BeEquivalentTo(new { IsTeruggegeven = true, Verplichting = new { Staat = Verplichtingstaat.Loopt, IsBeantwoord = false } });
        detail.Antwoorden.Should().ContainSingle().Which.Beoordeling.Should().BeEquivalentTo(new { Oordeel = Oordeel.Teruggegeven, Reden, Naam = "Secretaris" });
        (await proef.Tonen.ExecuteAsync(Eigen, "BEL"))!.Teruggegeven.Should().Equal(Verplichtingenproef.Plan);

        var tweede = await AntwoordAsync(proef, "Woningen, vanaf 1 juni 2015.", detail.Versie);
        (await proef.Tonen.ExecuteAsync(Eigen, "BEL"))!.Teruggegeven.Should().BeEmpty();
        (await proef.Beoordelen.ExecuteAsync(Secretaris, Aanvaard(tweede)))!.IsGelukt.Should().BeTrue();
        detail = (await DetailAsync(proef))!;
        detail.Verplichting.Should().BeEquivalentTo(new { Staat = Verplichtingstaat.VoldaanOpTijd, EersteBewijs = new DateOnly(2015, 1, 10) });
        detail.Antwoorden.Select(antwoord => antwoord.Oordeel).Should().Equal(Oordeel.Aanvaard, Oordeel.Teruggegeven);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_answer_is_judged_once_with_a_line_in_the_trail(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        var antwoord = await AntwoordAsync(proef, "Woningen.");
        var invoer = Aanvaard(antwoord);
        var tegelijk = await Task.WhenAll(proef.Beoordelen.ExecuteAsync(Secretaris, invoer), proef.Beoordelen.ExecuteAsync(Secretaris, invoer));
        tegelijk.Should().OnlyContain(uitkomst => uitkomst!.IsGelukt);

        (await proef.Beoordelen.ExecuteAsync(Secretaris, Terug(antwoord)))!.Meldingen.Should().ContainSingle(melding => melding.Code == "al-beoordeeld");

        await using var db = proef.CreateContext();
        (await db.Set<Beoordeling>().SingleAsync()).Oordeel.Should().Be(Oordeel.Aanvaard);
        db.Auditregels.Should().ContainSingle(regel => regel.Actie == "antwoord-beoordelen" && regel.Object == "BEL 7.4-gebouw-G aanvaard");
        var wijzig = () => db.Set<Beoordeling>().ExecuteUpdateAsync(rij => rij.SetProperty(beoordeling => beoordeling.Reden, "anders"));
        await wijzig.Should().ThrowAsync<Exception>();
    }

    [Fact]
    public async Task Nobody_but_the_secretariat_with_the_role_judges_and_there_must_be_an_answer()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        var antwoord = await AntwoordAsync(proef, "Woningen.");
        foreach (var wie in new[] { Eigen, Verplichtingenproef.Secretariaat(Rol.Lezen), Gemeente, Bevoegdheid.Anoniem })
            (await proef.Beoordelen.ExecuteAsync(wie, Aanvaard(antwoord))).Should().BeNull();
        foreach (var wie in new[] { Eigen, Gemeente, Bevoegdheid.Anoniem })
        {
            (await proef.Bewijs.ExecuteAsync(wie, Wachtend)).Should().BeNull();
            (await proef.Bewijs.FindAsync(wie, antwoord)).Should().BeNull();
            (await proef.Bewijs.TelAsync(wie)).Should().Be(0);
        }

        (await proef.Beoordelen.ExecuteAsync(Secretaris, Aanvaard(antwoord + 1))).Should().BeNull();
        (await proef.Bewijs.FindAsync(Secretaris, antwoord + 1)).Should().BeNull();
        (await proef.Bewijs.FindAsync(Verplichtingenproef.Secretariaat(Rol.Lezen), antwoord)).Should().BeEquivalentTo(new { IsOpen = true, MagBeoordelen = false });
    }

    [Fact]
    public async Task Bad_input_is_refused_with_a_sentence_at_its_field()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        var goed = Terug(await AntwoordAsync(proef, "Woningen."));
        foreach (var (invoer, veld, code) in new[]
        {
            (goed with { Oordeel = null }, nameof(goed.Oordeel), "oordeel-ontbreekt"),
            (goed with { Oordeel = Oordeel.TeBeoordelen }, nameof(goed.Oordeel), "oordeel-ontbreekt"),
            (goed with { Reden = " " }, nameof(goed.Reden), "reden-ontbreekt"),
            (goed with { Reden = new string('a', Beoordeling.MaximumReden + 1) }, nameof(goed.Reden), "reden-te-lang"),
        })
        {
            (await proef.Beoordelen.ExecuteAsync(Secretaris, invoer))!.Meldingen.Should().ContainSingle()
                .Which.Should().Match<Kantorentop.Domain.Melding>(melding => melding.Veld == veld && melding.Code == code && melding.Tekst.EndsWith('.'));
        }

        (await proef.Beoordelen.ExecuteAsync(Secretaris, goed with { Reden = new string('a', Beoordeling.MaximumReden) }))!.IsGelukt.Should().BeTrue();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_list_shows_what_was_asked_the_oldest_first_a_page_at_a_time(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        var ids = await VoegToeAsync(proef, ToonBewijs.Bladgrootte + 1);
        var ander = await AntwoordAsync(proef, "Wij leggen alles vast.", 0, "6-jaar-2013");
        await proef.Beoordelen.ExecuteAsync(Secretaris, Terug(ids[0]));
        await proef.Beoordelen.ExecuteAsync(Secretaris, Aanvaard(ids[1]));

        var lijst = (await proef.Bewijs.ExecuteAsync(Secretaris, Wachtend))!;
        lijst.Should().BeEquivalentTo(new { Aantal = ToonBewijs.Bladgrootte, Blad = 1, Bladen = 1, Leden = new[] { "6", "7.4" } });
        lijst.Regels.Select(regel => regel.Id).Should().Equal([.. ids.Skip(2), ander]);
        lijst.Regels[0].Should().BeEquivalentTo(new { Partij = "Belegger", Lid = "7.4", Onderwerp = "Churchilllaan 2", Indiener = "Medewerker van BEL" });
        (await IdsAsync(Wachtend with { Lid = "6" })).Should().Equal(ander);
        (await IdsAsync(Wachtend with { Partij = "AND" })).Should().BeEmpty();
        (await IdsAsync(Wachtend with { Oordeel = Oordeel.Teruggegeven })).Should().Equal(ids[0]);
        (await IdsAsync(Wachtend with { Oordeel = Oordeel.Aanvaard, Blad = 9 })).Should().Equal(ids[1]);
        var laatste = await AntwoordAsync(proef, "Nog een.", (await DetailAsync(proef))!.Versie);
        (await IdsAsync(Wachtend with { Blad = 2 })).Should().Equal(laatste);
        (await proef.Bewijs.TelAsync(Secretaris)).Should().Be(ToonBewijs.Bladgrootte + 1);

        async Task<IEnumerable<long>> IdsAsync(Bewijsvraag vraag) => (await proef.Bewijs.ExecuteAsync(Secretaris, vraag))!.Regels.Select(regel => regel.Id);
    }

    private static Bevoegdheid Gemeente => new(Guid.NewGuid(), "Ambtenaar", new Organisatie(Organisatiesoort.Gemeente, "GM0344"), Rol.Lezen | Rol.Invoeren);

    private static Bewijsvraag Wachtend => new(Oordeel.TeBeoordelen, null, null, 1);

    private static Beoordelingsinvoer Terug(long antwoord) => new(Guid.NewGuid(), antwoord, Oordeel.Teruggegeven, Reden);

    private static Beoordelingsinvoer Aanvaard(long antwoord) => new(Guid.NewGuid(), antwoord, Oordeel.Aanvaard, null);

    private static Task<Verplichtingdetail?> DetailAsync(Verplichtingenproef proef) => proef.Detail.ExecuteAsync(Eigen, "BEL", Verplichtingenproef.Plan);

    private static async Task<List<long>> VoegToeAsync(Verplichtingenproef proef, int aantal)
    {
        await proef.Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Eigen), (sessie, _) =>
        {
            sessie.Db.AddRange(Enumerable.Range(0, aantal).Select(_ => new Antwoord
            {
                Partij = "BEL",
                Sleutel = Verplichtingenproef.Plan,
                Tekst = "Woningen.",
                Bewijsdatum = new DateOnly(2015, 1, 10),
                Nummer = sessie.Nummer,
            }));
            return Task.FromResult(Kantorentop.Domain.Uitkomst.Gelukt);
        });
        await using var db = proef.CreateContext();
        return await db.Set<Antwoord>().Select(antwoord => antwoord.Id).Order().ToListAsync();
    }

    private static async Task<long> AntwoordAsync(Verplichtingenproef proef, string tekst, long versie = 0, string sleutel = Verplichtingenproef.Plan)
    {
        (await proef.Beantwoorden.ExecuteAsync(Eigen, Verplichtingenproef.Invoer(tekst, versie, sleutel)))!.IsGelukt.Should().BeTrue();
        await using var db = proef.CreateContext();
        return await db.Set<Antwoord>().MaxAsync(antwoord => antwoord.Id);
    }
}
