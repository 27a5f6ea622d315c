using FluentAssertions;
using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Afspraken;
using Kantorentop.TestSupport;
using Xunit;
using static Kantorentop.Application.Tests.Afspraken.Afspraakproef;

namespace Kantorentop.Application.Tests.Afspraken;

/// <summary>Annexes are part of the text that is signed; that the covenant prevails over them (art. 18.2) is a note beside it.</summary>
public sealed class StrijdigheidTests
{
    private static readonly Bijlage Bijlage = new("b1") { Titel = "Bijlage 1", Tekst = "Alleen vastgestelde plannen tellen mee." };

    private static readonly Strijdigheid Strijdig = new("s1")
    {
        Artikel = "1",
        Plaats = "Bijlage 1",
        Tekst = "Alleen vastgestelde plannen tellen mee.",
        Geldt = "Alle plannen tellen mee.",
    };

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_conflict_is_recorded_of_a_signed_version_whose_text_stays_as_it_is(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        await proef.VulAsync();
        (await proef.Bewaar.BijlagenAsync(Verzoek(Utrecht), [new(Bijlage, 0)])).IsGelukt.Should().BeTrue();
        await proef.LegVoorAsync();
        await proef.OndertekenAllenAsync();
        var gezien = (await proef.BladAsync()).Stand.Laatste;

        (await proef.Bewaar.BijlagenAsync(Verzoek(Utrecht), [new(Bijlage with { Tekst = "Anders" }, gezien)])).Meldingen.Should().Equal(Afspraakfouten.NietBewerkbaar);
        (await proef.Bewaar.StrijdighedenAsync(Verzoek(Utrecht), [new(Strijdig, 0)])).IsGelukt.Should().BeTrue();
        (await proef.Bewaar.StrijdighedenAsync(Verzoek(Ede), [new(Strijdig with { Geldt = "Iets anders" }, 0)])).Conflicten.Should().ContainSingle();
        (await proef.Bewaar.StrijdighedenAsync(Verzoek(Secretariaat), [new(Strijdig with { Geldt = "Niets" }, 0)])).Meldingen.Should().Equal(Afspraakfouten.GeenRecht);

        var blad = await proef.BladAsync();
        blad.Inhoud.Bijlagen.Should().Equal(Bijlage);
        blad.Stand.Laatste.Should().Be(gezien);
        (await proef.Strijdigheden.ExecuteAsync(blad)).Select(rij => rij.Feit).Should().Equal(Strijdig);
        (await proef.BeginWijziging.VoerUitAsync(Utrecht, Guid.NewGuid(), Eerste)).IsGelukt.Should().BeTrue();
        var tweede = await proef.BladAsync(2);
        tweede.Inhoud.Bijlagen.Should().Equal(Bijlage);
        (await proef.Strijdigheden.ExecuteAsync(tweede)).Should().BeEmpty("it was noted of the first version");

        var verzoek = new Bewaarverzoek(Utrecht, Guid.NewGuid(), new(Regio, 2));
        (await proef.Bewaar.BijlagenAsync(verzoek, [new(Bijlage with { Tekst = "Anders" }, tweede.Stand.Laatste)])).Meldingen.Should().BeEmpty();
        (await proef.Vergelijk.VoerUitAsync(Utrecht, Regio, 2, 1))!.Verschil.Teksten.Should().ContainSingle().Which.Naam.Should().Be($"{Bijlage.Titel}: tekst");
    }

    [Fact]
    public void A_conflict_names_an_article_of_the_covenant_and_both_texts()
    {
        Bijlageregels.Toets(Strijdig).Should().BeEmpty();
        Bijlageregels.Toets(Strijdigheid.Leeg("s")).Should().BeEmpty("an empty line asks for nothing");
        Bijlageregels.Toets(Strijdig with { Artikel = "99", Geldt = null }).Select(melding => melding.Veld).Should().Equal("s1.Artikel", "s1.Geldt");
        Bijlageregels.Toets(Bijlage with { Titel = null }).Should().ContainSingle().Which.Veld.Should().Be("b1.Titel");
        Bijlageregels.Toets(Bijlage with { Tekst = new string('x', Bijlage.MaximumTekst + 1) }).Should().ContainSingle().Which.Code.Should().Be("tekst-te-lang");
    }
}
