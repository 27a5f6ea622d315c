using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Termijnen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Termijnen;

public class AgendavormingTests
{
    private static readonly DateOnly Vandaag = Dag("2015-01-15");

    [Theory]
    [InlineData("14.1", "2012-06-28", Organisatiesoort.Marktpartij)]
    [InlineData("17.1", "2012-07-28", Organisatiesoort.Rijk)]
    [InlineData("4.4", "2012-12-28", Organisatiesoort.Gemeente)]
    [InlineData("12.4", "2012-12-31", Organisatiesoort.Provincie)]
    [InlineData("3.1", "2013-06-28", Organisatiesoort.Koepel)]
    [InlineData("11.3", "2013-12-31", Organisatiesoort.Provincie)]
    [InlineData("10.1", "2014-06-28", Organisatiesoort.Koepel)]
    [InlineData("10.1", "2016-06-28", Organisatiesoort.Koepel)]
    [InlineData("6", "2013-03-01", Organisatiesoort.Koepel)]
    [InlineData("6", "2017-03-01", Organisatiesoort.Koepel)]
    [InlineData("12.3", "2013-06-27", Organisatiesoort.Secretariaat)]
    [InlineData("12.5", "2017-06-27", Organisatiesoort.Secretariaat)]
    [InlineData("14.3", "2016-12-27", Organisatiesoort.Gemeente)]
    [InlineData("14.1", "2017-06-27", Organisatiesoort.Marktpartij)]
    [InlineData("2.2", "2021-12-31", Organisatiesoort.Provincie)]
    public void The_dates_of_the_covenant_stand_in_it(string lid, string dag, Organisatiesoort soort) =>
        Vorm(new() { Organisatie = soort }).Should().Contain(regel => regel.Lid == lid && regel.Dag == Dag(dag));

    [Theory]
    [InlineData("2015-01-30", Agendastand.Komt)]
    [InlineData("2015-01-31", Agendastand.Komt)]
    [InlineData("2015-02-01", Agendastand.TeLaat)]
    public void An_action_of_a_consultation_is_late_after_its_last_day_until_it_is_done(string vandaag, Agendastand stand)
    {
        var actie = new Overlegactie(Guid.NewGuid(), Guid.NewGuid(), 7, "Zet de plannen op een rij", Dag("2015-01-31")) { Soort = Organisatiesoort.Koepel, Houder = "IPO" };

        var regel = Een(new() { Acties = [new(actie, 12)] }, vandaag);
        regel.Should().BeEquivalentTo(new { Titel = "Actie 7: Zet de plannen op een rij", Stand = stand, Lid = "12.3", Versie = 12L });
        regel.Vindplaats.Should().Be(new Vindplaats(Vindplaatssoort.Overleg, actie.Overleg.ToString()));
        Een(new() { Acties = [new(actie with { GedaanOp = Dag("2015-02-03") }, 13)] }, vandaag).Stand.Should().Be(Agendastand.Gehaald);
    }

    [Fact]
    public void Every_fixed_date_follows_from_a_member_and_moves_with_the_entry_into_force()
    {
        var later = new Convenantdata(Dag("2012-07-28"));

        Convenantdagen.Alle(Convenantdata.Standaard).Should().OnlyContain(dag => Artikelen.Find(dag.Lid) != null);
        Convenantdagen.Alle(later).Single(dag => dag.Lid == "17.1").Dag.Should().Be(Dag("2012-08-28"));
    }

    [Theory]
    [InlineData("2013-06-27", Agendastand.Komt)]
    [InlineData("2013-06-28", Agendastand.Komt)]
    [InlineData("2013-06-29", Agendastand.TeLaat)]
    public void A_framework_is_late_after_its_last_day(string vandaag, Agendastand stand)
    {
        var kader = new Kadertermijn(Kadersoort.Structuurvisie, "GM0344", "Structuurvisie", Dag("2013-06-28"), IsGereed: false);

        Een(new() { Kaders = [kader] }, vandaag).Stand.Should().Be(stand);
        Een(new() { Kaders = [kader with { IsGereed = true }] }, vandaag).Stand.Should().Be(Agendastand.Gehaald);
    }

    [Theory]
    [InlineData(null, "2013-06-28", Agendastand.Komt)]
    [InlineData(null, "2013-06-29", Agendastand.TeLaat)]
    [InlineData("2013-06-28", "2013-07-01", Agendastand.Gehaald)]
    [InlineData("2013-07-02", "2013-07-03", Agendastand.Gehaald)]
    public void A_regional_agreement_is_late_until_it_is_in_force(string? vanKracht, string vandaag, Agendastand stand)
    {
        var termijn = Afspraaktermijn.Op(Dag(vandaag), new("Utrecht", true), Convenantdata.Standaard, DagOfNiets(vanKracht));

        Een(new() { Afspraken = [new("Utrecht", termijn)] }, vandaag).Stand.Should().Be(stand);
    }

    [Fact]
    public void A_region_that_owes_no_agreement_has_no_day() =>
        Vorm(new() { Afspraken = [new("Almere", Afspraaktermijn.Op(Vandaag, new("Almere", false), Convenantdata.Standaard, null))] }).Should().BeEmpty();

    [Theory]
    [InlineData("2015-01-15", false, Agendastand.Komt)]
    [InlineData("2015-01-14", false, Agendastand.TeLaat)]
    [InlineData("2015-01-14", true, Agendastand.Gehaald)]
    public void A_gebiedsvisie_keeps_the_day_that_the_region_set_itself(string gereed, bool vastgesteld, Agendastand stand) =>
        Een(new() { Gebiedsvisies = [new("L", "L", "Gebiedsvisie L", Dag(gereed), vastgesteld)] }).Stand.Should().Be(stand);

