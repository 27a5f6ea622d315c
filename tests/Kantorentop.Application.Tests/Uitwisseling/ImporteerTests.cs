using FluentAssertions;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Uitwisseling;

public sealed class ImporteerTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_example_of_the_contract_comes_in_whole(Databasesoort soort)
    {
        await using var proef = await Importproef.CreateAsync(soort);

        var verslag = await proef.ImporteerPadAsync(Importproef.Voorbeeld);

        verslag.Fouten.Should().BeEmpty();
        verslag.Vastgelegd.Should().BeTrue();
        verslag.Tabellen.Should().HaveCount(12).And.OnlyContain(tabel => tabel.Toegevoegd > 0 && tabel.Gewijzigd == 0 && tabel.Gelijk == 0);
        var feiten = await proef.FeitenAsync();
        feiten.Gemeenten.Should().HaveCount(50);
        feiten.Ruimten.Should().HaveCount(16).And.ContainSingle(ruimte => ruimte.Oppervlakte == new Oppervlakte(499.9m));
        feiten.Planstanden.Should().ContainSingle(stand => stand.Status == Planstatus.ZonderRoStatus);
        feiten.Ramingen.Should().ContainSingle(raming => raming.Uitbreidingsvraag == -3000m);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_same_again_changes_nothing_and_is_no_registratie(Databasesoort soort)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync(soort);
        var voor = await proef.AantalRegistratiesAsync();

        var verslag = await proef.ImporteerPadAsync(Importproef.Voorbeeld);

        verslag.Fouten.Should().BeEmpty();
        verslag.Wijzigingen.Should().Be(0);
        (await proef.AantalRegistratiesAsync()).Should().Be(voor);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_is_exported_comes_back_as_nothing_changed(Databasesoort soort)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync(soort);

        var verslag = await proef.ImporteerPadAsync(await proef.ExporteerAsync());

        verslag.Fouten.Should().BeEmpty();
        verslag.Tabellen.Should().HaveCount(14);
        verslag.Wijzigingen.Should().Be(0);
        verslag.Tabellen.Should().Contain(tabel => tabel.Tabel == "gemeenten" && tabel.Gelijk == 50);
    }

    [Fact]
    public async Task An_export_fills_an_empty_database_with_the_same_facts()
    {
        await using var bron = await Importproef.CreateMetVoorbeeldAsync();
        await using var doel = await Importproef.CreateAsync(Databasesoort.Postgres);

        var verslag = await doel.ImporteerPadAsync(await bron.ExporteerAsync());

        verslag.Fouten.Should().BeEmpty();
        (await doel.FeitenAsync()).Should().BeEquivalentTo(await bron.FeitenAsync());
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task One_wrong_row_keeps_everything_out(Databasesoort soort)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync(soort);
        var voor = await proef.AantalRegistratiesAsync();

        var verslag = await proef.ImporteerAsync("ruimten.csv", "ruimte;gebouw;oppervlakte\nA3;A;100\nA4;onbekend;100\n");

        verslag.HeeftFouten.Should().BeTrue();
        verslag.Vastgelegd.Should().BeFalse();
        (await proef.BekendAsync<Ruimte>()).Should().HaveCount(16);
        (await proef.AantalRegistratiesAsync()).Should().Be(voor);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_import_that_is_stopped_while_it_writes_leaves_the_data_as_it_was(Databasesoort soort)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync(soort);
        var voor = await proef.AantalRegistratiesAsync();
        using var stop = new Stop(Importfase.Schrijven);
        using var inzending = proef.Inzend(("ruimten.csv", "ruimte;gebouw;oppervlakte\nA3;A;10\n"u8.ToArray()));

        var importeren = () => proef.Importeer.LegVastAsync(new Importopdracht(proef.Door, Guid.NewGuid()) { Voortgang = stop }, inzending, stop.Token);

        await importeren.Should().ThrowAsync<OperationCanceledException>();
        (await proef.AantalRegistratiesAsync()).Should().Be(voor);
        (await proef.BekendAsync<Ruimte>()).Should().HaveCount(16);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Two_imports_at_once_are_carried_out_one_after_another(Databasesoort soort)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync(soort);

        var verslagen = await Task.WhenAll(
            Task.Run(() => proef.ImporteerAsync("ruimten.csv", "ruimte;gebouw;oppervlakte\nA3;A;10\nA4;A;10\n")),
            Task.Run(() => proef.ImporteerAsync("ruimten.csv", "ruimte;gebouw;oppervlakte\nA3;A;10\nA4;A;20\n")));

        verslagen.Should().OnlyContain(verslag => verslag.Vastgelegd);
        verslagen.Sum(verslag => verslag.Wijzigingen).Should().Be(3, "the second sees what the first recorded");
        (await proef.BekendAsync<Ruimte>()).Should().HaveCount(18);
    }

    [Fact]
    public async Task A_trial_says_what_would_change_and_records_nothing()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        using var inzending = proef.Inzend(("ruimten.csv", "ruimte;gebouw;oppervlakte\nA1;A;4000\nA2;A;8001\nA3;A;10\n"u8.ToArray()));

        var verslag = await proef.Importeer.ProbeerAsync(proef.Door, inzending);

        verslag.Tabellen.Should().Equal(new Tabelverslag("ruimten", Toegevoegd: 1, Gewijzigd: 1, Gelijk: 1, Vervallen: 0));
        verslag.Vastgelegd.Should().BeFalse();
        (await proef.BekendAsync<Ruimte>()).Should().HaveCount(16);
    }

    [Fact]
    public async Task A_correction_keeps_the_old_recording_in_the_history()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        await proef.ImporteerAsync("ruimten.csv", "ruimte;gebouw;oppervlakte\nA2;A;8001\n");

        await using var db = proef.Contexts.CreateDbContext();
        var alle = await db.Set<Ruimte>().Where(ruimte => ruimte.Code == "A2").ToListAsync();
        alle.Select(ruimte => ruimte.Oppervlakte.M2).Should().BeEquivalentTo([8000m, 8001m]);
        (await proef.BekendAsync<Ruimte>()).Should().ContainSingle(ruimte => ruimte.Code == "A2").Which.Oppervlakte.M2.Should().Be(8001m);
    }

    [Fact]
    public async Task A_column_that_is_left_out_keeps_what_was_recorded()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        await proef.ImporteerAsync("ruimten.csv", "ruimte;gebouw;oppervlakte;bestaat_tot\nA2;A;8000;2014-05-01\n");

        await proef.ImporteerAsync("ruimten.csv", "ruimte;gebouw;oppervlakte\nA2;A;8100\n");
        (await A2()).Should().Be(new Ruimte("A2", "A", new Oppervlakte(8100), null, new DateOnly(2014, 5, 1), null));

        await proef.ImporteerAsync("ruimten.csv", "ruimte;gebouw;oppervlakte;bestaat_tot\nA2;A;8100;\n");
        (await A2()).BestaatTot.Should().BeNull();

        async Task<Ruimte> A2() => (await proef.BekendAsync<Ruimte>()).Single(ruimte => ruimte.Code == "A2");
    }

    [Fact]
    public async Task Vervallen_ends_a_recording_and_ending_it_again_changes_nothing()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        const string Verschoven = "locatie;toekomstperspectief;vanaf;tot;vervallen\nUTR-PAP;;2013-06-01;;ja\nUTR-PAP;groei;2013-07-01;;\n";

        var eerste = await proef.ImporteerAsync("gebiedsaanduidingen.csv", Verschoven);
        eerste.Fouten.Should().BeEmpty();
        eerste.Tabellen.Should().Equal(new Tabelverslag("gebiedsaanduidingen", Toegevoegd: 1, Gewijzigd: 0, Gelijk: 0, Vervallen: 1));
        (await proef.BekendAsync<Gebiedsaanduiding>()).Where(rij => rij.Locatie == "UTR-PAP").Should()
            .Equal(new Gebiedsaanduiding("UTR-PAP", Toekomstperspectief.Groei, new DateOnly(2013, 7, 1), null));

        var tweede = await proef.ImporteerAsync("gebiedsaanduidingen.csv", Verschoven);
        tweede.Fouten.Should().BeEmpty();
        tweede.Wijzigingen.Should().Be(0);
    }

    [Fact]
    public async Task A_thing_and_all_that_refers_to_it_can_end_together()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        var verslag = await proef.ImporteerAsync(
            ("ruimten.csv", "ruimte;gebouw;oppervlakte;vervallen\nE1;E;;ja\n"u8.ToArray()),
            ("ruimtestanden.csv", "ruimte;vanaf;tot;gebruik;aangeboden;vervallen\nE1;1991-01-01;;;;ja\nE1;2014-06-01;;;;ja\n"u8.ToArray()));

        verslag.Fouten.Should().BeEmpty();
        (await proef.BekendAsync<Ruimtestand>()).Should().NotContain(stand => stand.Ruimte == "E1");
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_carried_out_once()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        var opdracht = new Importopdracht(proef.Door, Guid.NewGuid());
        using var inzending = proef.Inzend(("ruimten.csv", "ruimte;gebouw;oppervlakte\nA3;A;10\n"u8.ToArray()));

        var eerste = await proef.Importeer.LegVastAsync(opdracht, inzending);
        var voor = await proef.AantalRegistratiesAsync();
        var tweede = await proef.Importeer.LegVastAsync(opdracht, inzending);

        eerste.Vastgelegd.Should().BeTrue();
        tweede.Vastgelegd.Should().BeTrue();
        (await proef.AantalRegistratiesAsync()).Should().Be(voor);
    }

    [Fact]
    public async Task An_import_is_not_carried_out_when_the_facts_changed_since_its_trial()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        using var inzending = proef.Inzend(("ruimten.csv", "ruimte;gebouw;oppervlakte\nA2;A;8001\n"u8.ToArray()));
        var getoond = await proef.Importeer.ProbeerAsync(proef.Door, inzending);
        await proef.ImporteerAsync("ruimten.csv", "ruimte;gebouw;oppervlakte\nA2;A;9000\n");

        var verslag = await proef.Importeer.LegVastAsync(
            new Importopdracht(proef.Door, Guid.NewGuid(), Verwacht: getoond.Vingerafdruk), inzending);

        verslag.Verouderd.Should().BeTrue();
        verslag.Vastgelegd.Should().BeFalse();
        (await proef.BekendAsync<Ruimte>()).Should().Contain(ruimte => ruimte.Oppervlakte == new Oppervlakte(9000));
    }

    [Fact]
    public async Task The_trail_holds_one_line_with_the_counts_and_the_hash_of_the_files()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        await proef.ImporteerAsync("ruimten.csv", "ruimte;gebouw;oppervlakte\nA2;A;8001\nA3;A;10\n");

        await using var db = proef.Contexts.CreateDbContext();
        var regel = await db.Auditregels.OrderByDescending(rij => rij.Volgnummer).FirstAsync();
        regel.Actie.Should().Be("import");
        regel.Object.Should().MatchRegex("^1 toegevoegd, 1 gewijzigd, 0 vervallen; sha256 [0-9a-f]{64}$");
        (await new Auditboek(proef.Contexts, proef.Klok).ZoekBreukAsync()).Should().BeNull();
    }

    [Fact]
    public async Task Reference_data_is_loaded_once_and_what_was_corrected_stays()
    {
        await using var proef = await Importproef.CreateAsync();
        await proef.ImporteerAsync("gemeenten.csv", "gemeente;naam;provincie;vanaf;tot;opvolger\nGM0518;Den Haag;PV28;2011-01-01;;\n");

        await new Application.Gebieden.Referentielader(proef.Boek).LaadAsync();

        (await proef.BekendAsync<Gemeente>()).Should().HaveCount(50).And.Contain(gemeente => gemeente.Naam == "Den Haag");
    }

    /// <summary>Stops an import when it comes to a phase.</summary>
    private sealed class Stop(Importfase fase) : IProgress<Importvoortgang>, IDisposable
    {
        private readonly CancellationTokenSource _stop = new();

        public CancellationToken Token => _stop.Token;

        public void Report(Importvoortgang value)
        {
            if (value.Fase == fase) _stop.Cancel();
        }

        public void Dispose() => _stop.Dispose();
    }
}
