using FluentAssertions;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Xunit;
using static Kantorentop.Application.Tests.Afspraken.Afspraakproef;

namespace Kantorentop.Application.Tests.Afspraken;

/// <summary>The facts under an agreement change while it is drafted or signed.</summary>
public sealed class VeranderendeRegioTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_municipality_that_joins_while_drafting_brings_locations_without_a_value(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        await proef.VulAsync();

        await LegVastAsync(proef, sessie => sessie.VoegToe(new Regiolidmaatschap(Regio, "GM0363", new(2013, 2, 1), null)));

        var blad = await proef.BladAsync();
        blad.Regio.Locaties.Select(locatie => locatie.Code).Should().Contain("AMS-ZUI");
        blad.Inhoud.Locatiedoel("AMS-ZUI").IsLeeg.Should().BeTrue();
        blad.Toetsing.Ontbreekt.Should().HaveCount(2).And.OnlyContain(melding => melding.Tekst.EndsWith("Zuidas."));
        (await proef.DienInAsync(Provinciaal)).Meldingen.Should().BeEquivalentTo(blad.Toetsing.Ontbreekt);
        var amsterdam = Utrecht with { Organisatie = new(Organisatiesoort.Gemeente, "GM0363") };
        (await proef.Bewaar.LocatiedoelenAsync(Verzoek(amsterdam), [new(new("AMS-ZUI", Toekomstperspectief.Groei, null, Oppervlakte.Nul, null), 0)])).IsGelukt.Should().BeTrue();
        (await proef.Bewaar.GebiedsvisiesAsync(Verzoek(amsterdam), [new(new("AMS-ZUI", "De gemeente", new(2014, 1, 1)), 0)])).IsGelukt.Should().BeTrue();
        (await proef.BladAsync()).Toetsing.IsVolledig.Should().BeTrue();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_permit_on_a_location_that_becomes_beperkingsgebied_stays_counted_and_needs_an_explanation(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        await proef.VulAsync();
        await LegVastAsync(proef, sessie =>
        {
            sessie.VoegToe(new Plan("P1", "UTR-PAP", "Vergund plan", null, null));
            sessie.VoegToe(new Planstand("P1", new(2012, 1, 1), null, Planstatus.Vastgesteld, new Oppervlakte(8_000m), null));
        });
        var gezien = (await proef.BladAsync()).Stand.Locatiedoelen.Single(rij => rij.Feit.Locatie == "UTR-PAP");
        var krimp = gezien.Feit with { Toekomstperspectief = Toekomstperspectief.Beperking, Plancapaciteit = new(8_000m) };
        (await proef.Bewaar.LocatiedoelenAsync(Verzoek(Utrecht), [new(krimp, gezien.Geopend)])).IsGelukt.Should().BeTrue();

        (await proef.BladAsync()).Toetsing.AfwijkingenBij("UTR-PAP").Should().ContainSingle()
            .Which.Tekst.Should().Contain("5.500\u00a0m² plancapaciteit");
        (await proef.DienInAsync(Provinciaal)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("toelichting-ontbreekt");
        (await proef.DienInAsync(Provinciaal, "Er is al een vergunning.")).IsGelukt.Should().BeTrue();
        await proef.DoorloopAsync();
        proef.Klok.Advance(TimeSpan.FromDays(10));
        await proef.OndertekenAllenAsync();

        (await proef.BladAsync()).Afspraak.Indiening.Should().BeEquivalentTo(new { Toelichting = "Er is al een vergunning." });
        var vraag = Cijfer.PlannenInKrimpgebied.Van(Gebied.Kantorenregio(Regio), proef.Vandaag);
        proef.Cijfers.Waarde(vraag).Should().Be(8_000m);
        proef.Cijfers.Waarde(vraag with { Peildatum = proef.Vandaag.AddDays(-1) }).Should().Be(0m);
        proef.Cijfers.Plancapaciteit(Gebied.Kantorenregio(Regio), proef.Vandaag).Publiekrechtelijk.Should().Be(8_000m);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task New_build_beyond_the_demand_that_is_left_needs_an_explanation(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        await proef.VulAsync();
        await LegVastAsync(proef, sessie => sessie.VoegToe(
            new Raming(Regio, new(2011, 1, 1), new Oppervlakte(6_000m), Oppervlakte.Nul, 0m, Oppervlakte.Nul, null, null)));

        var toetsing = (await proef.BladAsync()).Toetsing;

        toetsing.AfwijkingenBij(Doelindicator.MaximumNieuwbouw).Should().ContainSingle().Which.Tekst.Should().Contain("4.000\u00a0m² meer");
        toetsing.AfwijkingenBij(Doelindicator.Plancapaciteit).Should().ContainSingle().Which.Tekst.Should().Contain("19.500\u00a0m² meer");
        (await proef.DienInAsync(Provinciaal)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("toelichting-ontbreekt");
    }

    private static Task<Uitkomst> LegVastAsync(Afspraakproef proef, Action<Schrijfsessie> doe) =>
        proef.Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            doe(sessie);
            return Task.FromResult(Uitkomst.Gelukt);
        });
}
