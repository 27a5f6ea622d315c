using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Kantorentop.Domain.Fondsen;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Fondsen;

/// <summary>The ledger balances to the cent whatever is entered, and never lets out more than came in.</summary>
public sealed class GrootboekTests
{
    private static readonly DateOnly Begin = Dag("2014-01-01");

    [Fact]
    public void Balances_to_the_cent_on_every_day_whatever_is_asked() => Prop.ForAll<int>(zaad =>
    {
        var werk = Gevuld(new System.Random(zaad));
        foreach (var dag in Enumerable.Range(0, 10).Select(nummer => Begin.AddDays(nummer * 43)))
        {
            Bedrag.Som(Enum.GetValues<Rekening>().Select(rekening => werk.Boek.Stand(rekening, dag))).Should().Be(Bedrag.Nul);
            werk.Boek.Saldo(dag).Should().BeGreaterThanOrEqualTo(Bedrag.Nul);
            werk.Boek.Stand(Rekening.Vorderingen, Proeffonds.Vandaag).Should().Be(Bedrag.Som(werk.Boek.Boekingen.Select(werk.Boek.Open)));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_totals_of_the_years_add_up_to_the_accounts() => Prop.ForAll<int>(zaad =>
    {
        var boek = Gevuld(new System.Random(zaad)).Boek;
        foreach (var soort in Enum.GetValues<Boekingsoort>())
            Bedrag.Som(boek.Jaren.Select(jaar => boek.Jaartotaal(jaar, soort).Totaal)).Should().Be(Bedrag.Som(boek.Boekingen.Where(rij => rij.Soort == soort).Select(rij => rij.Getekend)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_payment_in_the_past_leaves_enough_for_what_was_paid_later()
    {
        var werk = Proeffonds.Werk(Proeffonds.Ingesteld())
            .Met(Proeffonds.Opdracht(Boekingsoort.Bijdrage, 100, "2014-02-01"))
            .Met(Proeffonds.Opdracht(Boekingsoort.Kosten, 80, "2014-09-01"))
            .Met(Proeffonds.Opdracht(Boekingsoort.Bijdrage, 500, "2014-12-01"));
        werk.Boek.Saldo(Dag("2014-06-01")).Should().Be(Bedrag.VanEuro(100));
        werk.Boek.LaagsteSaldoVanaf(Dag("2014-06-01")).Should().Be(Bedrag.VanEuro(20));
        Boekingregels.Toets(werk, Proeffonds.Opdracht(Boekingsoort.Kosten, 20, "2014-06-01")).Should().BeEmpty();
        Boekingregels.Toets(werk, Proeffonds.Opdracht(Boekingsoort.Kosten, 20.01m, "2014-06-01")).Should().ContainSingle()
            .Which.Tekst.Should().Contain("€\u00a020,00").And.Contain("Boek eerst een ontvangst");
    }

    [Fact]
    public void An_entry_is_undone_once_with_a_reason()
    {
        var werk = Proeffonds.Werk(Proeffonds.Ingesteld()).Met(Proeffonds.Opdracht(Boekingsoort.Bijdrage, 100, "2014-02-01"));
        var boeking = werk.Boek.Boekingen[0];
        Boekingregels.ToetsTegen(werk, boeking, Dag("2014-01-31"), null).Codes().Should().Equal("reden-ontbreekt", "datum-correctie");
        Boekingregels.ToetsTegen(werk, boeking, Dag("2014-02-02"), "dubbel").Should().BeEmpty();
        var tegen = boeking.Tegen(2, Dag("2014-02-02"), "dubbel", 2);
        (tegen.Debet, tegen.Credit, tegen.Bedrag).Should().Be((boeking.Credit, boeking.Debet, boeking.Bedrag));
        var daarna = werk with { Boek = new([boeking, tegen]) };
        daarna.Boek.Saldo(Proeffonds.Vandaag).Should().Be(Bedrag.Nul);
        Boekingregels.ToetsTegen(daarna, boeking, Dag("2014-03-01"), "weer").Codes().Should().Equal("al-gecorrigeerd");
        Boekingregels.ToetsTegen(daarna, tegen, Dag("2014-03-01"), "weer").Codes().Should().Equal("al-correctie");
    }

    [Fact]
    public void Money_that_was_spent_cannot_be_undone()
    {
        var werk = Proeffonds.Werk(Proeffonds.Ingesteld())
            .Met(Proeffonds.Opdracht(Boekingsoort.Bijdrage, 100, "2014-02-01")).Met(Proeffonds.Opdracht(Boekingsoort.Kosten, 1, "2014-03-01"));
        Boekingregels.ToetsTegen(werk, werk.Boek.Boekingen[0], Dag("2014-02-01"), "fout").Codes().Should().Equal("saldo-te-laag");
    }

    [Fact]
    public void A_levy_comes_in_in_parts_and_no_more_than_it_is()
    {
        var werk = Proeffonds.Werk(Proeffonds.Ingesteld()).Met(Proeffonds.Opdracht(Boekingsoort.Heffing, 100, "2014-02-01"));
        werk.Boek.Saldo(Proeffonds.Vandaag).Should().Be(Bedrag.Nul, "it is imposed, not paid");
        var ontvangst = Proeffonds.Opdracht(Boekingsoort.Ontvangst, 60) with { Aanslag = 1 };
        Boekingregels.Toets(werk, ontvangst with { Aanslag = null }).Codes().Should().Equal("aanslag-onbekend");
        Boekingregels.Toets(werk, ontvangst with { Datum = Dag("2014-01-31") }).Codes().Should().Equal("ontvangst-voor-aanslag");
        werk = werk.Met(ontvangst);
        werk.Boek.Boekingen[1].Partij.Should().Be("BEL-1", "it is the owner of the levy");
        werk.Boek.Open(werk.Boek.Boekingen[0]).Should().Be(Bedrag.VanEuro(40));
        Boekingregels.Toets(werk, ontvangst).Codes().Should().Equal("te-veel-ontvangen");
        Boekingregels.ToetsTegen(werk, werk.Boek.Boekingen[0], Dag("2014-12-01"), "fout").Codes().Should().Equal("al-ontvangen");
        werk.Met(ontvangst with { Bedrag = Bedrag.VanEuro(40) }).Boek.OpenAanslagen.Should().BeEmpty();
    }

    private static Fondsboek Gevuld(System.Random random)
    {
        var werk = Proeffonds.Werk(Proeffonds.Ingesteld());
        for (var stap = 0; stap < 25; stap++)
        {
            var boekingen = werk.Boek.Boekingen;
            if (boekingen.Count > 0 && random.Next(5) == 0)
            {
                var (boeking, dag) = (boekingen[random.Next(boekingen.Count)], Begin.AddDays(random.Next(370)));
                if (Boekingregels.ToetsTegen(werk, boeking, dag, "fout").Count == 0)
                    werk = werk with { Boek = new([.. boekingen, boeking.Tegen(werk.Boek.Volgende, dag, "fout", 1)]) };
                continue;
            }

            var opdracht = Willekeurig(random, boekingen.Count);
            if (Boekingregels.Toets(werk, opdracht).Count == 0) werk = werk.Met(opdracht);
        }

        return werk;
    }

    private static Boekingsopdracht Willekeurig(System.Random random, int boekingen)
    {
        var soorten = Enum.GetValues<Boekingsoort>();
        var datum = Begin.AddDays(random.Next(370)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Proeffonds.Opdracht(soorten[random.Next(soorten.Length)], random.Next(1, 100_000) / 100m, datum) with
        {
            Aanslag = random.Next(boekingen + 1),
            M2 = random.Next(1, 10_000) / 100m,
            Vergund = Begin.AddDays(random.Next(100)),
            Gebouw = random.Next(2) == 0 ? "LEEG" : "VOL",
            Toelichting = random.Next(2) == 0 ? "uitleg" : null,
        };
    }
}
