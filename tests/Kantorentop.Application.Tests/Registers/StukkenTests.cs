using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Stukken;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Stukken;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Registers;

public sealed class StukkenTests
{
    private static readonly Stuk Rapport = new("10.1", 1, new(2014, 6, 23), "Gebruikersonderzoek") { Adres = "https://www.example.org/rapport" };
    private static readonly Bevoegdheid Fmn = Van(Organisatiesoort.Koepel, "FMN");
    private static readonly Domeinklok Klok = new(new Klok(2015, 1, 15));

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_paper_is_recorded_corrected_and_shown_to_everyone_and_what_was_known_stays(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        var (registreren, tonen) = Maak(database);
        var operatie = Guid.NewGuid();
        (await registreren.ExecuteAsync(Fmn, Rapport, new(operatie, null))).IsGelukt.Should().BeTrue();
        (await registreren.ExecuteAsync(Fmn, Rapport, new(operatie, null))).IsGelukt.Should().BeTrue("a double click has one effect");
        (await registreren.ExecuteAsync(Fmn, Rapport with { Titel = "Oud formulier" }, new(Guid.NewGuid(), null))).Meldingen.Single().Code.Should().Be("verouderd");

        var beter = Rapport with { Titel = "Gebruikersonderzoek 2014", Toelichting = "Met hulp van drie banken." };
        var corenet = Van(Organisatiesoort.Koepel, "CoreNet");
        var rij = (await tonen.VindAsync(corenet, "10.1"))!.Rijen[1];
        (await registreren.ExecuteAsync(corenet, beter, new(Guid.NewGuid(), rij))).IsGelukt.Should().BeTrue("both owe it");

        var blad = (await tonen.ExecuteAsync(Bevoegdheid.Anoniem)).Single(blad => blad.Regel.Lid == "10.1");
        blad.Ronden.Select(ronde => (ronde.Stuk, ronde.Staat)).Should().Equal((beter, Verplichtingstaat.VoldaanOpTijd), (null, Verplichtingstaat.Loopt));
        (blad.MagVastleggen, blad.IsEigen, blad.Volgende).Should().Be((false, false, 2));
        await using var db = database.Contexts.CreateDbContext();
        (await db.Bekend<Stuk>(1).SingleAsync()).Should().Be(Rapport);
    }

    [Theory]
    [InlineData("7.8", 1, "geen-recht")]
    [InlineData("10.1", 3, "niet-gevonden")]
    [InlineData("10.6", 2, "niet-gevonden")]
    [InlineData("9.9", 1, "niet-gevonden")]
    public async Task What_the_organisation_does_not_owe_or_not_so_often_is_refused(string lid, int keer, string code)
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        var (registreren, tonen) = Maak(database);
        var stuk = new Stuk(lid, keer, new(2014, 1, 1), "Stuk") { Adres = "https://www.example.org/", Aantal = 1 };

        (await registreren.ExecuteAsync(Fmn, stuk, new(Guid.NewGuid(), null))).Meldingen.Single().Code.Should().Be(code);
        (await tonen.ExecuteAsync(Fmn)).SelectMany(blad => blad.Ronden).Should().OnlyContain(ronde => ronde.Stuk == null);
    }

    [Fact]
    public async Task Documents_are_public_and_added_by_who_records()
    {
        (await RegistreerStuk.RechtAsync(Fmn, "10.6", default))!.MagSchrijven.Should().BeTrue();
        var ander = (await RegistreerStuk.RechtAsync(Bevoegdheid.Anoniem, "10.6", default))!;
        (ander.MagSchrijven, ander.MagVertrouwelijk).Should().Be((false, false));
        (await RegistreerStuk.RechtAsync(Fmn, "1", default)).Should().BeNull();
    }

    private static (RegistreerStuk Registreren, ToonStukken Tonen) Maak(Testdatabase database) => (
        new(new Registratieboek(database.Contexts, Klok), Convenantdata.Standaard, Klok),
        new(database.Contexts, Convenantdata.Standaard, Klok));

    private static Bevoegdheid Van(Organisatiesoort soort, string sleutel) =>
        new(Guid.NewGuid(), "Medewerker", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren);
}
