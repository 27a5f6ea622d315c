using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Domain.Tests.Verplichtingen;

/// <summary>What holds of the duties of everyone, whatever was recorded.</summary>
public class PlichtvormingPropertyTests
{
    private static readonly DateOnly Begin = new(2012, 1, 1);
    private static readonly Snapshot Kennis = Snapshot.Van(1, Proefoverheid.Basis);
    private static readonly string?[] Dragers = [null, Proefoverheid.Utrecht, Proefoverheid.Zeist, Proefoverheid.ProvincieUtrecht, Drager.Rijkscode, .. Koepels.Alle];

    private static readonly string[] Sleutels =
    [
        "3.1-regio-Midden", "3.1a-regio-Midden", "3.1c-locatie-L", "3.1d-gebiedsvisie-L", "3.3-kader-structuurvisie", "3.4-kader-borging", "2.2-doelen-Midden",
        "4.4-land-land", "5.2-land-land", "7.7-land-land", "10.1-ronde-1", "12.3-convenantjaar-1", "12.3-convenantjaar-2", "12.5-convenantjaar-1", "15.1-gebeurtenis-1", "13.3-land-land",
    ];

    [Fact]
    public void The_same_facts_in_another_order_give_the_same_duties() => Over((random, gegevens, op) =>
    {
        var anders = gegevens with
        {
            Bewijzen = [.. gegevens.Bewijzen.OrderBy(_ => random.Next())],
            Aanleidingen = [.. gegevens.Aanleidingen.OrderBy(_ => random.Next())],
            Opschortingen = [.. gegevens.Opschortingen.OrderBy(_ => random.Next())],
        };
        Bepaal(anders, op).Should().Equal(Bepaal(gegevens, op));
    });

    [Fact]
    public void A_day_later_never_takes_an_answer_away() => Over((_, gegevens, op) =>
    {
        var later = Bepaal(gegevens, op.AddDays(1)).ToDictionary(Sleutel);
        foreach (var verplichting in Bepaal(gegevens, op).Where(verplichting => verplichting.IsBeantwoord))
        {
            later[Sleutel(verplichting)].BeslissendBewijs.Should().Be(verplichting.BeslissendBewijs);
            if (verplichting.IsVoldaan) later[Sleutel(verplichting)].Staat.Should().Be(verplichting.Staat);
        }
    });

    [Fact]
    public void Every_duty_is_in_one_state_and_in_one_group() => Over((_, gegevens, op) =>
    {
        var alle = Bepaal(gegevens, op);
        alle.Select(Sleutel).Should().OnlyHaveUniqueItems();
        Enum.GetValues<Verplichtingstaat>().Sum(staat => alle.Count(verplichting => verplichting.Staat == staat)).Should().Be(alle.Count);
        Enum.GetValues<Verplichtinggroep>().Sum(groep => alle.Count(verplichting => verplichting.Groep == groep)).Should().Be(alle.Count);
    });

    [Fact]
    public void Without_a_term_nothing_is_late_and_without_evidence_or_figures_nothing_is_fulfilled() => Over((_, gegevens, op) =>
    {
        foreach (var verplichting in Bepaal(gegevens, op))
        {
            if (verplichting.Uiterlijk is null) verplichting.Staat.Should().NotBe(Verplichtingstaat.TeLaat).And.NotBe(Verplichtingstaat.VoldaanTeLaat);
            if (verplichting.IsVoldaan && verplichting.Regel.Afronding == Afronding.BijAntwoord) verplichting.IsBeantwoord.Should().BeTrue();
        }
    });

    private static void Over(Action<System.Random, Plichtgegevens, DateOnly> eigenschap) => Prop.ForAll<int>(zaad =>
    {
        var random = new System.Random(zaad);
        eigenschap(random, Gegevens(random), Begin.AddDays(random.Next(2500)));
    }).QuickCheckThrowOnFailure();

    private static IReadOnlyList<Verplichting> Bepaal(Plichtgegevens gegevens, DateOnly op) =>
        [.. new Plichtvorming(Kennis, op, gegevens).Allen().SelectMany(rij => rij.Verplichtingen)];

    private static (string, string) Sleutel(Verplichting verplichting) => (verplichting.Partij, verplichting.Sleutel.ToString());

    private static Plichtgegevens Gegevens(System.Random random) => new()
    {
        Bewijzen =
        [
            .. Enumerable.Range(0, random.Next(12)).Select(_ => new Bewijs(
                Verplichtingsleutel.Parse(Sleutels[random.Next(Sleutels.Length)])!.Value, Begin.AddDays(random.Next(2500))) { Drager = Dragers[random.Next(Dragers.Length)] }),
        ],
        Aanleidingen =
        [
            .. Enumerable.Range(0, random.Next(4)).Select(nummer => new Aanleiding(
                "15.1",
                new Onderwerp(Onderwerpsoort.Gebeurtenis, $"{nummer}", "brief") { Sinds = Begin.AddDays(400 * nummer), Uiterlijk = Begin.AddDays((400 * nummer) + 42) })),
        ],
        Opschortingen = random.Next(2) == 0 ? [] : [new Opschorting(random.Next(2) == 0 ? Gebied.Land : Gebied.Kantorenregio("Midden"), Begin.AddDays(900), null, "brief", null)],
    };
}
