using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Domain.Tests.Verplichtingen;

public class VerplichtingenlijstPropertyTests
{
    private static readonly DateOnly Begin = new(2012, 1, 1);

    [Fact]
    public void Does_not_depend_on_the_order_of_the_facts() => Over((random, dossier, op) =>
    {
        var anders = dossier with
        {
            Bewijzen = Shuffled(dossier.Bewijzen, random),
            Onderwerpen = dossier.Onderwerpen.ToDictionary(paar => paar.Key, paar => Shuffled(paar.Value, random)),
        };
        Bepaal(anders, op).Should().Equal(Bepaal(dossier, op));
    });

    [Fact]
    public void Never_loses_an_answer_a_day_later() => Over((_, dossier, op) =>
    {
        var later = Bepaal(dossier, op.AddDays(1)).ToDictionary(verplichting => verplichting.Sleutel);
        foreach (var verplichting in Bepaal(dossier, op).Where(verplichting => verplichting.IsBeantwoord))
        {
            later[verplichting.Sleutel].EersteBewijs.Should().Be(verplichting.EersteBewijs);
            if (verplichting.IsVoldaan) later[verplichting.Sleutel].Staat.Should().Be(verplichting.Staat);
        }
    });

    [Fact]
    public void Never_calls_a_duty_fulfilled_without_an_answer_or_a_share() => Over((_, dossier, op) =>
        Bepaal(dossier, op).Where(verplichting => verplichting.IsVoldaan)
            .Should().NotContain(verplichting => !verplichting.IsBeantwoord && verplichting.Regel.Afronding != Afronding.BijAandeel));

    [Fact]
    public void Never_calls_a_duty_without_a_term_late() => Over((_, dossier, op) =>
        Bepaal(dossier, op).Where(verplichting => verplichting.Uiterlijk is null)
            .Should().NotContain(verplichting => verplichting.Staat == Verplichtingstaat.TeLaat || verplichting.Staat == Verplichtingstaat.VoldaanTeLaat));

    private static void Over(Action<System.Random, Partijdossier, DateOnly> eigenschap) => Prop.ForAll<int>(zaad =>
    {
        var random = new System.Random(zaad);
        var dossier = Dossier(random);
        eigenschap(random, dossier, Begin.AddDays(random.Next(2500)));
    }).QuickCheckThrowOnFailure();

    private static IReadOnlyList<Verplichting> Bepaal(Partijdossier dossier, DateOnly op) =>
        Verplichtingenlijst.Bepaal(dossier, op, Convenantdata.Standaard);

    private static Partijdossier Dossier(System.Random random)
    {
        var dossier = random.Next(2) == 0 ? Proefdossier.Belegger() : Proefdossier.Ontwikkelaar();
        foreach (var grondslag in new[] { Grondslag.BezitOpLocatie, Grondslag.Transformatieplicht, Grondslag.Toevoeging, Grondslag.Nieuwbouw })
            dossier = dossier.Met(grondslag, [.. Enumerable.Range(0, random.Next(4)).Select(nummer => Onderwerp(grondslag, nummer, random))]);
        var sleutels = new[] { "6-jaar-2013", "6-jaar-2014", "7.1-locatie-0", "7.2-locatie-1", "7.4-gebouw-0", "8.5-gebouw-1", "8.8-gebouw-0" };
        foreach (var sleutel in sleutels.Where(_ => random.Next(2) == 0))
            dossier = dossier.Beantwoord(sleutel, Begin.AddDays(random.Next(2500)), Begin.AddDays(random.Next(2500)));
        return dossier with { Bewijzen = [.. dossier.Bewijzen.Select(bewijs => bewijs with { Oordeel = (Oordeel)random.Next(3) })] };
    }

    private static Onderwerp Onderwerp(Grondslag grondslag, int nummer, System.Random random)
    {
        Toekomstperspectief? perspectief = random.Next(5) is var keuze && keuze < 4 ? (Toekomstperspectief)keuze : null;
        return grondslag == Grondslag.BezitOpLocatie
            ? Proefdossier.Locatie($"{nummer}", perspectief)
            : Proefdossier.Gebouw($"{nummer}", perspectief, Begin.AddDays(random.Next(2000)));
    }

    private static IReadOnlyList<T> Shuffled<T>(IReadOnlyList<T> lijst, System.Random random) => [.. lijst.OrderBy(_ => random.Next())];
}
