using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;
using Xunit;

namespace Kantorentop.Domain.Tests.Vergelijking;

/// <summary>The snapshot against the slow, plain computation, in random worlds; a failure names its seed.</summary>
public sealed class VergelijkingTests
{
    private const int Werelden = 10_000;

    private static readonly Gebied[] Gebieden =
    [
        Gebied.Land,
        .. Willekeur.Provincies.Select(Gebied.Provincie),
        .. Willekeur.Regios.Select(Gebied.Kantorenregio),
        .. Willekeur.Gemeenten.Select(Gebied.Gemeente),
        Gebied.Locatie("L1"), Gebied.Locatie("L2"), Gebied.Locatie("bestaat-niet"),
    ];

    [Fact]
    public void Every_figure_of_ten_thousand_worlds_is_that_of_the_slow_computation() =>
        Parallel.For(0, Werelden, new ParallelOptions { MaxDegreeOfParallelism = 2 }, Controleer);

    /// <summary>Every other world is corrected once or more, and then the figures before and after are both as they should be.</summary>
    private static void Controleer(int zaad)
    {
        var willekeur = new Willekeur(zaad);
        var feiten = willekeur.Feiten(locaties: 2);
        var snapshot = Snapshot.Van(zaad, feiten);
        for (var verbetering = zaad % 2 == 0 ? 0 : 1 + (zaad % 3); verbetering > 0; verbetering--)
        {
            var (eerder, toen) = (feiten, snapshot);
            (feiten, var geraakt) = willekeur.Verbeter(feiten);
            snapshot = snapshot.With(snapshot.Nummer + 1, geraakt, Alleen(feiten, geraakt.Contains));
            if (verbetering == 1) Vergelijk(toen, new TraagCijfers(eerder), willekeur.Dag(), zaad);
        }
        Vergelijk(snapshot, new TraagCijfers(feiten), willekeur.Dag(), zaad);
    }

    [Fact]
    public void The_worlds_reach_every_rule()
    {
        int structureel = 0, doorgelopen = 0, plicht = 0, onbekend = 0, pad = 0;
        var statussen = new HashSet<Afstemmingsstatus>();
        for (var zaad = 0; zaad < 200; zaad++)
        {
            var willekeur = new Willekeur(zaad);
            var snapshot = Snapshot.Van(zaad, willekeur.Feiten());
            var dag = willekeur.Dag();
            var cijfers = snapshot.Kerncijfers(Gebied.Land, dag);
            if (cijfers.StructureleLeegstand > 0) structureel++;
            if (cijfers.VoorraadOnbekend > 0) onbekend++;
            if (snapshot.Gebouwstanden(Gebied.Land, dag).SelectMany(stand => stand.Ruimten).Any(ruimte => ruimte.LeegSinds < ruimte.Ruimte.BestaatVanaf)) doorgelopen++;
            if (snapshot.Transformatieplicht(Gebied.Land, dag).Gebouwen.Count > 0) plicht++;
            foreach (var regio in Willekeur.Regios)
            {
                statussen.Add(snapshot.Afstemming(regio, dag).Status);
                if (snapshot.Afstemming(regio, dag).Achterstand > 0) pad++;
            }
        }
        new[] { structureel, doorgelopen, plicht, onbekend, pad }.Should().OnlyContain(aantal => aantal >= 5, $"found {structureel}, {doorgelopen}, {plicht}, {onbekend} and {pad}");
        statussen.Should().BeEquivalentTo(Enum.GetValues<Afstemmingsstatus>());
    }

    [Fact]
    public void The_balance_of_a_region_changes_on_no_other_day_than_those_named()
    {
        var (eerste, laatste) = (new DateOnly(2009, 1, 1), new DateOnly(2022, 6, 1));
        var wisselingen = 0;
        for (var zaad = 0; zaad < 60; zaad++)
        {
            var snapshot = Snapshot.Van(zaad, new Willekeur(zaad).Feiten());
            foreach (var regio in Willekeur.Regios)
            {
                var genoemd = snapshot.Balansdagen(regio, eerste, laatste);
                genoemd.Should().BeInAscendingOrder().And.NotContain(dag => dag <= eerste || dag > laatste);
                var anders = Wisseldagen(dag => snapshot.Balans(regio, dag), eerste, laatste);
                anders.Except(genoemd).Should().BeEmpty($"world {zaad}, {regio}");
                wisselingen += anders.Count;
            }
        }
        wisselingen.Should().BeGreaterThan(150);
    }

    private static List<DateOnly> Wisseldagen(Func<DateOnly, decimal?> waarde, DateOnly na, DateOnly tot)
    {
        var (dagen, vorige) = (new List<DateOnly>(), waarde(na));
        for (var dag = na.AddDays(1); dag <= tot; dag = dag.AddDays(1))
        {
            var nu = waarde(dag);
            if (nu != vorige) dagen.Add(dag);
            vorige = nu;
        }
        return dagen;
    }

