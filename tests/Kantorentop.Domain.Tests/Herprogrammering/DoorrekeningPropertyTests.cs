using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tests.Vergelijking;
using Kantorentop.Domain.Voorraad;
using Xunit;

namespace Kantorentop.Domain.Tests.Herprogrammering;

/// <summary>A scenario against figures of facts in which its measures were really recorded, in random worlds; a failure names its seed.</summary>
public sealed class DoorrekeningPropertyTests
{
    private const int Werelden = 400;

    private static readonly Gebied[] Gebieden =
    [
        Gebied.Land,
        .. Willekeur.Provincies.Select(Gebied.Provincie),
        .. Willekeur.Regios.Select(Gebied.Kantorenregio),
        .. Willekeur.Gemeenten.Select(Gebied.Gemeente),
        Gebied.Locatie("L1"), Gebied.Locatie("L2"), Gebied.Locatie("L3"),
    ];

    [Fact]
    public void An_empty_scenario_is_the_present_course_to_the_digit() => InElkeWereld((snapshot, feiten, zaad) =>
    {
        Doorrekening.Van(snapshot, "Noord", Maatregelen.Geen).Dan.Should().BeSameAs(snapshot);
        var zoalsHetIs = new Feitwijziging
        {
            Gebouwen = feiten.Gebouwen.ToDictionary(gebouw => gebouw.Code, gebouw => gebouw with { }),
            Planstanden = feiten.Plannen.ToDictionary(plan => plan.Code, plan => snapshot.Planstanden(plan.Code)),
        };
        Vergelijk(snapshot.With(zoalsHetIs), snapshot, new Willekeur(zaad));
    });

    [Fact]
    public void A_scenario_gives_the_figures_of_facts_in_which_its_measures_were_recorded() => InElkeWereld((snapshot, feiten, zaad) =>
    {
        var willekeur = new Willekeur(zaad + Werelden);
        var maatregelen = Kies(feiten, willekeur, new Random(zaad));
        var opgeschreven = Snapshot.Van(1, Schrijf(feiten, maatregelen));
        Vergelijk(Doorrekening.Van(snapshot, "Noord", maatregelen).Dan, opgeschreven, willekeur);
        Vergelijk(snapshot, Snapshot.Van(1, feiten), willekeur);
    });

    private static void InElkeWereld(Action<Snapshot, Feiten, int> controleer) =>
        Parallel.For(0, Werelden, new ParallelOptions { MaxDegreeOfParallelism = 2 }, zaad =>
        {
            var feiten = new Willekeur(zaad).Feiten();
            controleer(Snapshot.Van(1, feiten), feiten, zaad);
        });

    private static void Vergelijk(Snapshot een, Snapshot ander, Willekeur willekeur)
    {
        foreach (var dag in new[] { willekeur.Dag(), willekeur.Dag(), new DateOnly(2022, 1, 1) })
            foreach (var vraag in from gebied in Gebieden from cijfer in Enum.GetValues<Cijfer>() select cijfer.Van(gebied, dag))
            {
                if (!een.HeeftCijfer(vraag)) continue;
                if (een.Waarde(vraag) != ander.Waarde(vraag)) een.Waarde(vraag).Should().Be(ander.Waarde(vraag), "{0}", vraag);
            }
    }

    private static Maatregelen Kies(Feiten feiten, Willekeur willekeur, Random toeval) => new()
    {
        Plannen = [.. feiten.Plannen.Where(_ => toeval.Next(3) > 0).Select(plan => Plan(plan.Code, willekeur.Dag(), toeval))],
        Gebouwen = [.. feiten.Gebouwen.Where(_ => toeval.Next(2) > 0).Select(gebouw => new Gebouwmaatregel(gebouw.Code, (Onttrekking)toeval.Next(3), willekeur.Dag()))],
        Vraag = toeval.Next(2) == 0 ? null : new(willekeur.Dag(), new Oppervlakte(toeval.Next(1000, 6000)), new Oppervlakte(500), -200, Oppervlakte.Nul),
    };

    private static Planmaatregel Plan(string code, DateOnly dag, Random toeval)
    {
        var ingreep = (Planingreep)toeval.Next(3);
        return new(code, ingreep, dag, ingreep == Planingreep.Schrappen ? Oppervlakte.Nul : new Oppervlakte(toeval.Next(4000)));
    }

    /// <summary>What an official would enter: row by row, without the rule that is tested.</summary>
    private static Feiten Schrijf(Feiten feiten, Maatregelen maatregelen) => feiten with
    {
        Planstanden = [.. feiten.Plannen.SelectMany(plan => Standen(feiten, maatregelen.Plannen.SingleOrDefault(rij => rij.Plan == plan.Code), plan.Code))],
        Gebouwen = [.. feiten.Gebouwen.Select(gebouw => Gebouw(gebouw, maatregelen.Gebouwen.SingleOrDefault(rij => rij.Gebouw == gebouw.Code)))],
        Ramingen = maatregelen.Vraag is { } vraag
            ? [.. feiten.Ramingen.Where(raming => !(raming.Regio == "Noord" && raming.Vanaf >= vraag.Vanaf)), vraag.AlsRaming("Noord")]
            : feiten.Ramingen,
    };

    private static List<Planstand> Standen(Feiten feiten, Planmaatregel? maatregel, string plan)
    {
        var oud = feiten.Planstanden.Where(stand => stand.Plan == plan).OrderBy(stand => stand.Vanaf).ToList();
        if (maatregel is null) return oud;
        List<Planstand> nieuw = [];
        var rest = oud.Where(stand => (stand.Tot ?? DateOnly.MaxValue) > maatregel.Vanaf).ToList();
        foreach (var stand in oud)
        {
            if (!rest.Contains(stand)) nieuw.Add(stand);
            else if (stand.Vanaf < maatregel.Vanaf) nieuw.Add(stand with { Tot = maatregel.Vanaf });
        }
        if (rest.Count > 0) nieuw.Add(new(plan, maatregel.Vanaf, rest[^1].Tot, rest[0].Status, maatregel.Rest, null));
        return nieuw;
    }

    private static Gebouw Gebouw(Gebouw gebouw, Gebouwmaatregel? maatregel)
    {
        if (maatregel is not { Vanaf: var dag }) return gebouw;
        if (gebouw.Bouwstart is { } bouwstart && dag < bouwstart) return gebouw;
        if (gebouw.Opgeleverd is { } opgeleverd && dag < opgeleverd) return gebouw;
        if (gebouw.Onttrokken is { } weg && weg <= dag) return gebouw;
        return gebouw with { Onttrokken = dag, Onttrekking = maatregel.Onttrekking };
    }
}
