using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Xunit;

namespace Kantorentop.Domain.Tests.Geheimhouding;

/// <summary>What is hidden beside what must be, and what someone finds who solves all the sums.</summary>
public sealed class VerhullingTests
{
    private static readonly Proefgebieden Klein = new(
    [
        new("GM1", "PV1", "R1", [("A", 10), ("B", 20), ("C", 30)]),
        new("GM2", "PV1", "R1", [("D", 40), ("E", 5)]),
        new("GM3", "PV2", null, [("F", 50), ("G", 60)]),
        new("GM4", "PV2", "R1", [("H", 70), ("I", 0)]),
    ]);

    [Theory]
    [InlineData("locatie:C", "locatie:A", "locatie:C")]
    [InlineData("locatie:A locatie:C", "locatie:A", "locatie:C")]
    [InlineData("locatie:I", "locatie:H", "locatie:I")]
    [InlineData("gemeente:GM1", "gemeente:GM1", "gemeente:GM2", "locatie:A", "locatie:E")]
    [InlineData("")]
    public void The_smallest_figure_that_is_needed_goes_too(string gevoelig, params string[] verborgen) =>
        Verborgen(Klein, Klein.Gevoelig(gevoelig.Split(' '))).Should().BeEquivalentTo(verborgen);

    [Fact]
    public void Nobody_finds_a_hidden_figure_in_two_hundred_worlds()
    {
        for (var zaad = 0; zaad < 200; zaad++)
        {
            var toeval = new Random(zaad);
            var wereld = Proefgebieden.Willekeurig(toeval);
            var gevoelig = Trek(wereld, toeval);
            var verborgen = Verhulling.Bepaal(wereld.Boom, wereld.Waarden, gevoelig);
            gevoelig.Where((geheim, plaats) => geheim && !verborgen[plaats]).Should().BeEmpty();
            Gevonden(wereld, [.. verborgen.Select(geheim => !geheim)], verborgen).Should().BeEmpty("of world {0}", zaad);
        }
    }

    [Fact]
    public void Nor_with_an_earlier_publication_of_the_same_day_beside_it()
    {
        for (var zaad = 0; zaad < 200; zaad++)
        {
            var toeval = new Random(zaad);
            var eerst = Proefgebieden.Willekeurig(toeval);
            var eerder = Verhulling.Bepaal(eerst.Boom, eerst.Waarden, Trek(eerst, toeval));
            var later = Corrigeer(eerst, toeval);
            bool[] bekend = [.. eerder.Select((geheim, plaats) => !geheim && eerst.Waarden[plaats] == later.Waarden[plaats])];
            bool[] gevoelig = [.. Trek(later, toeval).Zip(eerder, (nu, toen) => nu || toen)];
            var verborgen = Verhulling.Bepaal(later.Boom, later.Waarden, gevoelig, bekend);
            bool[] geheim = [.. verborgen.Zip(bekend, (nu, toen) => nu && !toen)];
            Gevonden(later, [.. geheim.Select(niet => !niet)], geheim).Should().BeEmpty("of world {0}", zaad);
            verborgen.Where((nu, plaats) => eerder[plaats] && !nu).Should().BeEmpty("what was hidden of a day stays so");
        }
    }

    [Fact]
    public void The_attacker_finds_what_is_left_open()
    {
        var alleen = Klein.Gevoelig("locatie:C");
        Gevonden(Klein, [.. alleen.Select(geheim => !geheim)], alleen).Should().ContainSingle().Which.Should().Be(Gebied.Locatie("C"));
    }

    [Fact]
    public void The_order_of_the_areas_does_not_matter()
    {
        for (var zaad = 0; zaad < 25; zaad++)
        {
            var wereld = Proefgebieden.Willekeurig(new Random(zaad));
            var ander = new Proefgebieden([.. wereld.Gemeenten.Reverse().Select(gemeente => gemeente with { Locaties = [.. gemeente.Locaties.Reverse()] })]);
            string[] gevoelig = ["locatie:L000", "locatie:L003", "gemeente:GM02", "provincie:PV0"];
            Verborgen(ander, ander.Gevoelig(gevoelig)).Should().Equal(Verborgen(wereld, wereld.Gevoelig(gevoelig)));
        }
    }

    private static IEnumerable<string> Verborgen(Proefgebieden wereld, bool[] gevoelig)
    {
        var verborgen = Verhulling.Bepaal(wereld.Boom, wereld.Waarden, gevoelig);
        return wereld.Boom.Gebieden.Where((_, plaats) => verborgen[plaats]).Select(gebied => gebied.ToString());
    }

    private static IEnumerable<Gebied> Gevonden(Proefgebieden wereld, bool[] gezien, bool[] geheim) => new Aanvaller(wereld, gezien).Vind(geheim);

    private static bool[] Trek(Proefgebieden wereld, Random toeval)
    {
        var kans = toeval.Next(2, 9);
        return [.. wereld.Waarden.Select(_ => toeval.Next(kans) == 0)];
    }

    private static Proefgebieden Corrigeer(Proefgebieden wereld, Random toeval) => new(
    [
        .. wereld.Gemeenten.Select(gemeente => gemeente with
        {
            Locaties = [.. gemeente.Locaties.Select(locatie => (locatie.Code, toeval.Next(6) == 0 ? toeval.Next(90) : locatie.Waarde))],
        }),
    ]);
}
