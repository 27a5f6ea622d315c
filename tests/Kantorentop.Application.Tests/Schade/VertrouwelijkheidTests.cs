using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Kantorentop.Application.Tests.Schade.Schadeproef;

namespace Kantorentop.Application.Tests.Schade;

/// <summary>The risk analysis and who sees what of it (art. 4.1); the recalibration that may follow (art. 12.1).</summary>
public sealed class VertrouwelijkheidTests
{
    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_analysis_is_recorded_corrected_and_stays_in_the_history(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        (await proef.AnalyseAsync(Utrecht, Analyse)).IsGelukt.Should().BeTrue();
        var blad = await proef.Tonen.LocatieAsync(Utrecht, "KAN");
        blad!.Analyse.Should().BeEquivalentTo(Analyse);
        blad.MagInvoeren.Should().BeTrue();

        var nieuw = Analyse with { Regels = [Analyse.Regels[0] with { AndereKosten = new Bedrag(1) }], Partijen = ["ONT-1", "BEL-1"] };
        Code(await proef.AnalyseAsync(Utrecht, nieuw)).Should().Be("verouderd");
        (await proef.AnalyseAsync(Utrecht, nieuw, blad.Versie)).IsGelukt.Should().BeTrue();
        Code(await proef.AnalyseAsync(Utrecht, Analyse, blad.Versie)).Should().Be("verouderd", "only a line changed, and that counts");
        var daarna = (await proef.Tonen.LocatieAsync(Utrecht, "KAN"))!;
        daarna.Analyse.Should().BeEquivalentTo(nieuw);
        var nummer = proef.Houder.Huidig.Nummer;
        (await proef.AnalyseAsync(Utrecht, nieuw, daarna.Versie)).IsGelukt.Should().BeTrue();
        proef.Houder.Huidig.Nummer.Should().Be(nummer, "nothing changed, so nothing was recorded");
        await using var db = proef.Db();
        (await db.Bekend<Analyseregel>(blad.Versie).SingleAsync()).Should().Be(Analyse.Regels[0]);
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Amounts_reach_the_parties_at_the_table_and_others_see_that_there_are_some(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        await proef.AnalyseAsync(Utrecht, Analyse);
        await proef.VoornemenAsync(Utrecht, Voornemen);
        await proef.AfspraakAsync(Utrecht, GeenSchade with { GeenSchade = false, Totaal = new Bedrag(7), Toelichting = null }, 0,
            new Kostenaandeel(Voornemen.Sleutel, Organisatiesoort.Provincie, "PV26", new Bedrag(7)));

        foreach (var (wie, analyse, verdeling) in new (Bevoegdheid, bool?, bool?)[]
        {
            (Utrecht, true, true),
            (Wie(Organisatiesoort.Provincie, "PV26"), false, true),
            (Wie(Organisatiesoort.Secretariaat, ""), false, false),
            (Wie(Organisatiesoort.Marktpartij, "ONT-1"), true, false),
            (Wie(Organisatiesoort.Marktpartij, "BEL-1"), null, null),
            (Wie(Organisatiesoort.Gemeente, "GM0356"), null, null),
            (Wie(Organisatiesoort.Rijk, ""), null, null),
            (Bevoegdheid.Anoniem, null, null),
        })
        {
            var blad = await proef.Tonen.LocatieAsync(wie, "KAN");
            (blad is null).Should().Be(analyse is null);
            (blad?.Analyse?.Regels.Count > 0, blad?.Analyse?.Analyse.Toelichting is not null).Should().Be((analyse == true, analyse == true));
            var besluit = await proef.Tonen.BesluitAsync(wie, Voornemen.Sleutel);
            (besluit is null, besluit?.Verdeling is not null).Should().Be((verdeling is null, verdeling == true));
            (await proef.Overzicht.ExecuteAsync(wie, 1)).Regels.Count(regel => regel.Locatie.Code == "KAN").Should().Be(analyse is null ? 0 : 1);
        }
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_audit_trail_tells_who_opened_amounts_and_never_how_much(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        await proef.AnalyseAsync(Utrecht, Analyse);
        await proef.Tonen.LocatieAsync(Utrecht, "KAN");
        await proef.Tonen.LocatieAsync(Wie(Organisatiesoort.Provincie, "PV26"), "KAN");
        await using var db = proef.Db();
        var regels = await db.Auditregels.Where(regel => regel.Object == "risicoanalyse KAN").ToListAsync();
        regels.Select(regel => regel.Actie).Should().Equal("risicoanalyse-registreren", "rijen-inzien");
        (await db.Auditregels.Select(regel => regel.Object).ToListAsync()).Should().NotContain(tekst => tekst.Contains("123", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_overview_counts_what_is_there(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        await proef.AnalyseAsync(Utrecht, Analyse);
        await proef.VoornemenAsync(Utrecht, Voornemen);
        var overzicht = await proef.Overzicht.ExecuteAsync(Wie(Organisatiesoort.Provincie, "PV26"), 9);
        (overzicht.Aantal, overzicht.MetAnalyse, overzicht.Blad).Should().Be((2, 1, 1));
        overzicht.Regels.Select(regel => (regel.Locatie.Code, regel.Capaciteit, regel.Analyse?.Staat, regel.Voornemens)).Should().Equal(
            ("NWG", 5_000m, null, 0), ("KAN", 10_000m, Analysestaat.Besproken, 1));
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_recalibration_follows_from_an_analysis_in_the_region(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        var herijking = new Herijking("Utrecht", Analyse.Analyse.Datum, "Bestuurlijk overleg", "De kosten zijn te hoog.", null);
        Code(await proef.Herijking.ExecuteAsync(Utrecht, herijking, new(Guid.NewGuid(), 0))).Should().Be("analyse-ontbreekt");
        await proef.AnalyseAsync(Utrecht, Analyse);
        Code(await proef.Herijking.ExecuteAsync(Wie(Organisatiesoort.Gemeente, "GM0356"), herijking, new(Guid.NewGuid(), 0))).Should().Be("geen-recht");
        Code(await proef.Herijking.ExecuteAsync(Utrecht, herijking with { Datum = herijking.Datum.AddDays(-1) }, new(Guid.NewGuid(), 0))).Should().Be("analyse-ontbreekt");
        (await proef.Herijking.ExecuteAsync(Utrecht, herijking, new(Guid.NewGuid(), 0))).IsGelukt.Should().BeTrue();
        var regel = (await proef.Herijkingen.ExecuteAsync("Utrecht")).Should().ContainSingle().Subject;
        (await proef.Herijking.ExecuteAsync(Wie(Organisatiesoort.Secretariaat, ""), herijking with { Uitkomst = "Minder schrappen." }, new(Guid.NewGuid(), regel.Versie))).IsGelukt.Should().BeTrue();
        Code(await proef.Herijking.ExecuteAsync(Utrecht, herijking, new(Guid.NewGuid(), regel.Versie))).Should().Be("verouderd");
        (await proef.Herijkingen.ExecuteAsync()).Should().ContainSingle().Which.Herijking.Uitkomst.Should().Be("Minder schrappen.");
    }

    private static string Code(Uitkomst uitkomst) => uitkomst.Meldingen.Should().ContainSingle().Which.Code;
}
