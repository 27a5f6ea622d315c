using FluentAssertions;
using Xunit;

namespace Kantorentop.Application.Tests.Voorbeeld;

/// <summary>Nothing of the example would be refused by an import.</summary>
public sealed class GeldigheidTests(Voorbeeldfixture voorbeeld) : IClassFixture<Voorbeeldfixture>
{
    public static TheoryData<DateOnly> Dagen => new(new(2012, 12, 31), new(2013, 6, 30), new(2014, 2, 15), new(2015, 1, 14));

    [Theory]
    [MemberData(nameof(Dagen))]
    public void What_was_known_on_a_day_meets_the_contract(DateOnly dag) =>
        Weigering.Find(voorbeeld.BekendOp(dag)).Should().BeEmpty();

    [Fact]
    public void No_registratie_refers_to_what_is_not_known_yet()
    {
        var sleutels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var registratie in voorbeeld.Registraties)
        {
            sleutels.UnionWith(Weigering.Keys(registratie.Toegevoegd));
            Weigering.References(registratie.Toegevoegd).Where(sleutel => !sleutels.Contains(sleutel))
                .Should().BeEmpty($"registratie {registratie.Nummer} ({registratie.Onderwerp}) comes after what it refers to");
        }
    }

    [Fact]
    public void A_check_finds_what_is_wrong()
    {
        var gebouw = voorbeeld.Feiten.Gebouwen[0];
        Weigering.Find(voorbeeld.Feiten with { Gebouwen = [.. voorbeeld.Feiten.Gebouwen, gebouw with { Code = "X", Bouwstart = new(2010, 1, 1), Opgeleverd = new(2009, 1, 1) }] })
            .Should().ContainSingle();
        Weigering.Find(voorbeeld.Feiten with { Ruimtestanden = [.. voorbeeld.Feiten.Ruimtestanden, voorbeeld.Feiten.Ruimtestanden[0]] }).Should().NotBeEmpty();
    }
}
