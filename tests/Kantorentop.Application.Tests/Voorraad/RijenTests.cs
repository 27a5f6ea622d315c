using FluentAssertions;
using Kantorentop.Application.Tests.Gebieden;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Voorraad;

public sealed class RijenTests(Gebiedenproef proef) : IClassFixture<Gebiedenproef>
{
    [Fact]
    public async Task A_building_that_was_not_known_then_is_not_shown_and_one_that_is_no_longer_known_is_judged_as_it_was()
    {
        var (leeg, wie) = (Snapshot.Van(1, new Feiten()), Gebiedenproef.Wie(Organisatiesoort.Secretariaat));

        (await proef.Gebouw.ExecuteAsync(wie, leeg, "V4", null)).Should().BeNull();
        leeg.LiggingVanGebouw("V4", Gebiedenproef.Vandaag).Should().BeNull();
        leeg.LiggingVanGebouw("V4", Gebiedenproef.Vandaag, proef.Kennis).Should().Be(new Rijligging(Gebiedenproef.Gemeente, "PV26", "P4"));
        leeg.LiggingVanPlan("PL", Gebiedenproef.Vandaag, proef.Kennis).Should().Be(new Rijligging(Gebiedenproef.Gemeente, "PV26", "P3"));
    }

    [Theory]
    [InlineData(null, "", "")]
    [InlineData(Organisatiesoort.Rijk, "", "")]
    [InlineData(Organisatiesoort.Koepel, "IVBN", "")]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", "")]
    [InlineData(Organisatiesoort.Provincie, "PV27", "")]
    [InlineData(Organisatiesoort.Gemeente, Gebiedenproef.Gemeente, "V1 V2 V3 V4")]
    [InlineData(Organisatiesoort.Provincie, "PV26", "V1 V2 V3 V4")]
    [InlineData(Organisatiesoort.Secretariaat, "", "V1 V2 V3 V4")]
    [InlineData(Organisatiesoort.Marktpartij, "P4", "V4")]
    [InlineData(Organisatiesoort.Marktpartij, "P3", "V3")]
    public async Task Buildings_are_for_the_area_s_governments_the_present_owner_and_the_secretariaat(Organisatiesoort? soort, string sleutel, string verwacht)
    {
        var wie = Gebiedenproef.Wie(soort, sleutel);

        var lijst = await proef.Gebouwen.ExecuteAsync(wie, proef.Kennis, new(Gebiedenproef.Vier, Gebiedenproef.Januari, 1));

        string.Join(' ', lijst?.Regels.Select(regel => regel.Stand.Gebouw.Code) ?? []).Should().Be(verwacht);
        (await IsGenoteerdAsync(wie, "gebouwen van locatie:VIER")).Should().Be(verwacht.Length > 0);
    }

    [Theory]
    [InlineData(Organisatiesoort.Marktpartij, "P4", true)]
    [InlineData(Organisatiesoort.Marktpartij, "P3", false)]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", false)]
    [InlineData(Organisatiesoort.Gemeente, Gebiedenproef.Gemeente, true)]
    public async Task A_building_of_someone_else_does_not_exist_and_the_attempt_is_noted(Organisatiesoort soort, string sleutel, bool mag)
    {
        var wie = Gebiedenproef.Wie(soort, sleutel);

        var beeld = await proef.Gebouw.ExecuteAsync(wie, proef.Kennis, "V4", null);

        (beeld is not null).Should().Be(mag);
        (await IsGenoteerdAsync(wie, "gebouw V4")).Should().BeTrue();
    }

    [Fact]
    public async Task A_building_shows_its_units_its_owner_on_the_day_and_what_was_before()
    {
        var beeld = (await proef.Gebouw.ExecuteAsync(Gebiedenproef.Wie(Organisatiesoort.Secretariaat), proef.Kennis, "V4", new(2013, 6, 30)))!;

        beeld.Regel.Eigenaar!.Code.Should().Be("P3");
        beeld.Regel.Stand.Should().BeEquivalentTo(proef.Houder.Huidig.Gebouwstand("V4", new(2013, 6, 30)));
        beeld.Standen.Should().ContainSingle();
        beeld.Eigendommen.Should().ContainSingle().Which.Naam.Should().Be("Vier");
        beeld.Boven[^1].Gebied.Should().Be(Gebiedenproef.Vier);
    }

    [Theory]
    [InlineData(Organisatiesoort.Secretariaat, "", "D1 V1")]
    [InlineData(Organisatiesoort.Marktpartij, "P1", "D1 V1")]
    [InlineData(Organisatiesoort.Marktpartij, "P2", "")]
    [InlineData(Organisatiesoort.Rijk, "", "")]
    public async Task The_list_of_article_7_4_holds_what_its_reader_may_see(Organisatiesoort soort, string sleutel, string verwacht)
    {
        var wie = Gebiedenproef.Wie(soort, sleutel);

        var lijst = (await proef.Plichten.ExecuteAsync(wie, proef.Kennis, Gebied.Land, Gebiedenproef.Januari))!;

        string.Join(' ', lijst.Regels.Select(regel => regel.Gebouw.Code).Order()).Should().Be(verwacht);
        proef.Plichten.Tel(wie, proef.Kennis, Gebied.Land, Gebiedenproef.Januari).Should().Be(lijst.Regels.Count);
    }

    [Theory]
    [InlineData(Organisatiesoort.Secretariaat, "", 1)]
    [InlineData(Organisatiesoort.Marktpartij, "P3", 1)]
    [InlineData(Organisatiesoort.Marktpartij, "P1", 0)]
    [InlineData(null, "", 0)]
    public void Plans_are_for_governments_and_who_develops_them(Organisatiesoort? soort, string sleutel, int aantal) =>
        proef.Plannen.Execute(Gebiedenproef.Wie(soort, sleutel), proef.Kennis, Gebiedenproef.Vier, Gebiedenproef.Januari).Should().HaveCount(aantal);

    private async Task<bool> IsGenoteerdAsync(Bevoegdheid wie, string onderwerp)
    {
        await using var db = proef.CreateContext();
        var actor = wie.Gebruiker?.ToString();
        return await db.Auditregels.AnyAsync(regel => regel.Actor == actor && regel.Object == onderwerp);
    }
}
