using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Toegang;

public sealed class AccountsTests
{
    private static readonly Organisatie Utrecht = new(Organisatiesoort.Gemeente, "GM0344");
    private static readonly Organisatie Amsterdam = new(Organisatiesoort.Gemeente, "GM0363");
    private static readonly Bevoegdheid Beheerder = new(Guid.NewGuid(), "Beheerder", Utrecht, Rol.Lezen | Rol.Beheren);
    private static readonly Bevoegdheid Buurman = Beheerder with { Organisatie = Amsterdam };

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_account_and_its_audit_line_are_made_together(Databasesoort soort)
    {
        await using var proef = await Proef.StartAsync(soort);

        (await proef.VerleenAsync(Beheerder, Utrecht)).IsGelukt.Should().BeTrue();

        var gebruiker = await proef.GebruikerAsync();
        gebruiker.OrganisatieNaam.Should().Be("gemeente Utrecht");
        gebruiker.PasswordHash.Should().BeNull();
        (await proef.AuditAsync()).Should().Equal($"toegang-verlenen account {gebruiker.Id} gelukt {Beheerder.Gebruiker}");
    }

    [Fact]
    public async Task Nobody_invites_for_another_organisation()
    {
        await using var proef = await Proef.StartAsync();

        (await proef.VerleenAsync(Buurman, Utrecht)).Meldingen.Should().ContainSingle(melding => melding.Code == "geen-recht");

        (await proef.AuditAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Organisatiesoort.Rijk, "", Rol.Lezen | Rol.Ondertekenen, "rol-past-niet")]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-1", Rol.Lezen | Rol.Ondertekenen, "rol-past-niet")]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", Rol.Invoeren, "lezen-verplicht")]
    [InlineData(Organisatiesoort.Gemeente, "GM9999", Rol.Lezen, "onbekende-organisatie")]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-9", Rol.Lezen, "onbekende-organisatie")]
    public async Task Roles_and_organisations_that_do_not_fit_are_refused(Organisatiesoort soort, string sleutel, Rol rollen, string code)
    {
        await using var proef = await Proef.StartAsync();

        (await proef.VerleenAsync(Bevoegdheid.Opdrachtregel, new(soort, sleutel), rollen)).Meldingen.Should().ContainSingle(melding => melding.Code == code);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_someone_does_not_manage_does_not_exist_for_them(Databasesoort soort)
    {
        await using var proef = await Proef.StartAsync(soort);
        await proef.VerleenAsync(Beheerder, Utrecht);
        var doel = new Accountversie((await proef.GebruikerAsync()).Id);
        var lijst = new Gebruikerslijst(proef.Contexts);

        (await lijst.LeesAsync(Beheerder)).Should().ContainSingle();
        (await lijst.LeesAsync(Buurman)).Should().BeEmpty();
        (await lijst.FindAsync(Buurman, doel.Id)).Should().BeNull();
        (await lijst.LeesAsync(Bevoegdheid.Anoniem)).Should().BeEmpty();
        (await new BlokkeerToegang(proef.Boek).BlokkeerAsync(Buurman, doel)).Meldingen.Should().ContainSingle(melding => melding.Code == "account-onbekend");
        (await new HerstelToegang(proef.Boek).VoerUitAsync(Buurman, doel, tweedeFactor: true)).Meldingen.Should().ContainSingle(melding => melding.Code == "account-onbekend");
        (await new WijzigRollen(proef.Boek).VoerUitAsync(Buurman, doel, Rol.Lezen)).Meldingen.Should().ContainSingle(melding => melding.Code == "account-onbekend");
        (await proef.GebruikerAsync()).Geblokkeerd.Should().BeNull();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public async Task Rights_are_to_be_reviewed_again_after_a_year(int dagen, bool teDoen)
    {
        await using var proef = await Proef.StartAsync();
        await proef.VerleenAsync(Beheerder, Utrecht);
        var lijst = new Gebruikerslijst(proef.Contexts);
        (await lijst.LeesAsync(Beheerder))[0].MoetBeoordeeld(proef.Domeinklok.Vandaag).Should().BeTrue("nobody looked yet");

        await new BeoordeelToegang(proef.Boek, proef.Domeinklok).BevestigAsync(Beheerder, new((await proef.GebruikerAsync()).Id));

        var regel = (await lijst.LeesAsync(Beheerder))[0];
        regel.Beoordeling!.Beoordelaar.Should().Be("Beheerder");
        regel.Beoordeling.Datum.Should().Be(new DateOnly(2015, 1, 15));
        regel.MoetBeoordeeld(new DateOnly(2016, 1, 15).AddDays(dagen)).Should().Be(teDoen);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Withdrawn_rights_are_gone_and_what_they_were_is_kept(Databasesoort soort)
    {
        await using var proef = await Proef.StartAsync(soort);
        await proef.VerleenAsync(Beheerder, Utrecht, Rol.Lezen | Rol.Invoeren);
        var voor = await proef.GebruikerAsync();

        await new BeoordeelToegang(proef.Boek, proef.Domeinklok).OntneemAsync(Beheerder, new(voor.Id, voor.ConcurrencyStamp));

        var na = await proef.GebruikerAsync();
        na.Rollen.Should().Be(Rol.Geen);
        na.Geblokkeerd.Should().NotBeNull();
        na.SecurityStamp.Should().NotBe(voor.SecurityStamp);
        (await new Gebruikerslijst(proef.Contexts).LeesAsync(Beheerder))[0].Beoordeling.Should().BeEquivalentTo(new { Bevestigd = false, Rollen = Rol.Lezen | Rol.Invoeren });
    }

    [Fact]
    public async Task Nobody_reviews_themselves()
    {
        await using var proef = await Proef.StartAsync();

        (await new BeoordeelToegang(proef.Boek, proef.Domeinklok).BevestigAsync(Beheerder, new(Beheerder.Gebruiker!.Value)))
            .Meldingen.Should().ContainSingle(melding => melding.Code == "eigen-account");
    }

    [Fact]
    public async Task A_change_on_an_older_version_is_refused()
    {
        await using var proef = await Proef.StartAsync();
        await proef.VerleenAsync(Beheerder, Utrecht);
        var gebruiker = await proef.GebruikerAsync();
        var doel = new Accountversie(gebruiker.Id, gebruiker.ConcurrencyStamp);
        await new WijzigRollen(proef.Boek).VoerUitAsync(Beheerder, doel, Rol.Lezen | Rol.Invoeren);

        (await new WijzigRollen(proef.Boek).VoerUitAsync(Beheerder, doel, Rol.Lezen)).Meldingen.Should().Equal(Accountboek.IntussenGewijzigd);
        (await proef.GebruikerAsync()).Rollen.Should().Be(Rol.Lezen | Rol.Invoeren);
    }

    [Fact]
    public async Task The_token_of_a_link_is_stored_as_a_hash_only()
    {
        await using var proef = await Proef.StartAsync();

        var token = (await proef.VerleenAsync(Beheerder, Utrecht)).Waarde!;

        await using var db = proef.Contexts.CreateDbContext();
        var link = await db.Set<Toegangslink>().SingleAsync();
        token.Should().HaveLength(43, "that is 32 random bytes");
        link.Hash.Should().Be(Toegangslink.HashVan(token)).And.NotContain(token);
    }

    [Theory]
    [InlineData(true, "gelukt")]
    [InlineData(false, "geweigerd")]
    public async Task Opening_rows_leaves_a_line(bool eigen, string resultaat)
    {
        await using var proef = await Proef.StartAsync();
        var inzage = new Inzage(new Auditboek(proef.Contexts, proef.Klok));

        (await inzage.OpenAsync(Beheerder, new Rijligging(eigen ? "GM0344" : "GM0363", "PV26", null), "gebouw G-1")).Should().Be(eigen);
        (await inzage.OpenAsync(Bevoegdheid.Anoniem, new Rijligging("GM0344", "PV26", null), "gebouw G-1")).Should().BeFalse();

        (await proef.AuditAsync()).Should().Equal($"rijen-inzien gebouw G-1 {resultaat} {Beheerder.Gebruiker}");
    }

    private sealed class Proef : IAsyncDisposable
    {
        private readonly Testdatabase _database;

        private Proef(Testdatabase database)
        {
            _database = database;
            Boek = new Accountboek(database.Contexts, Klok);
            Domeinklok = new Domeinklok(Klok);
        }

        public Klok Klok { get; } = new(2015, 1, 15);

        public Domeinklok Domeinklok { get; }

        public Accountboek Boek { get; }

        public IDbContextFactory<KantorentopContext> Contexts => _database.Contexts;

        public static async Task<Proef> StartAsync(Databasesoort soort = Databasesoort.Sqlite) => new(await Testdatabase.CreateAsync(soort));

        public Task<Uitkomst<string>> VerleenAsync(Bevoegdheid door, Organisatie organisatie, Rol rollen = Rol.Lezen) =>
            new VerleenToegang(Boek, new UpperInvariantLookupNormalizer()).VoerUitAsync(door, new("N. Nieuw", "nieuw@utrecht.example", organisatie, rollen));

        public async Task<Gebruiker> GebruikerAsync()
        {
            await using var db = Contexts.CreateDbContext();
            return await db.Users.AsNoTracking().SingleAsync();
        }

        public async Task<IReadOnlyList<string>> AuditAsync()
        {
            await using var db = Contexts.CreateDbContext();
            return await db.Auditregels.OrderBy(regel => regel.Volgnummer).Select(regel => $"{regel.Actie} {regel.Object} {regel.Resultaat} {regel.Actor}").ToListAsync();
        }

        public ValueTask DisposeAsync() => _database.DisposeAsync();
    }
}
