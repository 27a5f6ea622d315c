using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Tests.Vergelijking;
using Kantorentop.Domain.Tests.Voorbeeld;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Domain.Tests.Herkomst;

/// <summary>The rows of a figure add up to that figure, to the last digit; a failure names its seed.</summary>
public sealed class HerkomstTests
{
    private const int Werelden = 200;

    private static readonly Gebied[] Gebieden =
    [
        Gebied.Land,
        .. Willekeur.Provincies.Select(Gebied.Provincie),
        .. Willekeur.Regios.Select(Gebied.Kantorenregio),
        .. Willekeur.Gemeenten.Select(Gebied.Gemeente),
        Gebied.Locatie("L1"),
    ];

    private static readonly Snapshot Voorbeeld = Snapshot.Van(1, Voorbeeldlezer.Lees());

    [Fact]
    public void The_rows_of_every_figure_add_up_to_it_exactly()
    {
        var gezien = new HashSet<Cijfer>();
        var verschillen = new List<string>();
        for (var zaad = 0; zaad < Werelden; zaad++)
        {
            var willekeur = new Willekeur(zaad);
            var snapshot = Snapshot.Van(zaad, willekeur.Feiten());
            var dag = willekeur.Dag();
            foreach (var herkomst in Alle(snapshot, dag))
            {
                if (herkomst.Nagerekend != herkomst.Waarde) verschillen.Add($"{herkomst.Vraag} in world {zaad}");
                if (herkomst.Rijen.Length > 0 && herkomst.Waarde != 0) gezien.Add(herkomst.Vraag.Cijfer);
            }
        }
        verschillen.Should().BeEmpty();
        gezien.Should().BeEquivalentTo(Enum.GetValues<Cijfer>().Except([Cijfer.LeegstandVerschil]), "the worlds reach every figure with rows");
    }

    [Fact]
    public void The_figures_are_those_of_the_dashboards()
    {
        for (var zaad = 0; zaad < Werelden; zaad++)
        {
            var willekeur = new Willekeur(zaad);
            var snapshot = Snapshot.Van(zaad, willekeur.Feiten());
            var dag = willekeur.Dag();
            foreach (var gebied in Gebieden) Waarden(snapshot, gebied, dag).Should().Equal(Verwacht(snapshot, gebied, dag), because: $"{gebied} on {dag:o} in world {zaad}");
        }
    }

    [Fact]
    public void The_rows_of_a_building_add_up_to_its_own_figures()
    {
        var verschillen = new List<string>();
        for (var zaad = 0; zaad < Werelden; zaad++)
        {
            var willekeur = new Willekeur(zaad);
            var snapshot = Snapshot.Van(zaad, willekeur.Feiten());
            var dag = willekeur.Dag();
            foreach (var stand in snapshot.Gebouwstanden(Gebied.Land, dag))
                foreach (var regel in Cijferregister.Alle.Where(regel => regel.OokGebouw))
                {
                    var herkomst = snapshot.Herkomst(new Cijfervraag(regel.Cijfer, Gebied.Locatie(stand.Gebouw.Locatie), dag, stand.Gebouw.Code))!;
                    if (herkomst.Nagerekend != herkomst.Waarde) verschillen.Add($"{herkomst.Vraag} in world {zaad}");
                    herkomst.Rijen.Select(rij => rij.Rij()).Cast<Ruimterij>().Where(rij => rij.Gebouw != stand.Gebouw).Should().BeEmpty();
                }
        }
        verschillen.Should().BeEmpty();
    }

