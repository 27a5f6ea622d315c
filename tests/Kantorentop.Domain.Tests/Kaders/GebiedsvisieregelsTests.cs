using FluentAssertions;
using Kantorentop.Domain.Kaders;
using Xunit;

namespace Kantorentop.Domain.Tests.Kaders;

public class GebiedsvisieregelsTests
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    [Theory]
    [InlineData(null, null, Gebiedsvisiestaat.ZonderTermijn)]
    [InlineData("2015-01-15", null, Gebiedsvisiestaat.LooptNog)]
    [InlineData("2015-01-14", null, Gebiedsvisiestaat.Verstreken)]
    [InlineData("2014-06-30", "2014-06-30", Gebiedsvisiestaat.OpTijd)]
    [InlineData("2014-06-30", "2014-07-01", Gebiedsvisiestaat.TeLaat)]
    [InlineData(null, "2014-07-01", Gebiedsvisiestaat.OpTijd)]
    public void The_agreed_day_counts_itself_in(string? gereed, string? vastgesteld, Gebiedsvisiestaat staat)
    {
        var visie = new Gebiedsvisie("L", vastgesteld is null ? Gebiedsvisievoortgang.Ontwerp : Gebiedsvisievoortgang.Vastgesteld, Bouwstenen.DagOfNiets(vastgesteld), null);
        Gebiedsvisieregels.Staat(Bouwstenen.DagOfNiets(gereed), visie, Vandaag).Should().Be(staat);
    }

    [Theory]
    [InlineData(Gebiedsvisievoortgang.NietBegonnen, null, null)]
    [InlineData(Gebiedsvisievoortgang.Ontwerp, "2014-01-01", "vaststelling-te-vroeg")]
    [InlineData(Gebiedsvisievoortgang.Vastgesteld, null, "vaststelling-ontbreekt")]
    [InlineData(Gebiedsvisievoortgang.Vastgesteld, "2015-01-15", null)]
    [InlineData(Gebiedsvisievoortgang.Vastgesteld, "2015-01-16", "vaststelling-buiten-termijn")]
    [InlineData(Gebiedsvisievoortgang.Vastgesteld, "1989-12-31", "vaststelling-buiten-termijn")]
    public void Adopted_and_its_day_go_together(Gebiedsvisievoortgang voortgang, string? dag, string? code) =>
        (Gebiedsvisieregels.Toets(new("L", voortgang, Bouwstenen.DagOfNiets(dag), null), Vandaag)?.Code).Should().Be(code);
}