    [Fact]
    public void Without_a_day_there_is_nothing_to_keep() => Vorm(new()
    {
        Gebiedsvisies = [new("L", "L", "Gebiedsvisie L", null, false)],
        Fondsen = [new(1, "Fonds", null, null, 1)],
        Documenten = [new(1, "Stuk", null, 1)],
    }).Should().BeEmpty();

    [Theory]
    [InlineData("2015-01-16", Agendastand.Komt)]
    [InlineData("2015-01-15", Agendastand.Geweest)]
    public void A_fund_runs_up_to_the_day_before_its_end_and_is_never_late(string einde, Agendastand stand)
    {
        var regel = Een(new() { Fondsen = [new(1, "Fonds", Dag(einde), Dag("2014-12-01"), 3)] });

        (regel.Stand, regel.Dag, regel.Versie).Should().Be((stand, Dag(einde).AddDays(-1), 3L));
        regel.Toelichting.Should().Be("Verlengd op 01-12-2014.");
    }

    [Theory]
    [InlineData("2015-01-15", Agendastand.Komt)]
    [InlineData("2015-01-14", Agendastand.TeLaat)]
    public void Confidentiality_is_considered_anew_on_its_day(string dag, Agendastand stand) =>
        Een(new() { Documenten = [new(7, "Stuk", Dag(dag), 1)] }).Stand.Should().Be(stand);

    [Theory]
    [InlineData("2015-01-15", Agendastand.Komt)]
    [InlineData("2015-01-14", Agendastand.Geweest)]
    public void A_consultation_ends_and_nobody_is_late(string tot, Agendastand stand) =>
        Een(new() { Consultaties = [new("Utrecht", 1, Dag(tot))] }).Stand.Should().Be(stand);

    [Theory]
    [InlineData("2014-03-01", null, Agendastand.Komt)]
    [InlineData("2014-03-02", null, Agendastand.TeLaat)]
    [InlineData("2014-03-02", "2014-03-02", Agendastand.Gehaald)]
    public void A_yearly_declaration_has_a_day_by_convention(string vandaag, string? bewijs, Agendastand stand)
    {
        var plichten = Plichten(vandaag, bewijs).Where(plicht => plicht.Regel.Lid == "6" && plicht.Onderwerp.Jaar == 2013).ToList();

        var regel = Een(new() { Verplichtingen = plichten }, vandaag);

        (regel.Stand, regel.Dag, regel.IsConventie, regel.Lid).Should().Be((stand, Dag("2014-03-01"), true, "6"));
        regel.Titel.Should().EndWith("verklaring over 2013");
    }

    [Fact]
    public void A_duty_that_is_not_owed_has_no_day()
    {
        var plicht = Plichten("2014-03-02", null)[0] with { Staat = Verplichtingstaat.Opgeschort };

        Vorm(new() { Verplichtingen = [plicht, plicht with { Staat = Verplichtingstaat.NietVanToepassing }, plicht with { Uiterlijk = null }] }).Should().BeEmpty();
    }

    [Fact]
    public void Duties_of_many_are_counted_and_the_counts_add_up()
    {
        var plichten = Plichten("2014-03-02", null).Concat(Plichten("2014-03-02", "2014-02-01")).Where(plicht => plicht.Regel.Lid == "6" && plicht.Onderwerp.Jaar == 2013);

        var telling = Plichttelling.Van(plichten).Should().ContainSingle().Subject;

        (telling.Totaal, telling.Voldaan, telling.TeLaat).Should().Be((2, 1, 1));
        Een(new() { Tellingen = [telling] }, "2014-03-02").Stand.Should().Be(Agendastand.TeLaat);
        Een(new() { Tellingen = [telling with { Voldaan = 2, TeLaat = 0 }] }, "2014-03-02").Stand.Should().Be(Agendastand.Gehaald);
    }

    [Fact]
    public void What_is_late_comes_first_and_what_a_source_says_replaces_the_bare_date()
    {
        var kader = new Kadertermijn(Kadersoort.Structuurvisie, "GM0344", "Structuurvisie", Dag("2013-06-28"), IsGereed: false);

        var regels = Vorm(new() { Organisatie = Organisatiesoort.Gemeente, Kaders = [kader] });

        regels[0].Titel.Should().Be("Structuurvisie");
        regels.Count(regel => regel.Lid == "3.3").Should().Be(1);
        regels.Skip(1).Select(regel => regel.Dag).Should().BeInAscendingOrder();
        regels.Select(regel => regel.Sleutel).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_order_of_the_input_has_no_meaning()
    {
        Kadertermijn[] kaders = [.. Enum.GetValues<Kadersoort>().Select(soort => new Kadertermijn(soort, "GM0344", $"{soort}", Dag("2013-06-28"), IsGereed: false))];

        Vorm(new() { Kaders = kaders }).Should().Equal(Vorm(new() { Kaders = [.. kaders.Reverse()] }));
    }

    private static IReadOnlyList<Agendaregel> Vorm(Agendabronnen bronnen, string vandaag = "2015-01-15") =>
        new Agendavorming(Dag(vandaag), Convenantdata.Standaard).Vorm(bronnen);

    private static Agendaregel Een(Agendabronnen bronnen, string vandaag = "2015-01-15") => Vorm(bronnen, vandaag).Should().ContainSingle().Subject;

    private static IReadOnlyList<Verplichting> Plichten(string op, string? bewijs)
    {
        var partij = new Partij("P", "Partij", Partijsoort.Belegger, "IVBN", null);
        var dossier = new Partijdossier(partij) { Bewijzen = bewijs is null ? [] : [new(new("6", Onderwerpsoort.Jaar, "2013"), Dag(bewijs))] };
        return Verplichtingenlijst.Bepaal(dossier, Dag(op), Convenantdata.Standaard);
    }
}