    [Fact]
    public void A_unit_counts_once_in_a_figure()
    {
        var herkomst = Voorbeeld.Herkomst(new Cijfervraag(Cijfer.Voorraad, Gebied.Land, new DateOnly(2015, 1, 1)))!;

        herkomst.Rijen.Should().NotBeEmpty();
        herkomst.Rijen.Select(rij => rij.Code).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_percentage_shows_its_part_and_its_whole()
    {
        var herkomst = Voorbeeld.Herkomst(new Cijfervraag(Cijfer.Leegstandspercentage, Gebied.Land, new DateOnly(2015, 1, 1)))!;
        var cijfers = Voorbeeld.Kerncijfers(Gebied.Land, new DateOnly(2015, 1, 1));

        herkomst.Termen.Select(term => term.Waarde).Should().Equal(cijfers.Leegstand, cijfers.Voorraad);
        herkomst.Som(Cijfer.Leegstand).Should().Be(cijfers.Leegstand).And.BePositive();
        herkomst.Som(Cijfer.Voorraad).Should().Be(cijfers.Voorraad);
    }

    [Fact]
    public void The_alignment_exists_for_a_region_only()
    {
        var dag = new DateOnly(2015, 1, 1);

        Voorbeeld.Herkomst(new Cijfervraag(Cijfer.Balans, Gebied.Provincie("PV26"), dag)).Should().BeNull();
        Voorbeeld.Herkomst(new Cijfervraag(Cijfer.Leegstand, Gebied.Kantorenregio("bestaat niet"), dag)).Should().BeNull();
        Voorbeeld.Herkomst(new Cijfervraag(Cijfer.Leegstand, Gebied.Land, dag, "bestaat niet")).Should().BeNull();
    }

    [Fact]
    public void Every_figure_is_registered_once_under_its_own_name()
    {
        Cijferregister.Alle.Select(regel => regel.Cijfer).Should().BeEquivalentTo(Enum.GetValues<Cijfer>());
        Cijferregister.Alle.Select(regel => regel.Naam).Should().OnlyHaveUniqueItems();
        Cijferregister.Alle.Should().OnlyContain(regel => Cijferregister.Find(regel.Sleutel) == regel);
        Cijferregister.Find("bestaat-niet").Should().BeNull();
        Cijferregister.Alle.Where(regel => regel.Artikel is not null).Should().OnlyContain(regel => Artikelen.Find(regel.Artikel) != null);
    }

    private static IEnumerable<Cijferherkomst> Alle(Snapshot snapshot, DateOnly dag) =>
        from gebied in Gebieden
        from regel in Cijferregister.Alle
        let herkomst = snapshot.Herkomst(new Cijfervraag(regel.Cijfer, gebied, dag))
        where herkomst is not null
        select herkomst;

    private static IEnumerable<decimal?> Waarden(Snapshot snapshot, Gebied gebied, DateOnly dag) =>
        Cijferregister.Alle.Select(regel => snapshot.Herkomst(new Cijfervraag(regel.Cijfer, gebied, dag))?.Waarde);

    /// <summary>The figures in the order of the registry, straight from the dashboards.</summary>
    private static IEnumerable<decimal?> Verwacht(Snapshot snapshot, Gebied gebied, DateOnly dag)
    {
        var (nu, plannen, plicht) = (snapshot.Kerncijfers(gebied, dag), snapshot.Plancapaciteit(gebied, dag), snapshot.Transformatieplicht(gebied, dag).Gebouwen);
        return
        [
            nu.Voorraad, nu.VoorraadOpgeleverd, nu.VoorraadInAanbouw, nu.VoorraadOnbekend, nu.Leegstand, nu.Leegstandspercentage,
            nu.StructureleLeegstand, snapshot.Leegstandsduur(gebied, dag).TotEenJaar, snapshot.Leegstandsduur(gebied, dag).EenTotDrieJaar, nu.StructureelPercentage, nu.AantalGebouwen, nu.AantalVolledigLeeg, nu.AantalGedeeltelijkLeeg,
            plicht.Count, plicht.Sum(gebouw => gebouw.Oppervlakte), nu.BerekenLeegstandspercentageOpgeleverd(),
            nu.Leegstandspercentage - snapshot.Kerncijfers(gebied, dag.AddYears(-1)).Leegstandspercentage,
            plannen.Vastgesteld, plannen.Ontwerp, plannen.Structuurvisie, plannen.ZonderRoStatus, plannen.Publiekrechtelijk, plannen.Totaal,
            snapshot.Locaties(gebied, dag).Where(locatie => snapshot.ToekomstperspectiefOp(locatie.Code, dag) is Toekomstperspectief.Beperking or Toekomstperspectief.Transformatie)
                .Sum(locatie => snapshot.Plancapaciteit(Gebied.Locatie(locatie.Code), dag).Publiekrechtelijk),
            snapshot.NieuwbouwSinds2012(gebied, dag),
            .. Afstemming(snapshot, gebied, dag),
        ];
    }

    private static IEnumerable<decimal?> Afstemming(Snapshot snapshot, Gebied gebied, DateOnly dag)
    {
        if (gebied.Soort != Gebiedssoort.Kantorenregio) return Enumerable.Repeat<decimal?>(null, 9);
        var nu = snapshot.Afstemming(gebied.Sleutel, dag);
        return
        [
            nu.Vraag, nu.ResterendeVraag, nu.Balans, nu.BalansTotaal, nu.BalansAlleenUitbreiding, nu.Publiekrechtelijk - nu.BalansAlleenUitbreiding,
            nu.Beginbalans, nu.Toegestaan, nu.Achterstand,
        ];
    }
}
