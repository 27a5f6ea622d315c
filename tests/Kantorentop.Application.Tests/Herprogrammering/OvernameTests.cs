using FluentAssertions;
using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Herprogrammering;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Xunit;
using static Kantorentop.Application.Tests.Herprogrammering.Scenarioproef;

namespace Kantorentop.Application.Tests.Herprogrammering;

public sealed class OvernameTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_scenario_becomes_the_targets_of_the_locations_that_one_may_fill_in(Databasesoort soort)
    {
        await using var proef = await GekozenAsync(soort);
        var doel = Locatiedoel.Leeg("UTR") with { Toekomstperspectief = Toekomstperspectief.Beperking, Nieuwbouw = new Oppervlakte(100) };
        await BewaarAsync(proef, doel, 0);
        await proef.Beheer.DeelAsync(Verzoek(Provinciaal), gedeeld: true);
        var blad = (await proef.BladAsync(Utrecht))!;

        var overname = await proef.Overname.BereidVoorAsync(Utrecht, blad, Dag);

        var regel = overname.TeWijzigen.Should().ContainSingle().Subject;
        regel.Nieuw.Should().Be(doel with { Plancapaciteit = Oppervlakte.Nul, Onttrekken = new Oppervlakte(2_000) });
        overname.Regels.Should().Contain(rij => rij.Locatie.Code == "NWG" && !rij.Mag);
        (await NeemOverAsync(proef, blad, overname)).IsGelukt.Should().BeTrue();
        (await proef.Overname.BereidVoorAsync(Utrecht, blad, Dag)).TeWijzigen.Should().BeEmpty();
        (await proef.Overname.BereidVoorAsync(Provinciaal, blad, Dag)).TeWijzigen.Select(rij => rij.Nieuw.Plancapaciteit).Should().Equal(new Oppervlakte(4_000));
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_target_that_someone_else_changed_meanwhile_is_a_conflict_and_stays(Databasesoort soort)
    {
        await using var proef = await GekozenAsync(soort);
        var blad = (await proef.BladAsync(Provinciaal))!;
        var overname = await proef.Overname.BereidVoorAsync(Provinciaal, blad, Dag);
        await BewaarAsync(proef, Locatiedoel.Leeg("UTR") with { Plancapaciteit = new Oppervlakte(7_000) }, 0);

        var bewaring = await NeemOverAsync(proef, blad, overname);

        bewaring.Conflicten.Should().ContainSingle().Which.Huidig.Plancapaciteit.Should().Be(new Oppervlakte(7_000));
        var nu = await proef.Overname.BereidVoorAsync(Provinciaal, blad, Dag);
        nu.TeWijzigen.Should().HaveCount(2, "nothing was saved");
        (await NeemOverAsync(proef, blad, nu)).IsGelukt.Should().BeTrue("with both texts seen it is a choice");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Without_a_draft_there_is_nothing_to_take_over_into(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        await proef.Begin.LeegAsync(Verzoek(Provinciaal), "Proef", null);
        var blad = (await proef.BladAsync(Provinciaal))!;

        var overname = await proef.Overname.BereidVoorAsync(Provinciaal, blad, Dag);

        overname.Concept.Should().BeNull();
        (await NeemOverAsync(proef, blad, overname)).Meldingen.Should().Equal(Afspraakfouten.NietBewerkbaar);
    }

    private static async Task<Scenarioproef> GekozenAsync(Databasesoort soort)
    {
        var proef = await CreateAsync(soort);
        await new BeginConcept(proef.Basis).VoerUitAsync(Provinciaal, Guid.NewGuid(), Regio);
        await proef.Begin.LeegAsync(Verzoek(Provinciaal), "Proef", null);
        await proef.KiesAsync(Provinciaal, "UTR", [Schrap("P-UTR")], new Domain.Herprogrammering.Gebouwmaatregel("G-UTR", Onttrekking.Sloop, Dag));
        await proef.KiesAsync(Provinciaal, "NWG", [Schrap("P-NWG") with { Ingreep = Domain.Herprogrammering.Planingreep.Wijzigen, Rest = new Oppervlakte(4_000) }]);
        return proef;
    }

    private static Task<Bewaring<Locatiedoel>> BewaarAsync(Scenarioproef proef, Locatiedoel doel, long gezien) =>
        new BewaarOnderdeel(proef.Basis).LocatiedoelenAsync(new(Provinciaal, Guid.NewGuid(), new(Regio, 1)), [new(doel, gezien)]);

    private static Task<Bewaring<Locatiedoel>> NeemOverAsync(Scenarioproef proef, Scenarioblad blad, Overname overname) =>
        proef.Overname.ExecuteAsync(
            blad.MagWijzigen ? Provinciaal : Utrecht,
            new(Guid.NewGuid(), blad, Dag, overname.Regels.ToDictionary(regel => regel.Locatie.Code, regel => regel.Gezien)));
}
