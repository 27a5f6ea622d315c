using FluentAssertions;
using Kantorentop.Application.Invoer;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Afspraken;

public sealed class InvoerconceptTests
{
    private const string Adres = "/afspraken/Utrecht/1/visie";

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_someone_typed_is_kept_for_them_alone_until_it_is_thrown_away(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        var klok = new Klok(2015, 1, 14);
        var concepten = new Invoerconcepten(database.Contexts, klok);
        var (utrecht, ede) = (await AccountAsync(database), await AccountAsync(database));

        (await concepten.BewaarAsync(utrecht, Adres, "eerst")).IsGelukt.Should().BeTrue();
        klok.Advance(TimeSpan.FromMinutes(1));
        (await concepten.BewaarAsync(utrecht, Adres, "later")).IsGelukt.Should().BeTrue();

        (await concepten.NeemAsync(utrecht, Adres)).Should().BeEquivalentTo(new { Velden = "later", Ogenblik = klok.GetUtcNow() });
        (await concepten.NeemAsync(ede, Adres)).Should().BeNull();
        (await concepten.NeemAsync(utrecht, Adres + "/elders")).Should().BeNull();
        await concepten.WisAsync(ede, Adres);
        (await concepten.NeemAsync(utrecht, Adres)).Should().NotBeNull();
        await concepten.WisAsync(utrecht, Adres);
        (await concepten.NeemAsync(utrecht, Adres)).Should().BeNull();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_was_left_for_a_month_goes_and_what_is_too_large_is_refused(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        var klok = new Klok(2015, 1, 14);
        var concepten = new Invoerconcepten(database.Contexts, klok);
        var wie = await AccountAsync(database);
        await concepten.BewaarAsync(wie, Adres, "oud");
        klok.Advance(TimeSpan.FromDays(31));

        (await concepten.BewaarAsync(wie, "/afspraken/Utrecht/1/doelen", "nieuw")).IsGelukt.Should().BeTrue();

        (await concepten.NeemAsync(wie, Adres)).Should().BeNull();
        (await concepten.BewaarAsync(wie, Adres, new string('x', Invoerconcept.MaximumVelden + 1))).Meldingen.Should().ContainSingle().Which.Code.Should().Be("invoer-te-groot");
        (await concepten.BewaarAsync(Bevoegdheid.Anoniem, Adres, "x")).Meldingen.Should().ContainSingle().Which.Code.Should().Be("geen-recht");
    }

    private static async Task<Bevoegdheid> AccountAsync(Testdatabase database)
    {
        await using var db = database.Contexts.CreateDbContext();
        var gebruiker = new Gebruiker { Id = Guid.NewGuid(), Naam = "U. Utrecht" };
        db.Add(gebruiker);
        await db.SaveChangesAsync();
        return new Bevoegdheid(gebruiker.Id, "U. Utrecht", new Organisatie(Organisatiesoort.Gemeente, "GM0344"), Rol.Lezen | Rol.Invoeren);
    }
}
