using FluentAssertions;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Toegang;

public sealed class ApisleutelTests
{
    private static readonly Apisleutelaanvraag Aanvraag = new("nachtelijke kopie", Apibereik.Invoeren, 3);

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_key_opens_its_account_within_its_scope_and_leaves_its_trail(Databasesoort soort)
    {
        await using var proef = await Proef.StartAsync(soort);

        var geheim = (await proef.Verleen.ExecuteAsync(proef.Wie, Aanvraag)).Waarde!;
        var lezen = (await proef.Verleen.ExecuteAsync(proef.Wie, Aanvraag with { Bereik = Apibereik.Lezen })).Waarde!;

        geheim.Should().StartWith(Apisleutel.Begin).And.HaveLength(47);
        (await proef.RechtenAsync(geheim)).Should().Be(proef.Wie with { Rollen = Rol.Lezen | Rol.Invoeren, Sleutel = geheim[..10] }, "a key signs nothing");
        (await proef.RechtenAsync(lezen))!.Rollen.Should().Be(Rol.Lezen);
        await using var db = proef.Database.Contexts.CreateDbContext();
        (await db.Set<Apisleutel>().Select(sleutel => sleutel.Hash).ToListAsync()).Should().NotContain(geheim).And.Contain(Toegangslink.HashVan(geheim));
        (await db.Auditregels.Select(regel => regel.Object).ToListAsync()).Should().Contain($"sleutel {geheim[..10]} van account {proef.Wie.Gebruiker}");
        (await db.Set<Apisleutel>().CountAsync(sleutel => sleutel.LaatstGebruikt == null)).Should().Be(0);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_does_not_work_says_why(Databasesoort soort)
    {
        await using var proef = await Proef.StartAsync(soort);
        var (verlopen, ingetrokken) = (await proef.MaakAsync(), await proef.MaakAsync());
        var regel = (await proef.Lijst.ExecuteAsync(proef.Wie)).Single(regel => regel.Sleutel.Kenmerk == ingetrokken[..10]);

        (await proef.Herroep.ExecuteAsync(proef.Wie, regel.Sleutel.Id)).IsGelukt.Should().BeTrue();
        (await proef.CodeAsync(ingetrokken)).Should().Be("sleutel-ingetrokken");
        (await proef.CodeAsync("ktk_verzonnen")).Should().Be("sleutel-onbekend");
        (await proef.CodeAsync(verlopen)).Should().BeNull();
        proef.Klok.Advance(TimeSpan.FromDays(91));
        (await proef.CodeAsync(verlopen)).Should().Be("sleutel-verlopen");
        (await proef.Lijst.ExecuteAsync(proef.Wie)).Select(rij => rij.Staat).Should().Equal(Apisleutelstaat.Verlopen, Apisleutelstaat.Ingetrokken);
    }

    [Fact]
    public async Task A_blocked_account_and_other_roles_bear_on_its_keys_at_once()
    {
        await using var proef = await Proef.StartAsync(Databasesoort.Sqlite);
        var geheim = await proef.MaakAsync();

        await proef.WijzigAsync(gebruiker => gebruiker.Rollen = Rol.Lezen);
        (await proef.RechtenAsync(geheim))!.Rollen.Should().Be(Rol.Lezen);
        await proef.WijzigAsync(gebruiker => gebruiker.Geblokkeerd = proef.Klok.GetUtcNow());
        (await proef.CodeAsync(geheim)).Should().Be("account-geblokkeerd");
    }

    [Theory]
    [InlineData("", Apibereik.Lezen, 3, "naam-verplicht")]
    [InlineData("kopie", Apibereik.Lezen, 13, "duur-past-niet")]
    [InlineData("kopie", Apibereik.Lezen, 0, "duur-past-niet")]
    public async Task A_key_has_a_name_and_an_end_within_a_year(string naam, Apibereik bereik, int maanden, string code)
    {
        await using var proef = await Proef.StartAsync(Databasesoort.Sqlite);

        (await proef.Verleen.ExecuteAsync(proef.Wie, new(naam, bereik, maanden))).Meldingen.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public async Task Nobody_makes_a_key_that_may_more_or_with_a_key()
    {
        await using var proef = await Proef.StartAsync(Databasesoort.Sqlite);
        var lezer = proef.Wie with { Rollen = Rol.Lezen };
        var programma = proef.Wie with { Sleutel = "ktk_abcdef" };

        (await proef.Verleen.ExecuteAsync(lezer, Aanvraag)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("bereik-past-niet");
        (await proef.Verleen.ExecuteAsync(programma, Aanvraag)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("geen-recht");
        (await proef.Verleen.ExecuteAsync(Bevoegdheid.Anoniem, Aanvraag with { Bereik = Apibereik.Lezen })).Meldingen.Should().ContainSingle().Which.Code.Should().Be("geen-recht");
    }

    [Fact]
    public async Task Another_s_key_does_not_exist_and_there_is_an_end_to_keys()
    {
        await using var proef = await Proef.StartAsync(Databasesoort.Sqlite);
        await proef.MaakAsync();
        var id = (await proef.Lijst.ExecuteAsync(proef.Wie)).Single().Sleutel.Id;
        var ander = proef.Wie with { Gebruiker = Guid.NewGuid() };

        (await proef.Herroep.ExecuteAsync(ander, id)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("sleutel-onbekend");
        (await proef.Lijst.ExecuteAsync(ander)).Should().BeEmpty();
        for (var i = 1; i < Apisleutel.MaximumAantal; i++) await proef.MaakAsync();
        (await proef.Verleen.ExecuteAsync(proef.Wie, Aanvraag)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("te-veel-sleutels");
    }

    private sealed record Proef(Testdatabase Database, Klok Klok, Bevoegdheid Wie) : IAsyncDisposable
    {
        private Accountboek Boek => new(Database.Contexts, Klok);

        public VerleenApisleutel Verleen => new(Boek);

        public HerroepApisleutel Herroep => new(Boek);

        public ToonApisleutels Lijst => new(Boek);

        public static async Task<Proef> StartAsync(Databasesoort soort)
        {
            var database = await Testdatabase.CreateAsync(soort);
            var gebruiker = new Gebruiker
            {
                Id = Guid.NewGuid(),
                Naam = "Invoer",
                UserName = "invoer@gemeente.example",
                Organisatiesoort = Organisatiesoort.Gemeente,
                OrganisatieSleutel = "GM0344",
                OrganisatieNaam = "gemeente Utrecht",
                Rollen = Rol.Lezen | Rol.Invoeren | Rol.Ondertekenen,
            };
            await using var db = database.Contexts.CreateDbContext();
            db.Users.Add(gebruiker);
            await db.SaveChangesAsync();
            return new Proef(database, new Klok(2015, 1, 15), gebruiker.Bevoegdheid);
        }

        public async Task<string> MaakAsync() => (await Verleen.ExecuteAsync(Wie, Aanvraag)).Waarde!;

        public async Task<Bevoegdheid?> RechtenAsync(string geheim) =>
            (await new Apisleutelpoort(Boek).OpenAsync(geheim)).Waarde is { } toegang ? toegang.Sleutel.Bevoegdheid(toegang.Gebruiker) : null;

        public async Task<string?> CodeAsync(string geheim) => (await new Apisleutelpoort(Boek).OpenAsync(geheim)).Meldingen.SingleOrDefault()?.Code;

        public async Task WijzigAsync(Action<Gebruiker> wijzig)
        {
            await using var db = Database.Contexts.CreateDbContext();
            wijzig(await db.Users.SingleAsync());
            await db.SaveChangesAsync();
        }

        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
