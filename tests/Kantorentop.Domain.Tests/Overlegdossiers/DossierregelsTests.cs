using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.Domain.Verplichtingen;
using Xunit;
using static Kantorentop.Domain.Tests.Overlegdossiers.Proefdossier;

namespace Kantorentop.Domain.Tests.Overlegdossiers;

public sealed class DossierregelsTests
{
    [Fact]
    public void Every_table_has_a_cell_for_each_column_a_name_of_its_own_and_a_caption_of_its_own()
    {
        var tabellen = Dossierregels.Stel(Vol()).Hoofdstukken.SelectMany(hoofdstuk => hoofdstuk.Delen).OfType<Dossiertabel>().ToList();

        tabellen.Should().HaveCountGreaterThan(6);
        tabellen.Select(tabel => tabel.Naam).Should().OnlyHaveUniqueItems();
        tabellen.Select(tabel => tabel.Bijschrift).Should().OnlyHaveUniqueItems();
        tabellen.Should().OnlyContain(tabel => tabel.Rijen.All(rij => rij.Count == tabel.Kolommen.Count));
        tabellen.SelectMany(tabel => tabel.Rijen.SelectMany(rij => rij.Zip(tabel.Kolommen))).Where(paar => paar.Second.Soort != Dossierkolomsoort.Getal)
            .Should().OnlyContain(paar => paar.First.Waarde == null);
    }

    [Fact]
    public void What_changed_stands_with_then_now_and_the_difference_of_what_is_read()
    {
        var tabel = Dossierregels.Stel(Invoer with { Gebieden = [Regio("Utrecht", 45_000m, 48_300.4m), Regio("Klein", null, null), Regio("Nieuw", null, 3_000m)] }).Tabel("Verandering");

        tabel.Regels().Should().Equal(
            "Utrecht | 45.000 | 48.300 | +3.300 | 15,0 | 16,1 | +1,1",
            "Klein | niet openbaar | niet openbaar | – | niet openbaar | niet openbaar | –",
            "Nieuw | niet openbaar | 3.000 | – | niet openbaar | 1,0 | –");
        tabel.Rijen[0][2].Waarde.Should().Be(48_300.4m);
        tabel.Rijen[0][3].Waarde.Should().Be(3_300.4m);
        tabel.Rijen[0][5].Herkomst.Should().Be(new Dossierherkomst("leegstandspercentage", "kantorenregio:Utrecht", Invoer.Stempel.Peildatum));
        tabel.Rijen[1].Should().OnlyContain(cel => cel.Waarde == null);
    }

    [Fact]
    public void Duties_that_changed_are_counted_by_article_and_state()
    {
        var dossier = Dossierregels.Stel(Invoer with
        {
            Plichten =
            [
                Plicht("7.4", Verplichtingstaat.VoldaanOpTijd, toen: Verplichtingstaat.Loopt), Plicht("7.4", Verplichtingstaat.VoldaanOpTijd, toen: Verplichtingstaat.Loopt),
                Plicht("6", Verplichtingstaat.TeLaat, toen: Verplichtingstaat.Loopt), Plicht("7.4", Verplichtingstaat.Loopt),
            ],
        });

        dossier.Tabel("Staten").Regels().Should().Equal("Artikel 6 | Loopt | Te laat | 1", "Artikel 7, lid 4 | Loopt | Voldaan op tijd | 2");
        dossier.Tabel("Artikelen").Regels()[^1].Should().Be("Alle artikelen | 1 | 1 | 2 | 0 | 0 | 0 | 0 | 0 | 4");
    }

    [Fact]
    public void Parties_stand_by_name_and_members_only_as_numbers_of_an_umbrella_with_enough_of_them()
    {
        var dossier = Dossierregels.Stel(Invoer with
        {
            Plichten =
            [
                Plicht("3.1", Verplichtingstaat.TeLaat, Overheid("provincie Utrecht")), Plicht("7.7", Verplichtingstaat.Loopt, Overheid("IVBN")),
                .. Enumerable.Range(1, 4).Select(nummer => Plicht("6", nummer == 1 ? Verplichtingstaat.TeLaat : Verplichtingstaat.VoldaanOpTijd, Lid("BEL-" + nummer, "IVBN"))),
                .. Enumerable.Range(1, 3).Select(nummer => Plicht("6", Verplichtingstaat.TeLaat, Lid("ONT-" + nummer, "NEPROM"))),
            ],
        });

        dossier.Tabel("Partijen").Regels().Should().Equal("provincie Utrecht | 1 | 3.1 | 28-06-2013 | 0 | –", "IVBN | 0 | – | – | 1 | 28-06-2012");
        dossier.Tabel("Leden").Regels().Should().Equal("IVBN | 4 | 1 | 0 | 3", "NEPROM | niet openbaar | niet openbaar | niet openbaar | niet openbaar");
        dossier.Hoofdstukken.SelectMany(hoofdstuk => hoofdstuk.Delen).OfType<Dossiertabel>().SelectMany(tabel => tabel.Regels())
            .Should().NotContain(regel => regel.Contains("Naam van", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_steps_of_agreements_that_were_given_are_told()
    {
        var dossier = Dossierregels.Stel(Invoer with { Afspraken = [Afspraak("Rotterdam", Termijnstaat.OpTijd, new Dossierstap(2, Gebeurtenissoort.VanKracht, new(2014, 12, 1))), Afspraak("Utrecht", Termijnstaat.LooptNog)] });

        dossier.Tabel("Afspraken").Regels().Should().Equal("Rotterdam | 2 | van kracht geworden | 01-12-2014");
    }

    private static Dossierinvoer Vol() => Invoer with
    {
        Gebieden = [Regio("Utrecht", 45_000m, 48_300m)],
        Plichten = [Plicht("6", Verplichtingstaat.TeLaat, toen: Verplichtingstaat.Loopt), Plicht("3.1", Verplichtingstaat.TeLaat, Overheid("gemeente Utrecht"))],
        Afspraken = [Afspraak("Utrecht", Termijnstaat.TeLaat, new Dossierstap(1, Gebeurtenissoort.VanKracht, new(2014, 12, 1)))],
        Besluiten = [new(Vorige, "Wij delen goede voorbeelden.")],
        Acties = [new("Voorbeelden verzamelen", "IVBN", new(2014, 12, 1))],
    };
}
