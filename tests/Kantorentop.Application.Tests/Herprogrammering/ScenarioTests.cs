using FluentAssertions;
using Kantorentop.Application.Herprogrammering;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Xunit;
using static Kantorentop.Application.Tests.Herprogrammering.Scenarioproef;

namespace Kantorentop.Application.Tests.Herprogrammering;

public sealed class ScenarioTests
{
    private static readonly Gebied Gebied = Gebied.Kantorenregio(Regio);

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_scenario_is_kept_changed_copied_shared_and_deleted(Databasesoort soort)
    {
        await using var proef = await BegonnenAsync(soort, Provinciaal);
        (await proef.KiesAsync(Provinciaal, "UTR", [Schrap("P-UTR")], new Gebouwmaatregel("G-UTR", Onttrekking.Transformatie, Dag))).IsGelukt.Should().BeTrue();
        (await proef.KiesAsync(Provinciaal, "NWG", [Schrap("P-NWG")])).IsGelukt.Should().BeTrue();
        (await proef.KiesAsync(Provinciaal, "NWG", [new("P-NWG", Planingreep.Faseren, Dag, new Oppervlakte(4_000))])).IsGelukt.Should().BeTrue();
        (await proef.Bewaar.VraagAsync(Verzoek(Provinciaal), new(Dag, new Oppervlakte(1_000), Oppervlakte.Nul, -500.5m, Oppervlakte.Nul))).IsGelukt.Should().BeTrue();

        var blad = (await proef.BladAsync(Provinciaal))!;
        blad.Scenario.Maatregelen.Aantal.Should().Be(4);
        blad.Scenario.Vraag!.Uitbreidingsvraag.Should().Be(-500.5m);
        blad.Doorrekening.Waarde(Cijfer.Publiekrechtelijk.Van(Gebied, Dag)).Should().BeEquivalentTo(new { Nu = 20_000m, Dan = 4_000m });
        blad.Doorrekening.Waarde(Cijfer.Balans.Van(Gebied, Dag)).Should().BeEquivalentTo(new { Nu = 16_000m, Dan = 3_500.5m });
        blad.Doorrekening.Waarde(Cijfer.StructureleLeegstand.Van(Gebied, Dag)).Verschil.Should().Be(-2_000);

        (await proef.Begin.KopieAsync(Verzoek(Provinciaal))).Waarde.Should().Be(2);
        (await proef.KiesAsync(Provinciaal, "UTR", [])).IsGelukt.Should().BeTrue();
        var kopie = (await proef.BladAsync(Provinciaal, 2))!.Scenario;
        (kopie.Naam, kopie.Maatregelen.Aantal, kopie.IsGedeeld).Should().Be(("Proef (kopie)", 4, false));
        (await proef.BladAsync(Provinciaal))!.Scenario.Maatregelen.Aantal.Should().Be(2);

        (await proef.Beheer.VerwijderAsync(Verzoek(Provinciaal))).IsGelukt.Should().BeTrue();
        (await proef.BladAsync(Provinciaal)).Should().BeNull();
        (await proef.Lijst.ExecuteAsync(Provinciaal, Regio))!.Regels.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Nummer = 2, Naam = "Proef (kopie)", IsEigen = true, IsGedeeld = false, Maatregelen = 4 });
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Others_see_it_once_shared_and_then_only_the_rows_that_are_theirs(Databasesoort soort)
    {
        await using var proef = await BegonnenAsync(soort, Provinciaal);
        await proef.KiesAsync(Provinciaal, "UTR", [Schrap("P-UTR")]);
        await proef.KiesAsync(Provinciaal, "NWG", [Schrap("P-NWG")]);
        foreach (var ander in new[] { Utrecht, Secretariaat, Rijk, Amsterdam, Bevoegdheid.Anoniem })
            (await proef.BladAsync(ander)).Should().BeNull();

        (await proef.Beheer.DeelAsync(Verzoek(Provinciaal), gedeeld: true)).IsGelukt.Should().BeTrue();

        foreach (var ander in new[] { Rijk, Amsterdam, Bevoegdheid.Anoniem }) (await proef.BladAsync(ander)).Should().BeNull();
        (await proef.Lijst.ExecuteAsync(Amsterdam, Regio)).Should().BeNull();
        (await proef.Lijst.ExecuteAsync(Secretariaat, Regio))!.Regels.Should().ContainSingle();
        var blad = (await proef.BladAsync(Utrecht))!;
        blad.Locaties.Select(rij => (rij.Locatie.Code, rij.Zichtbaar.Count, rij.Verborgen)).Should().BeEquivalentTo([("UTR", 1, 0), ("NWG", 0, 1)]);
        blad.Doorrekening.Waarde(Cijfer.Totaal.Van(Gebied, Dag)).Dan.Should().Be(0, "the whole counts in the figures");
        (blad.MagWijzigen, blad.TeKiezen.Count).Should().Be((false, 0));
        (await proef.KiesAsync(Utrecht, "UTR", [])).Meldingen.Should().Equal(Scenariofouten.GeenRecht);
        (await proef.Beheer.VerwijderAsync(Verzoek(Nieuwegein))).Meldingen.Should().Equal(Scenariofouten.GeenRecht);
        (await proef.Begin.KopieAsync(Verzoek(Utrecht))).Waarde.Should().Be(2);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Who_does_not_see_a_plan_cannot_put_it_into_a_scenario_nor_take_it_out(Databasesoort soort)
    {
        await using var proef = await BegonnenAsync(soort, Provinciaal);
        await proef.KiesAsync(Provinciaal, "UTR", [Schrap("P-UTR")]);
        await proef.KiesAsync(Provinciaal, "NWG", [Schrap("P-NWG")]);
        await proef.Beheer.DeelAsync(Verzoek(Provinciaal), gedeeld: true);
        await proef.Begin.KopieAsync(Verzoek(Utrecht));

        (await proef.Bewaar.LocatieAsync(Verzoek(Utrecht, 2), new("NWG", [Schrap("P-NWG")], []))).Meldingen.Should().Equal(Scenariofouten.OnbekendDing);
        (await proef.Bewaar.LocatieAsync(Verzoek(Utrecht, 2), new("UTR", [Schrap("P-NWG")], []))).Meldingen.Should().Equal(Scenariofouten.OnbekendDing);
        (await proef.Bewaar.LocatieAsync(Verzoek(Utrecht, 2), new("NWG", [], []))).IsGelukt.Should().BeTrue();
        var blad = (await proef.BladAsync(Utrecht, 2))!;
        blad.Scenario.Maatregelen.Aantal.Should().Be(2, "the measure on the other municipality stays");
        blad.TeKiezen.Select(locatie => locatie.Code).Should().Equal("UTR");
        (await proef.Keuze.ExecuteAsync(Utrecht, blad, "NWG")).Should().BeNull();
        (await proef.Keuze.ExecuteAsync(Utrecht, blad, "UTR"))!.Plannen.Should().ContainSingle().Which.Maatregel.Should().Be(Schrap("P-UTR"));
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_form_that_a_colleague_overtook_is_refused_and_a_save_without_a_change_records_nothing(Databasesoort soort)
    {
        await using var proef = await BegonnenAsync(soort, Utrecht);
        var gezien = (await proef.BladAsync(Utrecht))!.Scenario.Versie;
        await proef.KiesAsync(Utrecht, "UTR", [Schrap("P-UTR")]);
        var nu = (await proef.BladAsync(Utrecht))!.Scenario.Versie;

        (await proef.Bewaar.LocatieAsync(Verzoek(Utrecht, gezien: gezien), new("UTR", [], []))).Meldingen.Should().Equal(Scenariofouten.Verouderd);
        (await proef.Bewaar.LocatieAsync(Verzoek(Utrecht, gezien: nu), new("UTR", [Schrap("P-UTR")], []))).IsGelukt.Should().BeTrue();
        (await proef.BladAsync(Utrecht))!.Scenario.Versie.Should().Be(nu);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_region_or_scenario_that_is_not_there_and_one_too_many_are_refused(Databasesoort soort)
    {
        await using var proef = await BegonnenAsync(soort, Utrecht);
        (await proef.Begin.LeegAsync(Verzoek(Amsterdam), "Proef", null)).Meldingen.Should().Equal(Scenariofouten.NietGevonden);
        (await proef.Begin.LeegAsync(Verzoek(Utrecht with { Rollen = Rol.Lezen }), "Proef", null)).Meldingen.Should().Equal(Scenariofouten.GeenRecht);
        (await proef.Begin.LeegAsync(Verzoek(Utrecht) with { Sleutel = new("Nergens", 0) }, "Proef", null)).Meldingen.Should().Equal(Scenariofouten.NietGevonden);
        (await proef.Begin.KopieAsync(Verzoek(Nieuwegein))).Meldingen.Should().Equal(Scenariofouten.NietGevonden);
        (await proef.Beheer.DeelAsync(Verzoek(Utrecht, 9), gedeeld: true)).Meldingen.Should().Equal(Scenariofouten.NietGevonden);
        var dubbel = Verzoek(Utrecht);
        (await proef.Begin.LeegAsync(dubbel, "Twee", null)).Waarde.Should().Be(2);
        (await proef.Begin.LeegAsync(dubbel, "Twee", null)).Should().BeEquivalentTo(new { Waarde = (int?)null, IsGelukt = true }, "a double click has one effect");
        for (var nummer = 3; nummer <= Scenariofouten.MeesteScenarios; nummer++) await proef.Begin.LeegAsync(Verzoek(Utrecht), "Nog een", null);
        (await proef.Begin.LeegAsync(Verzoek(Utrecht), "Te veel", null)).Meldingen.Should().Equal(Scenariofouten.TeVeelScenarios);
        (await proef.Begin.LeegAsync(Verzoek(Nieuwegein), "Mag wel", null)).IsGelukt.Should().BeTrue();
    }

    private static async Task<Scenarioproef> BegonnenAsync(Databasesoort soort, Bevoegdheid door)
    {
        var proef = await CreateAsync(soort);
        (await proef.Begin.LeegAsync(Verzoek(door), "Proef", "Wat als")).Waarde.Should().Be(1);
        return proef;
    }
}
