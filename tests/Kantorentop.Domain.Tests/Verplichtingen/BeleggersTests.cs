using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Verplichtingen;
using Xunit;
using static Kantorentop.Domain.Verplichtingen.Verplichtingstaat;

namespace Kantorentop.Domain.Tests.Verplichtingen;

/// <summary>Art. 7.1–7.4.</summary>
public class BeleggersTests
{
    [Theory]
    [InlineData(Toekomstperspectief.Groei, "7.1")]
    [InlineData(Toekomstperspectief.Balans, "7.1")]
    [InlineData(Toekomstperspectief.Beperking, "7.2")]
    [InlineData(Toekomstperspectief.Transformatie, "7.3")]
    public void Owes_one_of_the_first_three_members_by_the_perspective_of_the_location(Toekomstperspectief perspectief, string lid)
    {
        var dossier = Proefdossier.Belegger().Met(Grondslag.BezitOpLocatie, Proefdossier.Locatie("L", perspectief));
        foreach (var ander in new[] { "7.1", "7.2", "7.3" })
            dossier.Staat($"{ander}-locatie-L", "2015-01-15").Should().Be(ander == lid ? Loopt : null);
    }

    [Fact]
    public void Cannot_be_judged_without_a_perspective()
    {
        var dossier = Proefdossier.Belegger().Met(Grondslag.BezitOpLocatie, Proefdossier.Locatie("L", null));
        foreach (var lid in new[] { "7.1", "7.2", "7.3" })
            dossier.Staat($"{lid}-locatie-L", "2015-01-15").Should().Be(NietTeBeoordelen);
    }

    [Theory]
    [InlineData("2012-06-27", NogNietAanDeOrde)]
    [InlineData("2012-06-28", Loopt)]
    [InlineData("2017-06-27", Loopt)]
    [InlineData("2017-06-28", NietVanToepassing)]
    public void Runs_from_the_first_to_the_last_day_of_the_covenant(string op, Verplichtingstaat staat) =>
        Proefdossier.Belegger().Met(Grondslag.BezitOpLocatie, Proefdossier.Locatie("L", Toekomstperspectief.Groei))
            .Staat("7.1-locatie-L", op).Should().Be(staat);

    [Fact]
    public void Goes_on_after_a_message()
    {
        var verplichting = Proefdossier.Belegger().Met(Grondslag.BezitOpLocatie, Proefdossier.Locatie("L", Toekomstperspectief.Transformatie))
            .Beantwoord("7.3-locatie-L", "2014-01-01", "2014-11-12")
            .Zoek("7.3-locatie-L", Proefdossier.Peildag)!;
        verplichting.Staat.Should().Be(Loopt);
        verplichting.LaatsteBewijs.Should().Be(new DateOnly(2014, 11, 12));
    }

    [Fact]
    public void Is_not_owed_by_a_developer() =>
        Proefdossier.Ontwikkelaar().Met(Grondslag.BezitOpLocatie, Proefdossier.Locatie("L", Toekomstperspectief.Groei))
            .Zoek("7.1-locatie-L", Proefdossier.Peildag).Should().BeNull();

    [Theory]
    [InlineData("2015-01-01")]
    [InlineData("2017-06-27")]
    public void Keeps_a_transformation_plan_open_without_ever_calling_it_late(string op)
    {
        var verplichting = Plichtig().Zoek("7.4-gebouw-G", Proefdossier.Dag(op))!;
        verplichting.Staat.Should().Be(Loopt);
        verplichting.Uiterlijk.Should().BeNull();
        verplichting.Sinds.Should().Be(new DateOnly(2015, 1, 1));
        verplichting.VraagtAntwoord.Should().BeTrue();
        verplichting.Titel.Should().Be("Maak een transformatieplan voor G");
    }

    [Fact]
    public void Fulfils_a_transformation_plan_with_one_answer() =>
        Plichtig().Beantwoord("7.4-gebouw-G", "2015-01-10").Staat("7.4-gebouw-G", "2015-01-15").Should().Be(VoldaanOpTijd);

    [Fact]
    public void Keeps_the_answer_when_the_building_leaves_the_list()
    {
        var verplichting = Proefdossier.Belegger().Beantwoord("7.4-gebouw-G", "2015-01-10").Zoek("7.4-gebouw-G", Proefdossier.Peildag)!;
        verplichting.Staat.Should().Be(VoldaanOpTijd);
        verplichting.EersteBewijs.Should().Be(new DateOnly(2015, 1, 10));
    }

    [Fact]
    public void Keeps_a_message_when_the_perspective_changes()
    {
        var dossier = Proefdossier.Belegger().Met(Grondslag.BezitOpLocatie, Proefdossier.Locatie("L", Toekomstperspectief.Beperking))
            .Beantwoord("7.1-locatie-L", "2014-01-01");
        dossier.Staat("7.1-locatie-L", "2015-01-15").Should().Be(NietVanToepassing);
        dossier.Staat("7.2-locatie-L", "2015-01-15").Should().Be(Loopt);
    }

    [Theory]
    [InlineData("2014-12-31", Loopt)]
    [InlineData("2015-01-01", Opgeschort)]
    public void Is_suspended_from_the_day_of_the_finding(string op, Verplichtingstaat staat)
    {
        var dossier = Proefdossier.Belegger().Met(Grondslag.BezitOpLocatie, Proefdossier.Locatie("L", Toekomstperspectief.Groei)) with
        {
            Opschortingen = new Dictionary<string, DateOnly> { ["7.1"] = new(2015, 1, 1) },
        };
        dossier.Staat("7.1-locatie-L", op).Should().Be(staat);
    }

    private static Partijdossier Plichtig() =>
        Proefdossier.Belegger().Met(Grondslag.Transformatieplicht, Proefdossier.Gebouw("G", Toekomstperspectief.Transformatie, "2015-01-01"));
}
