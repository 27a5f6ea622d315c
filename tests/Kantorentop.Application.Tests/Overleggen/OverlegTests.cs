using FluentAssertions;
using Kantorentop.Application.Overleggen;
using Kantorentop.Domain;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Overleggen;

/// <summary>A consultation from plan to adopted report, on both databases.</summary>
public sealed class OverlegTests
{
    private static readonly Guid Sleutel = Overlegproef.Gepland.Sleutel;
    private static readonly Overlegbesluit Besluit = new(Guid.NewGuid(), Sleutel, 0, "Beleggers geven aan wanneer zij beslissen.") { Artikel = "7.4" };
    private static readonly Overlegactie Actie = new(Guid.NewGuid(), Sleutel, 0, "Leden vragen", new(2015, 3, 1)) { Soort = Organisatiesoort.Koepel, Houder = "IVBN" };

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task It_is_planned_held_and_its_report_adopted(Databasesoort soort)
    {
        await using var proef = await Overlegproef.StartAsync(soort);
        var eerste = Overlegproef.Nieuw();
        (await proef.Beheer.PlanAsync(Overlegproef.Secretariaat, Overlegproef.Gepland, ["VNG", "Rijk", "IVBN"], eerste)).Meldingen.Should().BeEmpty();
        (await proef.Beheer.PlanAsync(Overlegproef.Secretariaat, Overlegproef.Gepland, ["VNG"], eerste)).IsGelukt.Should().BeTrue("a double click is one plan");
        Agendapunt[] punten = [Punt(1, "Opening"), Punt(2, "Plannen")];
        (await proef.Beheer.AgendeerAsync(Overlegproef.Secretariaat, Sleutel, punten, Overlegproef.Nieuw())).Meldingen.Should().BeEmpty();
        (await proef.Beheer.AgendeerAsync(Overlegproef.Secretariaat, Sleutel, [punten[0]], Overlegproef.Nieuw())).Meldingen.Should().Equal(Overlegfouten.Verouderd);
        var gepland = await proef.BladAsync();
        gepland.Agenda.Select(regel => regel.Punt).Should().Equal(punten);
        gepland.Deelnamen.Select(deelname => deelname.Partij).Should().Equal(["Rijk", "VNG", "IVBN"], "in the order of the covenant");

        var formulier = await proef.FormulierAsync();
        (await proef.Beheer.NotuleerAsync(Overlegproef.Secretariaat, Sleutel, ["Rijk", "VNG", "NVB"], formulier)).Meldingen.Should().BeEmpty();
        (await proef.Beheer.AnnuleerAsync(Overlegproef.Secretariaat, Sleutel, "Toch niet", formulier with { OperatieId = Guid.NewGuid() })).Meldingen.Should().Equal(Overlegfouten.Verouderd);
        (await proef.Beheer.AgendeerAsync(Overlegproef.Secretariaat, Sleutel, [], new(Guid.NewGuid(), gepland.Agendaversie))).Meldingen.Should().ContainSingle().Which.Code.Should().Be("niet-gepland");
        (await proef.Besluiten.ExecuteAsync(Overlegproef.Secretariaat, Besluit, Overlegproef.Nieuw())).Meldingen.Should().BeEmpty();
        (await proef.Besluiten.ActieAsync(Overlegproef.Secretariaat, Actie, Overlegproef.Nieuw())).Meldingen.Should().BeEmpty();
        (await proef.Beheer.BekrachtigAsync(Overlegproef.Secretariaat, Sleutel, ("Zo ging het.", new(2015, 1, 14)), await proef.FormulierAsync())).Meldingen.Should().BeEmpty();

        var blad = await proef.BladAsync();
        blad.Overleg.Should().BeEquivalentTo(new { Staat = Overlegstaat.VerslagVastgesteld, Verslag = "Zo ging het.", Vastgesteld = new DateOnly(2015, 1, 14), TeltMee = true });
        blad.Deelnamen.Where(deelname => deelname.IsAanwezig == true).Select(deelname => deelname.Partij).Should().Equal("Rijk", "VNG");
        blad.Besluiten.Should().ContainSingle().Which.Rij.Feit.Nummer.Should().Be(1);
        var later = await proef.Besluiten.ExecuteAsync(Overlegproef.Secretariaat, Besluit with { Tekst = "Toch anders" }, new(Guid.NewGuid(), blad.Besluiten[0].Rij.Geopend));
        later.Meldingen.Should().ContainSingle().Which.Code.Should().Be("verslag-vastgesteld");
        (await proef.BladAsync()).Besluiten[0].Rij.Feit.Tekst.Should().Be(Besluit.Tekst);
        (await proef.Lijst.ExecuteAsync(Bevoegdheid.Anoniem)).Jaren[2].Should().BeEquivalentTo(new { Staat = Jaarstaat.Loopt, Tekort = 1 });
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_later_decision_follows_an_adopted_one_and_numbers_go_on(Databasesoort soort)
    {
        await using var proef = await Overlegproef.StartAsync(soort);
        await proef.HoudAsync(Overlegproef.Gepland);
        await proef.Besluiten.ExecuteAsync(Overlegproef.Secretariaat, Besluit, Overlegproef.Nieuw());
        var volgend = Overlegproef.Gepland with { Sleutel = Guid.NewGuid(), Datum = new(2015, 1, 14) };
        await proef.HoudAsync(volgend);
        var vervolg = new Overlegbesluit(Guid.NewGuid(), volgend.Sleutel, 0, "Beleggers beslissen voor 1 juli.") { VolgtOp = Besluit.Sleutel };
        (await proef.Besluiten.ExecuteAsync(Overlegproef.Secretariaat, vervolg, Overlegproef.Nieuw())).Meldingen.Should().ContainSingle().Which.Code.Should().Be("volgt-op");
        await proef.Beheer.BekrachtigAsync(Overlegproef.Secretariaat, Sleutel, ("Verslag", new(2015, 1, 13)), await proef.FormulierAsync());
        (await proef.Tonen.EerdereAsync(volgend.Datum)).Select(rij => rij.Besluit.Nummer).Should().Equal(1);
        (await proef.Besluiten.ExecuteAsync(Overlegproef.Secretariaat, vervolg, Overlegproef.Nieuw())).Meldingen.Should().BeEmpty();

        (await proef.BladAsync()).Besluiten[0].Vervolg.Should().ContainSingle().Which.Nummer.Should().Be(2);
        (await proef.Tonen.ExecuteAsync(Overlegproef.Belegger, Sleutel))!.Besluiten[0].Vervolg.Should().BeEmpty("that report is not adopted");
        var laatste = await proef.BladAsync(volgend.Sleutel);
        laatste.Besluiten[0].VolgtOp!.Nummer.Should().Be(1);
        laatste.Vorige!.Sleutel.Should().Be(Sleutel);
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Who_has_an_action_reports_it_done(Databasesoort soort)
    {
        await using var proef = await Overlegproef.StartAsync(soort);
        await proef.HoudAsync(Overlegproef.Gepland);
        await proef.Besluiten.ActieAsync(Overlegproef.Secretariaat, Actie, Overlegproef.Nieuw());
        var versie = (await proef.BladAsync()).Acties[0].Geopend;
        async Task<IReadOnlyList<string>> MeldAsync(Bevoegdheid wie, DateOnly op) =>
            [.. (await proef.Afmelden.ExecuteAsync(wie, Actie.Sleutel, (op, "Gedaan"), new(Guid.NewGuid(), versie))).Meldingen.Select(melding => melding.Code)];

        (await MeldAsync(Overlegproef.Belegger, new(2015, 1, 15))).Should().Equal("niet-gevonden");
        (await MeldAsync(Overlegproef.Gemeente, new(2015, 1, 15))).Should().Equal("geen-recht");
        var ivbn = Overlegproef.Wie(Organisatiesoort.Koepel, "IVBN");
        (await proef.Lijst.ExecuteAsync(ivbn)).Acties.Should().ContainSingle().Which.MagAfmelden.Should().BeTrue();
        (await MeldAsync(ivbn, new(2015, 1, 16))).Should().Equal("gedaan-op");
        (await MeldAsync(ivbn, new(2015, 1, 15))).Should().BeEmpty();
        (await MeldAsync(ivbn, new(2015, 1, 14))).Should().Equal("verouderd");
        (await proef.Lijst.ExecuteAsync(ivbn)).Acties.Should().BeEmpty();
        (await proef.BladAsync()).Acties[0].Feit.Should().BeEquivalentTo(new { GedaanOp = new DateOnly(2015, 1, 15), Afmelding = "Gedaan", Nummer = 1 });
    }

    [Fact]
    public async Task Papers_are_for_parties_and_decisions_for_everyone_once_adopted()
    {
        await using var proef = await Overlegproef.StartAsync(Databasesoort.Sqlite);
        var punt = Punt(1, "Opening");
        await proef.Beheer.PlanAsync(Overlegproef.Secretariaat, Overlegproef.Gepland, ["Rijk", "VNG"], Overlegproef.Nieuw());
        await proef.Beheer.AgendeerAsync(Overlegproef.Secretariaat, Sleutel, [punt], Overlegproef.Nieuw());
        (await proef.Tonen.ExecuteAsync(Overlegproef.Belegger, Sleutel)).Should().BeNull();
        (await proef.Lijst.ExecuteAsync(Overlegproef.Belegger)).Regels.Should().BeEmpty();
        (await proef.Documenten.AgendapuntAsync(Overlegproef.Gemeente, Overlegdocumenten.Van(punt).Sleutel, default))!.MagSchrijven.Should().BeFalse();
        (await proef.Documenten.AgendapuntAsync(Overlegproef.Secretariaat, Overlegdocumenten.Van(punt).Sleutel, default))!.MagSchrijven.Should().BeTrue();
        (await proef.Documenten.AgendapuntAsync(Overlegproef.Belegger, Overlegdocumenten.Van(punt).Sleutel, default)).Should().BeNull();
        (await proef.Documenten.OverlegAsync(Bevoegdheid.Anoniem, Sleutel.ToString(), default)).Should().BeNull();

        await proef.Beheer.NotuleerAsync(Overlegproef.Secretariaat, Sleutel, ["Rijk", "VNG"], await proef.FormulierAsync());
        await proef.Besluiten.ExecuteAsync(Overlegproef.Secretariaat, Besluit, Overlegproef.Nieuw());
        (await proef.Tonen.ExecuteAsync(Bevoegdheid.Anoniem, Sleutel)).Should().BeNull("the report is not adopted");
        await proef.Beheer.BekrachtigAsync(Overlegproef.Secretariaat, Sleutel, ("Vertrouwelijk besproken.", new(2015, 1, 14)), await proef.FormulierAsync());
        var openbaar = (await proef.Tonen.ExecuteAsync(Bevoegdheid.Anoniem, Sleutel))!;
        openbaar.Besluiten.Should().ContainSingle();
        openbaar.Should().BeEquivalentTo(new { Agenda = Array.Empty<Agendaregel>(), Deelnamen = Array.Empty<Overlegdeelname>(), MagMeelezen = false, Overleg = new { Verslag = (string?)null } });
    }

    [Fact]
    public async Task Only_the_secretariaat_keeps_the_register()
    {
        await using var proef = await Overlegproef.StartAsync(Databasesoort.Sqlite);
        foreach (var wie in new[] { Overlegproef.Gemeente, Overlegproef.Belegger, Overlegproef.Wie(Organisatiesoort.Secretariaat, "", Rol.Lezen), Bevoegdheid.Anoniem })
        {
            (await proef.Beheer.PlanAsync(wie, Overlegproef.Gepland, ["Rijk", "VNG"], Overlegproef.Nieuw())).Meldingen.Should().Equal(Overlegfouten.GeenRecht);
            (await proef.Besluiten.ExecuteAsync(wie, Besluit, Overlegproef.Nieuw())).Meldingen.Should().Equal(Overlegfouten.GeenRecht);
        }

        (await proef.Beheer.NotuleerAsync(Overlegproef.Secretariaat, Sleutel, ["Rijk", "VNG"], new(Guid.NewGuid(), 1))).Meldingen.Should().Equal(Overlegfouten.NietGevonden);
    }

    [Fact]
    public async Task An_item_with_papers_stays_on_the_agenda()
    {
        await using var proef = await Overlegproef.StartAsync(Databasesoort.Sqlite);
        var punt = Punt(1, "Opening");
        await proef.Beheer.PlanAsync(Overlegproef.Secretariaat, Overlegproef.Gepland, ["Rijk", "VNG"], Overlegproef.Nieuw());
        await proef.Beheer.AgendeerAsync(Overlegproef.Secretariaat, Sleutel, [punt], Overlegproef.Nieuw());
        using var inhoud = new MemoryStream([1, 2, 3]);
        await proef.Boek.LegVastAsync(new(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), async (sessie, ct) =>
        {
            await Application.Documenten.Documentopslag.VoegToeAsync(
                sessie, Overlegdocumenten.Van(punt), new(0, "Notitie", Documentaard.Rapport, "VNG", new(2015, 1, 5)), new("notitie.txt", Bestandssoort.Txt, "00", inhoud, false), ct);
            return Uitkomst.Gelukt;
        });
        var versie = (await proef.BladAsync()).Agendaversie;
        (await proef.Beheer.AgendeerAsync(Overlegproef.Secretariaat, Sleutel, [], new(Guid.NewGuid(), versie))).Meldingen.Should().Equal(Overlegfouten.HeeftStukken);
        (await proef.Beheer.AgendeerAsync(Overlegproef.Secretariaat, Sleutel, [Punt(1, "Eerst dit"), punt with { Volgorde = 2 }], new(Guid.NewGuid(), versie))).IsGelukt.Should().BeTrue();
        (await proef.BladAsync()).Agenda[1].Stukken.Should().ContainSingle().Which.Stand.Titel.Should().Be("Notitie");
    }

    private static Agendapunt Punt(int volgorde, string onderwerp) => new(Guid.NewGuid(), Sleutel, volgorde, onderwerp);
}
