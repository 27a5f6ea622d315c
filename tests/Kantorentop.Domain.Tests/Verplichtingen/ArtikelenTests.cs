using FluentAssertions;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Domain.Tests.Verplichtingen;

public class ArtikelenTests
{
    [Fact]
    public void Holds_every_article_in_order_and_no_member_twice()
    {
        Artikelen.Alle.Select(lid => lid.Artikel).Distinct().Should().Equal(Enumerable.Range(1, 18));
        Artikelen.Alle.Select(lid => lid.Nummer).Should().OnlyHaveUniqueItems().And.HaveCount(89);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 9)]
    [InlineData(4, 4)]
    [InlineData(5, 5)]
    [InlineData(6, 1)]
    [InlineData(7, 9)]
    [InlineData(8, 8)]
    [InlineData(9, 9)]
    [InlineData(10, 6)]
    [InlineData(11, 4)]
    [InlineData(12, 5)]
    [InlineData(13, 12)]
    [InlineData(14, 3)]
    [InlineData(15, 2)]
    [InlineData(16, 2)]
    [InlineData(17, 2)]
    [InlineData(18, 4)]
    public void Holds_every_member_and_lettered_part_of_an_article(int artikel, int aantal) =>
        Artikelen.Alle.Count(lid => lid.Artikel == artikel).Should().Be(aantal);

    [Fact]
    public void Gives_the_covenants_own_words() =>
        Artikelen.Get("7.4").Alineas.Should().Equal(
            "Beleggers maken concrete transformatieplannen voor kantoorpanden vanaf 5.000 m² die drie jaar of langer voor meer dan 80% leeg staan.");

    [Fact]
    public void Keeps_no_line_breaks_broken_words_or_note_marks()
    {
        foreach (var alinea in Artikelen.Alle.SelectMany(lid => lid.Alineas))
        {
            alinea.Should().NotMatchRegex(@"\s{2,}|[\r\n]|[a-z]- (?!en |of )|(BREEAM|GreenCalc|GPR|LEED|EPC|RICS|NVM|VBO|belang)\d");
            alinea.Should().Be(alinea.Trim()).And.NotBeEmpty();
        }
    }

    [Fact]
    public void Keeps_the_notes_beside_the_text() =>
        Artikelen.Get("7.1").Noten.Should().HaveCount(5).And.Contain(noot => noot.StartsWith("EPC: Energieprestatiecoëfficiënt"));

    [Fact]
    public void Says_of_every_member_whom_it_addresses_and_what_its_nature_is() =>
        Artikelen.Alle.Should().OnlyContain(lid => lid.Wie.Count > 0 && lid.Aard.Count > 0);

    [Theory]
    [InlineData("6", "Artikel 6")]
    [InlineData("7.4", "Artikel 7, lid 4")]
    [InlineData("3.1a", "Artikel 3, lid 1, onder a")]
    [InlineData("13.10", "Artikel 13, lid 10")]
    public void Cites_a_member_in_full(string nummer, string aanhaling) => Artikelen.Get(nummer).Aanhaling.Should().Be(aanhaling);

    [Fact]
    public void Knows_no_member_that_the_covenant_lacks() => Artikelen.Find("7.10").Should().BeNull();

    [Theory]
    [InlineData("17.1", "2012-07-28")]
    [InlineData("4.4", "2012-12-28")]
    [InlineData("12.4", "2012-12-31")]
    [InlineData("3.1", "2013-06-28")]
    [InlineData("3.3", "2013-06-28")]
    [InlineData("3.4", "2013-06-28")]
    [InlineData("11.3", "2013-12-31")]
    [InlineData("10.1", "2014-06-28")]
    [InlineData("14.3", "2016-12-27")]
    [InlineData("2.2", "2017-06-27")]
    [InlineData("8.3", "2017-06-27")]
    [InlineData("7.4", null)]
    [InlineData("7.1", null)]
    [InlineData("8.7", null)]
    public void Computes_the_last_day_of_each_term(string nummer, string? dag) =>
        Artikelen.Get(nummer).Termijn.Uiterlijk(Convenantdata.Standaard).Should().Be(dag is null ? null : Proefdossier.Dag(dag));

    [Fact]
    public void Shifts_every_term_with_the_last_signature()
    {
        var later = new Convenantdata(new DateOnly(2012, 7, 10));
        Artikelen.Get("3.1").Termijn.Uiterlijk(later).Should().Be(new DateOnly(2013, 7, 10));
        later.LaatsteDag.Should().Be(new DateOnly(2017, 7, 9));
    }

    [Fact]
    public void Takes_the_first_of_March_of_the_next_year_as_the_term_of_a_yearly_declaration_and_says_that_it_is_a_convention()
    {
        var termijn = Artikelen.Get("6").Termijn;
        termijn.Uiterlijk(Convenantdata.Standaard, 2014).Should().Be(new DateOnly(2015, 3, 1));
        termijn.Uiterlijk(Convenantdata.Standaard with { JaaropgaveMaand = 4 }, 2014).Should().Be(new DateOnly(2015, 4, 1));
        termijn.IsConventie.Should().BeTrue();
    }

    [Fact]
    public void Lets_every_rule_name_a_member_and_no_two_the_same_thing_of_it() =>
        Verplichtingregels.Alle.Select(regel => (regel.Lid, regel.Grondslag, regel.Zaak, regel.Over)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Has_every_member_either_in_the_rule_table_or_in_the_list_of_those_that_owe_nothing()
    {
        var metRegel = Verplichtingregels.Alle.Select(regel => regel.Lid).Distinct();
        metRegel.Concat(LedenZonderPlicht.Redenen.Keys).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(Artikelen.Alle.Select(lid => lid.Nummer));
    }

    [Fact]
    public void Says_why_each_other_member_owes_nothing() =>
        LedenZonderPlicht.Redenen.Values.Should().OnlyContain(reden => reden.EndsWith('.'));

    [Fact]
    public void Has_a_rule_for_every_member_of_which_a_result_or_an_effort_is_owed() =>
        Artikelen.Alle.Where(lid => lid.Aard.Contains(Aard.Resultaat) || lid.Aard.Contains(Aard.Inspanning)).Select(lid => lid.Nummer)
            .Should().BeSubsetOf(Verplichtingregels.Alle.Select(regel => regel.Lid));

    [Fact]
    public void Addresses_nobody_whom_the_member_does_not_address()
    {
        foreach (var regel in Verplichtingregels.Alle)
        {
            var wie = Artikelen.Get(regel.Lid).Wie;
            (wie.Contains(Plichtdrager.Partijen) ? [] : regel.Dragers.Except(wie)).Should().BeEmpty($"rule {regel.Lid} is read from the covenant");
        }
    }
}
