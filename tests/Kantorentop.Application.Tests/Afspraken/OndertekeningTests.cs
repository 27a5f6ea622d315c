using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Afspraken;

public sealed class OndertekeningTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_last_signature_brings_the_agreement_into_force_and_designates_the_locations(Databasesoort soort)
    {
        await using var proef = await Afspraakproef.CreateAsync(soort);
        await proef.VulAsync();
        await proef.LegVoorAsync();
        proef.Klok.Advance(TimeSpan.FromDays(30));

        await proef.OndertekenAllenAsync();

        var blad = await proef.BladAsync();
        blad.Afspraak.Staat.Should().Be(Afspraakstaat.VanKracht);
        blad.Afspraak.VanKrachtOp.Should().Be(proef.Vandaag);
        blad.Afspraak.Ondertekenaars[0].Naam.Should().Be("Provincie Gelderland");
        blad.Afspraak.Ondertekenaars[0].Handtekening.Should().BeEquivalentTo(new { Naam = "J. Jansen", Functie = "wethouder", Datum = proef.Vandaag });
        blad.Afspraak.Indiening.Should().BeEquivalentTo(new { Naam = "P. Provincie", Toelichting = (string?)null });
        proef.Cijfers.ToekomstperspectiefOp("UTR-PAP", proef.Vandaag.AddDays(-1)).Should().Be(Toekomstperspectief.Groei);
        proef.Cijfers.ToekomstperspectiefOp("UTR-PAP", proef.Vandaag).Should().Be(Toekomstperspectief.Balans);
        proef.Cijfers.ToekomstperspectiefOp("EDE-STA", proef.Vandaag).Should().Be(Toekomstperspectief.Balans);
        await using var db = proef.Context();
        (await db.Bekend<Gebiedsaanduiding>().CountAsync()).Should().Be(3);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Who_submitted_does_not_sign_but_a_colleague_does(Databasesoort soort)
    {
        await using var proef = await Afspraakproef.CreateAsync(soort);
        await proef.VulAsync();
        await proef.LegVoorAsync();

        var eigen = await proef.OndertekenAsync(Afspraakproef.Provinciaal);
        var collega = await proef.OndertekenAsync(Afspraakproef.Wethouder);

        eigen.Meldingen.Should().ContainSingle().Which.Code.Should().Be("indiener-tekent-niet");
        collega.IsGelukt.Should().BeTrue();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_return_makes_it_a_draft_again_and_voids_the_signatures(Databasesoort soort)
    {
        await using var proef = await Afspraakproef.CreateAsync(soort);
        await proef.VulAsync();
        await proef.LegVoorAsync();
        await proef.OndertekenAsync(Afspraakproef.Ede);

        (await proef.StuurTerug.VoerUitAsync(Afspraakproef.Utrecht, Afspraakproef.Stap(), "Papendorp moet Groeigebied blijven.")).IsGelukt.Should().BeTrue();

        var blad = await proef.BladAsync();
        blad.Afspraak.Staat.Should().Be(Afspraakstaat.Teruggestuurd);
        blad.Afspraak.Versie.Should().Be(1);
        blad.Afspraak.Ondertekenaars.Should().BeEmpty();
        blad.Afspraak.Terugzending!.Tekst.Should().Be("Papendorp moet Groeigebied blijven.");
        await proef.LegVoorAsync(ronde: 2);
        (await proef.OndertekenAsync(Afspraakproef.Ede, ronde: 1)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("afspraak-gewijzigd");
        (await proef.OndertekenAsync(Afspraakproef.Ede, ronde: 2)).IsGelukt.Should().BeTrue();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_signature_and_a_return_at_once_leave_no_signature_under_a_text_that_may_change(Databasesoort soort)
    {
        await using var proef = await Afspraakproef.CreateAsync(soort);
        await proef.VulAsync();
        await proef.LegVoorAsync();

        var uitkomsten = await Task.WhenAll(
            Task.Run(() => proef.OndertekenAsync(Afspraakproef.Ede)),
            Task.Run(() => proef.StuurTerug.VoerUitAsync(Afspraakproef.Utrecht, Afspraakproef.Stap(), "Papendorp moet Groeigebied blijven.")));

        uitkomsten[1].IsGelukt.Should().BeTrue();
        var afspraak = (await proef.BladAsync()).Afspraak;
        (afspraak.Staat, afspraak.Ondertekenaars.Count).Should().Be((Afspraakstaat.Teruggestuurd, 0));
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_change_is_a_new_version_that_replaces_the_old_one_when_signed(Databasesoort soort)
    {
        await using var proef = await Afspraakproef.CreateAsync(soort);
        await proef.VulAsync();
        await proef.LegVoorAsync();
        await proef.OndertekenAllenAsync();
        proef.Klok.Advance(TimeSpan.FromDays(100));

        (await proef.BeginWijziging.VoerUitAsync(Afspraakproef.Utrecht, Guid.NewGuid(), Afspraakproef.Eerste)).IsGelukt.Should().BeTrue();
        var tweede = await proef.BladAsync(2);
        tweede.Inhoud.Should().BeEquivalentTo((await proef.BladAsync()).Inhoud);
        await proef.LegVoorAsync(versie: 2);
        await proef.OndertekenAllenAsync(versie: 2);

        (await proef.BladAsync()).Afspraak.Should().BeEquivalentTo(new { Staat = Afspraakstaat.Vervangen, VervangenOp = proef.Vandaag });
        (await proef.BladAsync(2)).Afspraak.Staat.Should().Be(Afspraakstaat.VanKracht);
        await using var db = proef.Context();
        (await db.Bekend<Gebiedsaanduiding>().CountAsync()).Should().Be(3, "the perspectives did not change");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_double_click_signs_once(Databasesoort soort)
    {
        await using var proef = await Afspraakproef.CreateAsync(soort);
        await proef.VulAsync();
        await proef.LegVoorAsync();
        var stap = Afspraakproef.Stap();

        for (var klik = 0; klik < 2; klik++)
            (await proef.Onderteken.VoerUitAsync(Afspraakproef.Ede, stap, new("J. Jansen", "wethouder", proef.Vandaag))).IsGelukt.Should().BeTrue();

        (await proef.BladAsync()).Afspraak.Ondertekenaars.Count(partij => partij.Handtekening is not null).Should().Be(1);
    }
}
