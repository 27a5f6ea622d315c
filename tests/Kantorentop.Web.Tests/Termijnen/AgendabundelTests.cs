using FluentAssertions;
using Kantorentop.Domain.Termijnen;
using Kantorentop.Web.Termijnen;
using Xunit;

namespace Kantorentop.Web.Tests.Termijnen;

public sealed class AgendabundelTests
{
    private static readonly DateOnly Dag = new(2013, 3, 1);
    private static readonly DateOnly Vandaag = new(2013, 3, 11);

    [Fact]
    public void Three_declarations_of_one_year_are_one_line_that_leads_to_that_year()
    {
        var taken = Agendabundel.Regels([Verklaring("6", 2012), Verklaring("7.5", 2012), Verklaring("7.6", 2012), Verklaring("7.7", 2012), Verklaring("7.5", 2013)], Vandaag);

        taken.Select(taak => (taak.Naam, taak.Adres, taak.Staat)).Should().Equal(
            ("Verklaring over 2012", "/verklaringen/2012", "10 dagen te laat"), ("Artikel 7.5: verklaring over 2013", "/verplichtingen/7.5-2013", "10 dagen te laat"));
        taken[0].Toelichting.Should().Be("1 maart 2013 · 4 artikelleden: 6, 7.5, 7.6 en nog 1");
    }

    [Fact]
    public void Three_locations_are_one_line_and_two_are_two()
    {
        var taken = Agendabundel.Regels([Analyse("A"), Analyse("B"), Analyse("C"), Analyse("D") with { Dag = Dag.AddDays(1) }, Analyse("E") with { Dag = Dag.AddDays(1) }], Vandaag);

        taken.Select(taak => taak.Naam).Should().Equal("Maak een risicoanalyse", "Maak een risicoanalyse: D", "Maak een risicoanalyse: E");
        taken[0].Toelichting.Should().Be("1 maart 2013 · 3 keer: A, B, C");
    }

    [Fact]
    public void A_colon_in_the_title_of_something_else_joins_nothing() => Agendabundel.Regels(
        [.. Enumerable.Range(1, 3).Select(nummer => new Agendaregel($"actie-{nummer}", Dag, $"Actie: {nummer}", Agendastand.TeLaat, new(Vindplaatssoort.Document, $"{nummer}")))], Vandaag).Should().HaveCount(3);

    private static Agendaregel Verklaring(string lid, int jaar) =>
        new($"plicht-{lid}-{jaar}", Dag, $"Artikel {lid}: verklaring over {jaar}", Agendastand.TeLaat, new(Vindplaatssoort.Verplichting, $"{lid}-{jaar}")) { Lid = lid };

    private static Agendaregel Analyse(string naam) =>
        new($"plicht-4.1-{naam}", Dag, $"Maak een risicoanalyse: {naam}", Agendastand.TeLaat, new(Vindplaatssoort.Verplichting, $"4.1-locatie-{naam}")) { Lid = "4.1" };
}
