using FluentAssertions;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Documenten;

public class DocumentenTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_document_of_many_pieces_comes_back_as_it_was_sent(Databasesoort soort)
    {
        await using var proef = await Documentenproef.CreateAsync(soort);
        var inhoud = new byte[(3 * Documentdeel.MaximumOmvang) + 17];
        new Random(1).NextBytes(inhoud);
        "%PDF-"u8.CopyTo(inhoud);

        (await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Invoer(bestand: new("visie.pdf", new MemoryStream(inhoud)))))!.IsGelukt.Should().BeTrue();

        (await proef.InhoudAsync()).Should().Equal(inhoud);
        var detail = (await proef.Tonen.ExecuteAsync(Bevoegdheid.Anoniem, 1))!;
        detail.Stand.Feit.Should().Be(Documentenproef.Stand() with { Document = 1 });
        detail.Versies.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Organisatie = "gemeente GM0344", Versie = new { Versie = 1, Gescand = false, Soort = Bestandssoort.Pdf } });
        detail.Versies[0].Versie.Hash.Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(inhoud)));
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_new_version_leaves_the_earlier_one_and_what_was_sent_twice_is_stored_once(Databasesoort soort)
    {
        await using var proef = await Documentenproef.CreateAsync(soort);
        await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Invoer(bestand: Documentenproef.Pdf("een")));
        await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Invoer(bestand: Documentenproef.Pdf("een")));

        (await proef.Versie.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Nieuw(1, Documentenproef.Pdf("twee"))))!.IsGelukt.Should().BeTrue();

        (await proef.InhoudAsync()).Should().EndWith("twee"u8.ToArray());
        (await proef.InhoudAsync(1)).Should().EndWith("een"u8.ToArray());
        (await proef.Lijst.ExecuteAsync(Bevoegdheid.Anoniem, Documentenproef.Kast))!.Regels.Select(regel => (regel.Stand.Document, regel.Laatste.Versie)).Should().Equal((2, 1), (1, 2));
        await using var db = proef.CreateContext();
        (await db.Set<Documentdeel>().CountAsync()).Should().Be(2);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Of_two_versions_at_once_the_second_sender_is_told_of_the_first(Databasesoort soort)
    {
        await using var proef = await Documentenproef.CreateAsync(soort);
        await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Invoer());

        var uitkomsten = await Task.WhenAll(
            Task.Run(() => proef.Versie.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Nieuw(1, Documentenproef.Pdf("a")))),
            Task.Run(() => proef.Versie.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Nieuw(1, Documentenproef.Pdf("b")))));

        uitkomsten.SelectMany(uitkomst => uitkomst!.Meldingen).Select(melding => melding.Code).Should().Equal("verouderd");
        (await proef.Tonen.ExecuteAsync(Documentenproef.Eigenaar, 1))!.Versies.Should().HaveCount(2);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_document_becomes_confidential_and_public_again_with_its_reasons_kept(Databasesoort soort)
    {
        await using var proef = await Documentenproef.CreateAsync(soort);
        await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Invoer());
        (await proef.Tonen.ExecuteAsync(Documentenproef.Ander, 1)).Should().NotBeNull();

        await WijzigAsync(proef, Documentenproef.Stand(grond: Woogrond.Bedrijfsgegevens) with { Document = 1 });
        (await proef.Tonen.ExecuteAsync(Documentenproef.Ander, 1)).Should().BeNull();
        (await proef.Halen.ExecuteAsync(Documentenproef.Ander, 1)).Should().BeNull();
        (await proef.Lijst.ExecuteAsync(Documentenproef.Ander, Documentenproef.Kast))!.Regels.Should().BeEmpty();
        (await proef.Halen.ExecuteAsync(Documentenproef.Eigenaar, 1)).Should().NotBeNull();

        await WijzigAsync(proef, Documentenproef.Stand() with { Document = 1, Reden = "De bedragen zijn oud." });
        (await proef.Tonen.ExecuteAsync(Bevoegdheid.Anoniem, 1)).Should().NotBeNull();
        await using var db = proef.CreateContext();
        (await db.Set<Documentstand>().OrderBy(stand => EF.Property<long>(stand, Vastleggingen.Id)).Select(stand => stand.Reden).ToListAsync())
            .Should().Equal(null, "Er staan bedragen in.", "De bedragen zijn oud.");
        (await db.Auditregels.CountAsync(regel => regel.Actie == "document-ophalen")).Should().Be(1);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_upload_that_breaks_off_leaves_nothing(Databasesoort soort)
    {
        await using var proef = await Documentenproef.CreateAsync(soort);
        var breekt = new Gekeurdbestand("a.txt", Bestandssoort.Txt, new string('0', 64), new Leegstroom(Documentdeel.MaximumOmvang * 4L, Documentdeel.MaximumOmvang * 2L), false);

        var poging = () => proef.SchrijfAsync(breekt);

        await poging.Should().ThrowAsync<IOException>();
        await using var db = proef.CreateContext();
        (await db.Set<Documentdeel>().CountAsync() + await db.Set<Document>().CountAsync() + await db.Registraties.CountAsync()).Should().Be(0);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Content_is_never_changed_in_the_database(Databasesoort soort)
    {
        await using var proef = await Documentenproef.CreateAsync(soort);
        await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Invoer());
        await using var db = proef.CreateContext();
        var wijzig = () => db.Set<Documentversie>().ExecuteUpdateAsync(rij => rij.SetProperty(versie => versie.Naam, "anders.pdf"));
        var verwijder = () => db.Set<Documentdeel>().ExecuteDeleteAsync();
        await wijzig.Should().ThrowAsync<Exception>();
        await verwijder.Should().ThrowAsync<Exception>();
    }

    [Fact]
    public async Task Who_may_not_write_is_refused_and_who_may_not_know_finds_nothing()
    {
        await using var proef = await Documentenproef.CreateAsync();
        (await proef.Toevoegen.ExecuteAsync(Documentenproef.Ander, Documentenproef.Invoer()))!.Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Toevoegen.ExecuteAsync(Documentenproef.Ander, Documentenproef.Invoer() with { Eigenaar = new("kast", "dicht") })).Should().BeNull();
        (await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Invoer() with { Eigenaar = new("bestaat-niet", "1") })).Should().BeNull();

        await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Invoer());
        (await proef.Versie.ExecuteAsync(Documentenproef.Ander, Documentenproef.Nieuw(1, Documentenproef.Pdf("a"))))!.Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Wijzigen.ExecuteAsync(Documentenproef.Ander, Documentenproef.Stand() with { Document = 1 }, (Guid.NewGuid(), 1)))!.Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Versie.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Nieuw(1, Documentenproef.Pdf("a")) with { Document = 2 })).Should().BeNull();
        (await proef.Halen.ExecuteAsync(Documentenproef.Eigenaar, 1, 2)).Should().BeNull();
    }

    [Fact]
    public async Task A_double_click_has_one_effect_and_an_old_form_none()
    {
        await using var proef = await Documentenproef.CreateAsync();
        var invoer = Documentenproef.Invoer();
        await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, invoer);
        (await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, invoer))!.IsGelukt.Should().BeTrue();
        (await proef.Lijst.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Kast))!.Regels.Should().ContainSingle();

        var oud = await proef.Wijzigen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Stand("Anders") with { Document = 1 }, (Guid.NewGuid(), 99));
        oud!.Meldingen.Single().Code.Should().Be("verouderd");
        var zelfde = await proef.Versie.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Nieuw(1, Documentenproef.Pdf()));
        zelfde!.Meldingen.Single().Code.Should().Be("versie-gelijk");
    }

    [Theory, MemberData(nameof(Fout))]
    public async Task A_file_that_may_not_be_stored_is_refused_with_what_to_do(string naam, Stream inhoud, string code)
    {
        await using var proef = await Documentenproef.CreateAsync();
        var uitkomst = await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Invoer(bestand: new(naam, inhoud)));
        uitkomst!.Meldingen.Should().ContainSingle().Which.Should().Match<Kantorentop.Domain.Melding>(melding => melding.Code == code && melding.Tekst.EndsWith('.'));
        (await proef.Lijst.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Kast))!.Regels.Should().BeEmpty();
    }

    public static TheoryData<string, Stream, string> Fout => new()
    {
        { "leeg.pdf", new MemoryStream(), "document-leeg" },
        { "groot.txt", new Leegstroom(Documentregels.MaximumOmvang + 1), "document-te-groot" },
        { "programma.pdf", new MemoryStream([0x4D, 0x5A, 0x90, 0x00]), "document-onbekend" },
        { "pagina.html", new MemoryStream("<script>"u8.ToArray()), "document-anders" },
        { "plaatje.pdf", new MemoryStream([0xFF, 0xD8, 0xFF, 0xE0]), "document-anders" },
    };

    private static async Task WijzigAsync(Documentenproef proef, Documentstand stand)
    {
        var id = (await proef.Tonen.ExecuteAsync(Documentenproef.Eigenaar, 1))!.Stand.Id;
        (await proef.Wijzigen.ExecuteAsync(Documentenproef.Eigenaar, stand, (Guid.NewGuid(), id)))!.Meldingen.Should().BeEmpty();
    }
}
