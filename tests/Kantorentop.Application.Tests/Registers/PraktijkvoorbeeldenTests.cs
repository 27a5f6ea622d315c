using FluentAssertions;
using Kantorentop.Application.Praktijkvoorbeelden;
using Kantorentop.Domain.Praktijkvoorbeelden;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Xunit;
using static Kantorentop.Application.Tests.Registers.Registerproef;

namespace Kantorentop.Application.Tests.Registers;

public sealed class PraktijkvoorbeeldenTests
{
    private static readonly Praktijkinvoer Invoer = new(Praktijksoort.Transformatie, "Van kantoor naar woningen", "Verbouwd.", "Eén loket.") { Locatie = "L" };

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_example_is_sent_in_checked_and_published_by_who_sent_it_in(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        (await proef.Voorbeeld.DienInAsync(Ivbn, Invoer, Guid.NewGuid())).IsGelukt.Should().BeTrue();
        (await proef.Voorbeeld.DienInAsync(Belegger, Invoer with { Locatie = null, Soort = Praktijksoort.Sloop }, Guid.NewGuid())).IsGelukt.Should().BeTrue();
        (await proef.Voorbeelden.GepubliceerdAsync(null, null, 1)).Aantal.Should().Be(0);
        (await proef.Voorbeelden.WachtendAsync(Ivbn)).Select(rij => rij.Nummer).Should().Equal(1);
        (await proef.Voorbeelden.WachtendAsync(Secretariaat)).Select(rij => rij.Nummer).Should().Equal(1, 2);
        (await proef.Voorbeelden.WachtendAsync(Rijk)).Should().BeEmpty();
        (await proef.Voorbeelden.VindAsync(Bevoegdheid.Anoniem, 1)).Should().BeNull();

        (await proef.Voorbeeld.PubliceerAsync(Ivbn, 1, Formulier(await IdAsync(proef, 1)))).Meldingen.Single().Code.Should().Be("nog-niet-gecontroleerd");
        (await proef.Voorbeeld.ControleerAsync(Ivbn, 1, (true, null), Formulier(await IdAsync(proef, 1)))).Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Voorbeeld.ControleerAsync(Secretariaat, 1, (true, null), Formulier(await IdAsync(proef, 1)))).IsGelukt.Should().BeTrue();
        (await proef.Voorbeeld.PubliceerAsync(Secretariaat, 1, Formulier(await IdAsync(proef, 1)))).Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Voorbeeld.PubliceerAsync(Belegger, 1, Formulier(await IdAsync(proef, 1)))).Meldingen.Single().Code.Should().Be("niet-gevonden");
        (await proef.Voorbeeld.PubliceerAsync(Ivbn, 1, Formulier(await IdAsync(proef, 1)))).IsGelukt.Should().BeTrue();

        var blad = (await proef.Voorbeelden.GepubliceerdAsync(Praktijksoort.Transformatie, "PV26", 1)).Rijen.Single();
        (blad.Voorbeeld.Inzendernaam, blad.Gemeente, blad.Locatie, blad.Voorbeeld.GepubliceerdOp).Should().Be(("Koepel IVBN", "Utrecht", "Kanaleneiland", new DateOnly(2015, 1, 15)));
        (await proef.Voorbeelden.GepubliceerdAsync(Praktijksoort.Sloop, null, 1)).Aantal.Should().Be(0);
        (await proef.Voorbeelden.GepubliceerdAsync(null, "PV27", 1)).Aantal.Should().Be(0);
        (await proef.Voorbeelden.TellingAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_change_takes_an_example_off_the_list_until_it_is_published_again()
    {
        await using var proef = await CreateAsync(Databasesoort.Sqlite);
        await proef.Voorbeeld.DienInAsync(Ivbn, Invoer, Guid.NewGuid());
        await proef.Voorbeeld.ControleerAsync(Secretariaat, 1, (true, null), Formulier(await IdAsync(proef, 1)));
        await proef.Voorbeeld.PubliceerAsync(Ivbn, 1, Formulier(await IdAsync(proef, 1)));

        (await proef.Voorbeeld.WijzigAsync(Belegger, 1, Invoer, Formulier(await IdAsync(proef, 1)))).Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Voorbeeld.WijzigAsync(Ivbn, 1, Invoer with { Locatie = "WEG" }, Formulier(await IdAsync(proef, 1)))).Meldingen.Single().Code.Should().Be("locatie-onbekend");
        (await proef.Voorbeeld.WijzigAsync(Ivbn, 1, Invoer with { Titel = "Beter" }, Formulier(await IdAsync(proef, 1)))).IsGelukt.Should().BeTrue();

        (await proef.Voorbeelden.TellingAsync()).Should().Be(0);
        (await proef.Voorbeeld.ControleerAsync(Secretariaat, 1, (false, "Noem geen huurders."), Formulier(await IdAsync(proef, 1)))).IsGelukt.Should().BeTrue();
        (await proef.Voorbeelden.VindAsync(Ivbn, 1))!.Voorbeeld.Reden.Should().Be("Noem geen huurders.");
    }

    [Fact]
    public async Task The_secretariat_sends_nothing_in_and_a_municipality_must_exist()
    {
        await using var proef = await CreateAsync(Databasesoort.Sqlite);
        (await proef.Voorbeeld.DienInAsync(Secretariaat, Invoer, Guid.NewGuid())).Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Voorbeeld.DienInAsync(Bevoegdheid.Anoniem, Invoer, Guid.NewGuid())).Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Voorbeeld.DienInAsync(Ivbn, Invoer with { Locatie = null, Gemeente = "GM9999" }, Guid.NewGuid())).Meldingen.Single().Code.Should().Be("gemeente-onbekend");
    }

    private static async Task<long?> IdAsync(Registerproef proef, int nummer) => (await proef.Voorbeelden.VindAsync(Secretariaat, nummer))?.Id;
}
