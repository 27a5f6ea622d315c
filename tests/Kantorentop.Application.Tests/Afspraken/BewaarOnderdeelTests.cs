using FluentAssertions;
using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.TestSupport;
using Xunit;
using static Kantorentop.Application.Tests.Afspraken.Afspraakproef;
using static Kantorentop.TestSupport.Voorbeeldinhoud;

namespace Kantorentop.Application.Tests.Afspraken;

public sealed class BewaarOnderdeelTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Two_municipalities_fill_in_their_own_location_at_once(Databasesoort soort)
    {
        await using var proef = await BegonnenAsync(soort);

        var bewaringen = await Task.WhenAll(
            Task.Run(() => BewaarAsync(proef, Utrecht, Doel("UTR-PAP", 1_000m))), Task.Run(() => BewaarAsync(proef, Ede, Doel("EDE-STA", 2_000m))));

        bewaringen.Should().OnlyContain(bewaring => bewaring.IsGelukt);
        (await proef.BladAsync()).Inhoud.Locatiedoelen.Should().BeEquivalentTo([Doel("UTR-PAP", 1_000m).Nieuw, Doel("EDE-STA", 2_000m).Nieuw]);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_row_that_both_changed_is_shown_with_both_texts_and_nothing_is_saved(Databasesoort soort)
    {
        await using var proef = await BegonnenAsync(soort);
        await BewaarAsync(proef, Utrecht, Doel("UTR-PAP", 1_000m));

        var laat = await BewaarAsync(proef, Provinciaal, Doel("UTR-PAP", 9_000m), Doel("EDE-STA", 2_000m));

        var conflict = laat.Conflicten.Should().ContainSingle().Subject;
        conflict.Eigen.Plancapaciteit.Should().Be(M2(9_000m));
        conflict.Huidig.Plancapaciteit.Should().Be(M2(1_000m));
        conflict.Wie.Should().StartWith("U. Utrecht");
        (await proef.BladAsync()).Inhoud.Locatiedoelen.Should().ContainSingle();
        (await BewaarAsync(proef, Provinciaal, Doel("UTR-PAP", 9_000m, conflict.Nummer), Doel("EDE-STA", 2_000m))).IsGelukt.Should().BeTrue();
        (await proef.BladAsync()).Inhoud.Locatiedoel("UTR-PAP").Plancapaciteit.Should().Be(M2(9_000m));
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_row_that_the_form_left_alone_keeps_what_someone_else_recorded(Databasesoort soort)
    {
        await using var proef = await BegonnenAsync(soort);
        await BewaarAsync(proef, Utrecht, Doel("UTR-PAP", 1_000m));
        var gezien = (await proef.BladAsync()).Stand.LaatsteVan(Onderdeel.Locatiedoelen);
        await BewaarAsync(proef, Utrecht, Doel("UTR-PAP", 3_000m, gezien));

        var laat = await BewaarAsync(proef, Provinciaal, Doel("UTR-PAP", 1_000m, gezien), Doel("EDE-STA", 2_000m));

        laat.IsGelukt.Should().BeTrue();
        var inhoud = (await proef.BladAsync()).Inhoud;
        inhoud.Locatiedoel("UTR-PAP").Plancapaciteit.Should().Be(M2(3_000m));
        inhoud.Locatiedoel("EDE-STA").Plancapaciteit.Should().Be(M2(2_000m));
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Someone_elses_location_is_refused(Databasesoort soort)
    {
        await using var proef = await BegonnenAsync(soort);

        (await BewaarAsync(proef, Utrecht, Doel("EDE-STA", 1m))).Meldingen.Should().Equal(Afspraakfouten.GeenRecht);
        (await BewaarAsync(proef, Provinciaal, Doel("AMS-ZUI", 1m))).Meldingen.Should().Equal(Afspraakfouten.NietGevonden);
        (await BewaarAsync(proef, Secretariaat, Doel("UTR-PAP", 1m))).Meldingen.Should().Equal(Afspraakfouten.GeenRecht);
        (await BewaarAsync(proef, Marktpartij, Doel("UTR-PAP", 1m))).Meldingen.Should().Equal(Afspraakfouten.NietGevonden);
        (await proef.BladAsync()).Inhoud.Locatiedoelen.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_was_submitted_does_not_change(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        await proef.VulAsync();
        await proef.DienInAsync(Provinciaal);

        var bewaring = await proef.Bewaar.VisieAsync(Verzoek(), new(new Visie("Anders", null, null), 0));

        bewaring.Meldingen.Should().Equal(Afspraakfouten.NietBewerkbaar);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_text_that_someone_else_wrote_is_not_lost(Databasesoort soort)
    {
        await using var proef = await BegonnenAsync(soort);
        await proef.Bewaar.VisieAsync(Verzoek(Utrecht), new(new Visie("Van Utrecht", null, null), 0));

        var laat = await proef.Bewaar.VisieAsync(Verzoek(Ede), new(new Visie("Van Ede", null, null), 0));

        laat.Meldingen.Should().Equal(Afspraakfouten.Verouderd);
        laat.Conflicten.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Eigen = new Visie("Van Ede", null, null), Huidig = new Visie("Van Utrecht", null, null) });
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_draft_that_changed_after_the_check_is_not_submitted(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        await proef.VulAsync();
        var gezien = (await proef.BladAsync()).Stand;
        await proef.Bewaar.VisieAsync(Verzoek(Utrecht), new(new Visie("Anders", "Vraag", null), gezien.LaatsteVan(Onderdeel.Visie)));

        var uitkomst = await proef.DienIn.VoerUitAsync(Provinciaal, new(Guid.NewGuid(), Eerste, gezien.Laatste, null));

        uitkomst.Meldingen.Should().ContainSingle().Which.Code.Should().Be("verouderd");
        (await proef.BladAsync()).Afspraak.Staat.Should().Be(Afspraakstaat.Concept);
    }

    private static async Task<Afspraakproef> BegonnenAsync(Databasesoort soort)
    {
        var proef = await CreateAsync(soort);
        (await proef.BeginConcept.VoerUitAsync(Provinciaal, Guid.NewGuid(), Regio)).IsGelukt.Should().BeTrue();
        return proef;
    }

    private static Onderdeelwijziging<Locatiedoel> Doel(string locatie, decimal capaciteit, long gezien = 0) =>
        new(new Locatiedoel(locatie, Toekomstperspectief.Balans, M2(capaciteit), null, null), gezien);

    private static Task<Bewaring<Locatiedoel>> BewaarAsync(
        Afspraakproef proef, Domain.Toegang.Bevoegdheid door, params IReadOnlyList<Onderdeelwijziging<Locatiedoel>> rijen) =>
        proef.Bewaar.LocatiedoelenAsync(Verzoek(door), rijen);
}
