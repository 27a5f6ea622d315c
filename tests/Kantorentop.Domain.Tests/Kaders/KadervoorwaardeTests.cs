using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Domain.Tests.Kaders;

/// <summary>Art. 5.5: a fund only where the spatial frameworks of art. 3 are agreed or being agreed.</summary>
public class KadervoorwaardeTests
{
    private static readonly Regiopartijen Partijen = new("Utrecht",
    [
        new(new(Organisatiesoort.Provincie, "PV26"), "Provincie Utrecht"),
        new(new(Organisatiesoort.Gemeente, "GM0344"), "Gemeente Utrecht"),
    ]);

    [Fact]
    public void Agreed_when_every_government_adopted_one() =>
        Kadervoorwaarde.Van(Partijen, [Gereed("PV26"), Gereed("GM0344")]).Staat.Should().Be(Kadervoorwaardestaat.Overeengekomen);

    [Fact]
    public void Being_agreed_is_enough()
    {
        var voorwaarde = Kadervoorwaarde.Van(Partijen, [Gereed("PV26"), Concept("GM0344")]);
        voorwaarde.Staat.Should().Be(Kadervoorwaardestaat.InVoorbereiding);
        voorwaarde.IsVervuld.Should().BeTrue();
    }

    [Fact]
    public void One_government_with_nothing_stands_in_the_way_and_is_named()
    {
        var voorwaarde = Kadervoorwaarde.Van(Partijen, [Gereed("PV26"), Gereed("GM0363"), Concept("GM0344") with { Soort = Kadersoort.Borging }]);
        voorwaarde.IsVervuld.Should().BeFalse();
        voorwaarde.Zonder.Select(partij => partij.Naam).Should().Equal("Gemeente Utrecht");
    }

    [Fact]
    public void The_best_of_structuurvisie_and_policy_counts_and_what_lapsed_does_not()
    {
        Kadervoorwaarde.Van(Partijen, [Gereed("PV26"), Concept("GM0344"), Gereed("GM0344") with { Soort = Kadersoort.Kantorenbeleid }]).Staat
            .Should().Be(Kadervoorwaardestaat.Overeengekomen);
        Kadervoorwaarde.Van(Partijen, [Gereed("PV26"), Gereed("GM0344") with { Dossierstatus = Dossierstatus.Vervallen }]).IsVervuld.Should().BeFalse();
    }

    [Fact]
    public void A_region_without_governments_has_no_frameworks() => Kadervoorwaarde.Van(new("Leeg", []), [Gereed("PV26")]).IsVervuld.Should().BeFalse();

    private static Kader Concept(string overheid) => new(overheid, Kadersoort.Structuurvisie, "Kantoren") { Planstatus = Imroplanstatus.Concept };

    private static Kader Gereed(string overheid) => Concept(overheid) with { Planstatus = Imroplanstatus.Vastgesteld, VastgesteldOp = new(2013, 6, 1), Dekkend = true };
}
