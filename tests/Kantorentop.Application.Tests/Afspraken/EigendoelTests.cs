using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Xunit;
using static Kantorentop.Application.Tests.Afspraken.Afspraakproef;

namespace Kantorentop.Application.Tests.Afspraken;

public sealed class EigendoelTests
{
    private static readonly Eigendoel Voorraad = new("voorraad")
    {
        Naam = "Minder kantoren",
        Cijfer = Cijfer.Voorraad,
        Richting = Doelrichting.TenHoogste,
        Bron = "Monitor",
        Nulwaarde = 25_000m,
        Nuldatum = new(2013, 1, 1),
        Doel = -0.01m,
        Doeldatum = new(2014, 1, 1),
    };

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Two_officials_each_add_a_target_and_the_next_version_has_both(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        await proef.VulAsync();
        var woningen = new Eigendoel("woningen")
        {
            Naam = "Woningen",
            Eenheid = "woningen",
            Richting = Doelrichting.TenMinste,
            Nulwaarde = 0m,
            Nuldatum = new(2013, 1, 1),
            Bron = "Telling",
            Doel = 500m,
            Doeldatum = new(2017, 1, 1),
            Meetwijze = "Wij tellen vergunningen.",
        };

        (await proef.Bewaar.EigendoelenAsync(Verzoek(Utrecht), [new(Voorraad, 0)])).IsGelukt.Should().BeTrue();
        (await proef.Bewaar.EigendoelenAsync(Verzoek(Ede), [new(woningen, 0), new(Eigendoel.Leeg("nieuw"), 0)])).IsGelukt.Should().BeTrue();
        var laat = await proef.Bewaar.EigendoelenAsync(Verzoek(Provinciaal), [new(woningen with { Doel = 600m }, 0)]);

        laat.Conflicten.Should().ContainSingle().Which.Huidig.Should().Be(woningen);
        (await proef.BladAsync()).Inhoud.Eigendoelen.Should().BeEquivalentTo([Voorraad, woningen]);
        await proef.LegVoorAsync();
        await proef.OndertekenAllenAsync();
        (await proef.BeginWijziging.VoerUitAsync(Utrecht, Guid.NewGuid(), Eerste)).IsGelukt.Should().BeTrue();
        (await proef.BladAsync(2)).Inhoud.Eigendoelen.Should().BeEquivalentTo([Voorraad, woningen]);
    }

    [Fact]
    public async Task A_target_is_held_against_the_live_figure_and_only_for_who_may_see_it()
    {
        await using var proef = await CreateAsync(Databasesoort.Sqlite);
        var inhoud = new Afspraakinhoud { Eigendoelen = [Voorraad] };

        var overheid = proef.Doelen.Execute(Provinciaal, Regio, inhoud);
        var bezoeker = proef.Doelen.Execute(Bevoegdheid.Anoniem, Regio, inhoud);

        overheid.Should().HaveCount(5).And.OnlyContain(verloop => verloop.Stand.Doel.Indicator == null || verloop.Stand.Staat == Doelstaat.NietTeBeoordelen);
        overheid[^1].Should().BeEquivalentTo(new { Cijfer = 20_000m, Stand = new { Staat = Doelstaat.OpKoers } }, "the path is at some 21.000 m²");
        overheid[^1].Metingen.Select(meting => meting.Dag).Should().Equal(new DateOnly(2013, 1, 1), Begin);
        bezoeker[^1].Should().BeEquivalentTo(new { Cijfer = (decimal?)null, Stand = new { Reden = new { Code = "cijfer-niet-openbaar" } } });
        bezoeker[^1].Stand.Meting.Waarde.Should().BeNull();
        proef.Klok.Advance(TimeSpan.FromDays(90));
        proef.Doelen.Execute(Provinciaal, Regio, inhoud)[^1].Stand.Staat.Should().Be(Doelstaat.Achter);
    }
}
