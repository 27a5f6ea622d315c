using FluentAssertions;
using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Herkomst;

/// <summary>Who recorded the rows behind a figure, and when: on both databases, now and as known earlier.</summary>
public sealed class VastleggingenTests
{
    private static readonly Herkomstvraag Leegstand = new(Cijfer.Leegstand, Gebied.Locatie("L1"), null, new(2015, 1, 1));
    private static readonly Bevoegdheid Lezer = new(Guid.NewGuid(), "Lezer", new Organisatie(Organisatiesoort.Secretariaat, ""), Rol.Lezen);

    private readonly Klok _klok = new(2015, 1, 15);
    private readonly Domeinklok _domeinklok;

    public VastleggingenTests() => _domeinklok = new Domeinklok(_klok);

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Each_row_tells_which_organisation_recorded_what_it_rests_on(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await VoegToeAsync(database);

        var regel = (await OpenAsync(database, nummer: null, Leegstand)).Rijen!.Regels.Should().ContainSingle().Subject;

        regel.Vastleggingen.Select(feit => (feit.Soort, feit.Organisatie)).Should()
            .Equal((Feitsoort.Gebouw, "gemeente Utrecht"), (Feitsoort.Ruimte, "gemeente Utrecht"), (Feitsoort.Stand, "provincie Utrecht"));
        regel.Vastleggingen[^1].Ogenblik.Should().BeAfter(regel.Vastleggingen[0].Ogenblik);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task As_known_earlier_the_recording_of_then_is_shown(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await VoegToeAsync(database);

        var regel = (await OpenAsync(database, nummer: 1, Leegstand)).Rijen!.Regels.Should().ContainSingle().Subject;

        regel.Vastleggingen.Should().OnlyContain(feit => feit.Organisatie == "gemeente Utrecht");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Plans_and_estimates_tell_it_too(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await VoegToeAsync(database);

        var regels = (await OpenAsync(database, nummer: null, Leegstand with { Cijfer = Cijfer.Balans, Gebied = Gebied.Kantorenregio("Utrecht") })).Rijen!.Regels;

        regels.SelectMany(regel => regel.Vastleggingen).Select(feit => feit.Soort).Distinct().Should().BeEquivalentTo([Feitsoort.Plan, Feitsoort.Planstand, Feitsoort.Raming]);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_file_says_which_figure_it_is_and_cannot_run_in_a_spreadsheet(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await VoegToeAsync(database);
        using var houder = await HouderAsync(database);
        using var uit = new MemoryStream();

        await using (var bestand = new Herkomstbestand(uit, new DateTimeOffset(2015, 1, 15, 12, 0, 0, TimeSpan.Zero)))
            await Tonen(database, houder).SchrijfAsync(Lezer, houder.Huidig, Leegstand, bestand);

        var regels = System.Text.Encoding.UTF8.GetString(uit.ToArray()).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        regels.Select(regel => regel.TrimEnd(';')).Should().StartWith(["cijfer;leegstand", "gebied;locatie:L1", "peildatum;2015-01-01", "bekendOp;2015-01-15T12:00:00Z", "waarde;1250.5"]);
        regels[6].Should().StartWith("onderdeel;code;naam;gebouw;locatie;waarde;").And.EndWith("gebouw_door;gebouw_op;ruimte_door;ruimte_op;stand_door;stand_op");
        regels[7].Should().StartWith("leegstand;R1;'=HYPERLINK;G1;L1;1250.5;geen;2010-01-01;;2010-01-01;gemeente Utrecht;2015-01-15T");
    }

    private static async Task<Snapshothouder> HouderAsync(Testdatabase database)
    {
        var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        await houder.WerkBijAsync();
        return houder;
    }

    private ToonHerkomst Tonen(Testdatabase database, Snapshothouder houder) =>
        new(database.Contexts, houder, _domeinklok, new Inzage(new Auditboek(database.Contexts, _domeinklok)));

    private async Task<Herkomstbeeld> OpenAsync(Testdatabase database, long? nummer, Herkomstvraag vraag)
    {
        using var houder = await HouderAsync(database);
        var kennis = nummer is { } toen ? await houder.LaadAsync(toen) : houder.Huidig;
        return (await Tonen(database, houder).ExecuteAsync(Lezer, kennis, vraag))!;
    }

    /// <summary>A vacant unit that the municipality recorded, with a stand that the province corrected an hour later.</summary>
    private async Task VoegToeAsync(Testdatabase database)
    {
        var boek = new Registratieboek(database.Contexts, _domeinklok);
        await boek.LegVastAsync(Van("gemeente Utrecht"), (sessie, _) =>
        {
            sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2000, 1, 1), null, null));
            sessie.VoegToe(new Kantorenregio("Utrecht", Belangrijkste: true));
            sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2000, 1, 1), null));
            sessie.VoegToe(new Locatie("L1", "GM0344", "Een", null, null));
            sessie.VoegToe(new Gebouw("G1", "L1", "=HYPERLINK", null, null, null, new(2001, 1, 1), null, null, null));
            sessie.VoegToe(new Ruimte("R1", "G1", new Oppervlakte(1250.5m), null, null, null));
            sessie.VoegToe(new Ruimtestand("R1", new(2010, 1, 1), null, Gebruik.Tijdelijk, Aangeboden: true));
            sessie.VoegToe(new Plan("PL", "L1", "Plan", null, null));
            sessie.VoegToe(new Planstand("PL", new(2010, 1, 1), null, Planstatus.Ontwerp, new Oppervlakte(25_000m), null));
            sessie.VoegToe(new Raming("Utrecht", new(2011, 1, 1), new Oppervlakte(10_000m), Oppervlakte.Nul, 0m, Oppervlakte.Nul, null, null));
            return Task.FromResult(Uitkomst.Gelukt);
        });
        _klok.Advance(TimeSpan.FromHours(1));
        await boek.LegVastAsync(Van("provincie Utrecht"), async (sessie, ct) =>
        {
            var oud = await sessie.Db.Bekend<Ruimtestand>().MetNummers().SingleAsync(ct);
            sessie.Sluit<Ruimtestand>(oud.Id);
            sessie.VoegToe(oud.Feit with { Gebruik = Gebruik.Geen });
            return Uitkomst.Gelukt;
        });
    }

    private static Handeling Van(string organisatie) => new(
        Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel with { OrganisatieNaam = organisatie });
}
