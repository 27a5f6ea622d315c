using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Domain.Voorraad.Stromen;
using Xunit;

namespace Kantorentop.Domain.Tests.Vergelijking;

/// <summary>In random worlds, for any area and any two days: begin and movements make the end, and every part has one reason.</summary>
public sealed class StromenTests
{
    private const int Werelden = 300;

    private static readonly Gebied[] Gebieden =
    [
        Gebied.Land,
        .. Willekeur.Provincies.Select(Gebied.Provincie),
        .. Willekeur.Regios.Select(Gebied.Kantorenregio),
        .. Willekeur.Gemeenten.Select(Gebied.Gemeente),
        Gebied.Locatie("L1"), Gebied.Locatie("bestaat-niet"),
    ];

    [Fact]
    public void Begin_and_movements_make_the_end_and_the_movements_of_two_periods_those_of_both()
    {
        foreach (var (snapshot, dagen, zaad) in Worlds())
            foreach (var gebied in Gebieden)
            {
                var waar = $"{gebied} from {dagen[0]:o} to {dagen[2]:o} in world {zaad}";
                Sluit(snapshot.Voorraadstromen, dag => snapshot.Kerncijfers(gebied, dag).Voorraad, gebied, dagen, waar);
                Sluit(snapshot.Leegstandsstromen, dag => snapshot.Kerncijfers(gebied, dag).Leegstand!.Value, gebied, dagen, waar);
                var stromen = snapshot.Planstromen(gebied, dagen[0], dagen[2]);
                stromen.Posten.Aggregate(snapshot.Plancapaciteit(gebied, dagen[0]), (som, post) => som.Plus(post.Verschil))
                    .Should().Be(snapshot.Plancapaciteit(gebied, dagen[2]), because: waar);
                Zelfde([.. snapshot.Planstromen(gebied, dagen[0], dagen[1]).Posten, .. snapshot.Planstromen(gebied, dagen[1], dagen[2]).Posten], stromen.Posten)
                    .Should().BeTrue(waar);
            }
    }

    [Fact]
    public void The_worlds_reach_every_reason()
    {
        var soorten = new HashSet<Enum>();
        foreach (var (snapshot, dagen, _) in Worlds())
            foreach (var gebied in Gebieden)
            {
                soorten.UnionWith(snapshot.Voorraadstromen(gebied, dagen[0], dagen[2]).Posten.Select(post => (Enum)post.Soort));
                soorten.UnionWith(snapshot.Leegstandsstromen(gebied, dagen[0], dagen[2]).Posten.Select(post => (Enum)post.Soort));
                soorten.UnionWith(snapshot.Planstromen(gebied, dagen[0], dagen[2]).Posten.Select(post => (Enum)post.Soort));
            }
        soorten.Should().BeEquivalentTo(Enum.GetValues<Stroom>().Cast<Enum>().Concat(Enum.GetValues<Planstroom>().Cast<Enum>()));
    }

    [Fact]
    public void The_three_lengths_are_those_of_the_units()
    {
        foreach (var (snapshot, dagen, zaad) in Worlds())
            foreach (var gebied in Gebieden)
            {
                var dag = dagen[1];
                var leeg = snapshot.Gebouwstanden(gebied, dag).SelectMany(stand => stand.Ruimten).Where(ruimte => ruimte.IsLeeg).ToList();
                decimal Som(Func<DateOnly, bool> hoort) => leeg.Where(ruimte => hoort(ruimte.LeegSinds!.Value)).Sum(ruimte => ruimte.Ruimte.Oppervlakte.M2);
                var duur = snapshot.Leegstandsduur(gebied, dag);
                duur.Should().Be(
                    new Leegstandsduur(gebied, dag, Som(sinds => sinds.AddYears(1) >= dag), Som(sinds => sinds.AddYears(1) < dag && sinds.AddYears(3) >= dag), Som(sinds => sinds.AddYears(3) < dag)),
                    because: $"{gebied} on {dag:o} in world {zaad}");
                (duur.Leegstand, duur.LangerDanDrieJaar).Should().Be((snapshot.Kerncijfers(gebied, dag).Leegstand!.Value, snapshot.Kerncijfers(gebied, dag).StructureleLeegstand!.Value));
            }
    }

    private static void Sluit(Func<Gebied, DateOnly, DateOnly, Voorraadstromen> stromen, Func<DateOnly, decimal> cijfer, Gebied gebied, DateOnly[] dagen, string waar)
    {
        var heel = stromen(gebied, dagen[0], dagen[2]);
        (heel.Begin, heel.Eind).Should().Be((cijfer(dagen[0]), cijfer(dagen[2])), because: waar);
        (heel.Begin + heel.Regels.Sum(regel => regel.Saldo)).Should().Be(heel.Eind, because: waar);
        Zelfde([.. stromen(gebied, dagen[0], dagen[1]).Posten, .. stromen(gebied, dagen[1], dagen[2]).Posten], heel.Posten).Should().BeTrue(waar);
    }

    private static bool Zelfde<T>(IReadOnlyList<T> links, IReadOnlyList<T> rechts) => links.Count == rechts.Count && links.ToHashSet().SetEquals(rechts);

    private static IEnumerable<(Snapshot Snapshot, DateOnly[] Dagen, int Zaad)> Worlds()
    {
        for (var zaad = 0; zaad < Werelden; zaad++)
        {
            var willekeur = new Willekeur(zaad);
            var snapshot = Snapshot.Van(zaad, MetRedenen(willekeur.Feiten(), new Random(zaad)));
            yield return (snapshot, [.. Enumerable.Range(0, 3).Select(_ => willekeur.Dag()).Order()], zaad);
        }
    }

    private static Feiten MetRedenen(Feiten feiten, Random toeval) => feiten with
    {
        Gebouwen = [.. feiten.Gebouwen.Select(gebouw => gebouw with { Onttrekking = Kies<Onttrekking>(toeval) })],
        Planstanden = [.. feiten.Planstanden.Select(stand => stand with { Reden = Kies<Planreden>(toeval) })],
    };

    private static T? Kies<T>(Random toeval)
        where T : struct, Enum
    {
        var waarden = Enum.GetValues<T>();
        return toeval.Next(waarden.Length + 1) is var keuze && keuze < waarden.Length ? waarden[keuze] : null;
    }
}