    [Fact]
    public void A_changed_copy_is_equal_to_a_full_rebuild()
    {
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var toeval = new Random(zaad);
            var oud = new Willekeur(zaad).Feiten(locaties: 12);
            var nieuw = new Willekeur(zaad + 10_000).Feiten(locaties: 12);
            var gewijzigd = oud.Locaties.Select(locatie => locatie.Code).Where(_ => toeval.Next(zaad % 2 == 0 ? 2 : 6) == 0).Append("L13").ToHashSet();
            var deel = Alleen(nieuw, locatie => gewijzigd.Contains(locatie) && locatie != "L5");
            var rest = Alleen(oud, locatie => !gewijzigd.Contains(locatie));
            var kopie = Snapshot.Van(1, oud).With(2, gewijzigd, deel);
            kopie.Nummer.Should().Be(2);
            Vergelijk(kopie, Snapshot.Van(2, Samen(rest, deel)), new Willekeur(zaad).Dag(), zaad);
        }
    }

    private static void Vergelijk(Snapshot snapshot, TraagCijfers traag, DateOnly dag, int zaad)
    {
        foreach (var gebied in Gebieden)
        {
            var waar = $"{gebied} on {dag:o} in world {zaad}";
            var kern = traag.Kerncijfers(gebied, dag);
            Gelijk(Vorm(snapshot.Kerncijfers(gebied, dag)), kern, waar);
            if (zaad % 50 == 0 && traag.Eigenaren(gebied, dag) < Bijdragen.MinimumEigenaren && snapshot.Kerncijfers(gebied, dag).Voorraad > 0)
                snapshot.Geheim(dag).IsVerborgen(gebied, Cijfergroep.Voorraad).Should().BeTrue(waar);
            Gelijk(Regels(snapshot, gebied, dag), [.. traag.Transformatieplicht(gebied, dag).Order(StringComparer.Ordinal)], waar);
            Gelijk([snapshot.Gebouwstanden(gebied, dag).Sum(stand => stand.StructureleLeegstand)], [(decimal)kern["structureel"]!], waar);
        }
        foreach (var regio in Willekeur.Regios)
            Gelijk(Rond(Vorm(snapshot.Afstemming(regio, dag))), Rond(traag.Afstemming(regio, dag)), $"{regio} on {dag:o} in world {zaad}");
        PerLocatie(snapshot, dag, zaad);
    }

    /// <summary>All locations at once are what they are one by one.</summary>
    private static void PerLocatie(Snapshot snapshot, DateOnly dag, int zaad)
    {
        var getallen = new Kerngetallen[snapshot.AantalLocaties];
        snapshot.Kerngetallen(dag, getallen);
        var locaties = snapshot.Locaties(Gebied.Land, dag);
        for (var i = 0; i < locaties.Count; i++)
        {
            var gebied = Gebied.Locatie(locaties[i].Code);
            Gelijk([getallen[i].Cijfers(gebied, dag)], [snapshot.Kerncijfers(gebied, dag)], $"{gebied} on {dag:o} in world {zaad}");
        }
    }

    // The assertion with its message is made for a difference only: there are half a million comparisons.
    private static void Gelijk<T>(IReadOnlyCollection<T> gevonden, IReadOnlyCollection<T> verwacht, string waar)
    {
        if (!gevonden.SequenceEqual(verwacht)) gevonden.Should().Equal(verwacht, because: waar);
    }

    private static void Vergelijk(Snapshot links, Snapshot rechts, DateOnly dag, int zaad)
    {
        foreach (var gebied in rechts.GebiedenMetCijfers(dag).Concat(Gebieden))
        {
            links.Kerncijfers(gebied, dag).Should().Be(rechts.Kerncijfers(gebied, dag), because: $"{gebied} on {dag:o} in world {zaad}");
            Regels(links, gebied, dag).Should().Equal(Regels(rechts, gebied, dag));
            links.Gebouwstanden(gebied, dag).Select(stand => (stand.Gebouw, stand.Eigenaar)).Should().Equal(rechts.Gebouwstanden(gebied, dag).Select(stand => (stand.Gebouw, stand.Eigenaar)));
            links.Gebouwstanden(gebied, dag).SelectMany(stand => stand.Ruimten).Should().Equal(rechts.Gebouwstanden(gebied, dag).SelectMany(stand => stand.Ruimten));
            links.Plannen(gebied, dag).Should().Equal(rechts.Plannen(gebied, dag));
        }
        links.GebiedenMetCijfers(dag).Should().Equal(rechts.GebiedenMetCijfers(dag));
        foreach (var regio in Willekeur.Regios) links.Afstemming(regio, dag).Should().Be(rechts.Afstemming(regio, dag));
    }

    private static List<string> Regels(Snapshot snapshot, Gebied gebied, DateOnly dag) => snapshot.Transformatieplicht(gebied, dag).Gebouwen
        .Select(gebouw => $"{gebouw.Gebouw} {gebouw.Oppervlakte:0.00} {gebouw.LeegSinds:o} {gebouw.VerschuldigdSinds:o}").ToList();

    // In the order in which the slow computation gives them.
    private static Dictionary<string, object?> Vorm(Kerncijfers cijfers) => new()
    {
        ["voorraad"] = cijfers.Voorraad,
        ["opgeleverd"] = cijfers.VoorraadOpgeleverd,
        ["inAanbouw"] = cijfers.VoorraadInAanbouw,
        ["onbekend"] = cijfers.VoorraadOnbekend,
        ["leegstand"] = cijfers.Leegstand,
        ["leegstandspercentage"] = cijfers.Leegstandspercentage,
        ["structureel"] = cijfers.StructureleLeegstand,
        ["structureelPercentage"] = cijfers.StructureelPercentage,
        ["gebouwen"] = cijfers.AantalGebouwen,
        ["volledig"] = cijfers.AantalVolledigLeeg,
        ["gedeeltelijk"] = cijfers.AantalGedeeltelijkLeeg,
    };

    private static Dictionary<string, object?> Vorm(Afstemming afstemming) => new()
    {
        ["publiekrechtelijk"] = afstemming.Publiekrechtelijk,
        ["totaal"] = afstemming.Totaal,
        ["nieuwbouw"] = afstemming.NieuwbouwSinds2012,
        ["vraag"] = afstemming.Vraag,
        ["resterend"] = afstemming.ResterendeVraag,
        ["balans"] = afstemming.Balans,
        ["balansTotaal"] = afstemming.BalansTotaal,
        ["alleenUitbreiding"] = afstemming.BalansAlleenUitbreiding,
        ["status"] = afstemming.Status,
        ["toegestaan"] = afstemming.Toegestaan,
        ["achterstand"] = afstemming.Achterstand,
    };

    private static List<KeyValuePair<string, object>> Rond(Dictionary<string, object?> velden) =>
    [
        .. velden.Where(veld => veld.Value is not null).OrderBy(veld => veld.Key, StringComparer.Ordinal)
            .Select(veld => KeyValuePair.Create(veld.Key, veld.Value is decimal m2 ? decimal.Round(m2, 12) : veld.Value!)),
    ];

    /// <summary>The facts of those locations, with all area tables.</summary>
    private static Feiten Alleen(Feiten feiten, Func<string, bool> locatie)
    {
        var gebouwen = feiten.Gebouwen.Where(gebouw => locatie(gebouw.Locatie)).ToList();
        bool Ruimte(string code) => gebouwen.Exists(gebouw => code.StartsWith(gebouw.Code + "-", StringComparison.Ordinal));
        return feiten with
        {
            Locaties = [.. feiten.Locaties.Where(rij => locatie(rij.Code))],
            Gebiedsaanduidingen = [.. feiten.Gebiedsaanduidingen.Where(rij => locatie(rij.Locatie))],
            Herstructureringen = [.. feiten.Herstructureringen.Where(rij => locatie(rij.Locatie))],
            Gebouwen = gebouwen,
            Eigendommen = [.. feiten.Eigendommen.Where(rij => gebouwen.Exists(gebouw => gebouw.Code == rij.Gebouw))],
            Ruimten = [.. feiten.Ruimten.Where(rij => Ruimte(rij.Code))],
            Ruimtestanden = [.. feiten.Ruimtestanden.Where(rij => Ruimte(rij.Ruimte))],
            Plannen = [.. feiten.Plannen.Where(rij => locatie(rij.Locatie))],
            Planstanden = [.. feiten.Planstanden.Where(rij => locatie(rij.Plan[..^3]))],
        };
    }

    private static Feiten Samen(Feiten links, Feiten rechts) => rechts with
    {
        Locaties = [.. links.Locaties, .. rechts.Locaties],
        Gebiedsaanduidingen = [.. links.Gebiedsaanduidingen, .. rechts.Gebiedsaanduidingen],
        Herstructureringen = [.. links.Herstructureringen, .. rechts.Herstructureringen],
        Gebouwen = [.. links.Gebouwen, .. rechts.Gebouwen],
        Eigendommen = [.. links.Eigendommen, .. rechts.Eigendommen],
        Ruimten = [.. links.Ruimten, .. rechts.Ruimten],
        Ruimtestanden = [.. links.Ruimtestanden, .. rechts.Ruimtestanden],
        Plannen = [.. links.Plannen, .. rechts.Plannen],
        Planstanden = [.. links.Planstanden, .. rechts.Planstanden],
    };
}
