using FluentAssertions;
using Kantorentop.Domain.Termijnen;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Termijnen;

public class HerinneringTests
{
    private static readonly DateOnly Vandaag = Dag("2015-01-15");

    [Theory]
    [InlineData(31, false)]
    [InlineData(30, true)]
    [InlineData(29, false)]
    [InlineData(8, false)]
    [InlineData(7, true)]
    [InlineData(6, false)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void Someone_is_told_30_7_and_1_day_ahead(int dagen, bool herinnert) =>
        Herinnering.Voor([Regel(Vandaag.AddDays(dagen))], Vandaag.AddDays(-1), Vandaag).Should().HaveCount(herinnert ? 1 : 0);

    [Theory]
    [InlineData(29, -2, true)]
    [InlineData(29, -1, false)]
    [InlineData(24, -7, true)]
    public void What_fell_on_a_day_without_messages_is_told_afterwards_and_once(int dagen, int vorige, bool herinnert) =>
        Herinnering.Voor([Regel(Vandaag.AddDays(dagen))], Vandaag.AddDays(vorige), Vandaag).Should().HaveCount(herinnert ? 1 : 0);

    [Theory]
    [InlineData(Agendastand.Gehaald)]
    [InlineData(Agendastand.Geweest)]
    [InlineData(Agendastand.TeLaat)]
    public void What_is_there_or_over_is_not_told(Agendastand stand) =>
        Herinnering.Voor([Regel(Vandaag.AddDays(7)) with { Stand = stand }], Vandaag.AddDays(-1), Vandaag).Should().BeEmpty();

    private static Agendaregel Regel(DateOnly dag) => new("sleutel", dag, "Titel", Agendastand.Komt, new(Vindplaatssoort.Convenant, "12.3"));
}
