using FluentAssertions;
using Kantorentop.Application.Tijd;
using Kantorentop.Benchmarks.Sql;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tests.Vergelijking;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Kantorentop.Application.Tests.Vergelijking;

/// <summary>The SQL that the snapshot is measured against gives the same figures, and the slow computation too: many small worlds in one database.</summary>
public sealed class SqlTests
{
    private const int Werelden = 80;
    private static readonly DateOnly[] Dagen = [new(2012, 6, 28), new(2015, 3, 1), new(2016, 2, 28)];

    [Fact]
    public async Task The_statements_of_the_benchmark_give_the_figures_of_the_snapshot_and_of_the_slow_computation()
    {
        var feiten = Samen(Enumerable.Range(0, Werelden).Select(zaad => Hernoem(new Willekeur(zaad).Feiten(), $"W{zaad}-")));
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Postgres);
        await LegVastAsync(database, feiten);
        await using var db = database.Contexts.CreateDbContext();
        await db.Database.OpenConnectionAsync();
        var sql = new Kernsql((NpgsqlConnection)db.Database.GetDbConnection());
        await sql.SlaSpellenOpAsync();
        var snapshot = Snapshot.Van(1, feiten);

        foreach (var dag in Dagen)
        {
            var verwacht = snapshot.Locaties(Gebied.Land, dag)
                .Select(locatie => Regel(locatie.Code, snapshot.Kerncijfers(Gebied.Locatie(locatie.Code), dag))).Where(regel => regel.Gebouwen > 0).ToList();
            (await sql.LocatiesAsync(dag)).OrderBy(regel => regel.Locatie, StringComparer.Ordinal).Should().Equal(verwacht, "on {0:o}, on stored spells", dag);
            (await sql.LocatiesAsync(dag, opFeiten: true)).OrderBy(regel => regel.Locatie, StringComparer.Ordinal).Should().Equal(verwacht, "on {0:o}, on the facts", dag);
            verwacht.Should().Contain(regel => regel.Structureel > 0).And.Contain(regel => regel.Onbekend > 0).And.Contain(regel => regel.Gedeeltelijk > 0);
            Traag(feiten, dag).Should().Equal(verwacht.Select(regel => (regel.Locatie, regel.Leegstand, regel.Structureel)), "on {0:o}", dag);
        }

        var van = new DateOnly(2012, 1, 1);
        var reeks = await sql.ReeksAsync(van, 60);
        reeks.Should().HaveCountGreaterThan(500).And.OnlyContain(regel => regel == Maand(snapshot, regel.Gemeente, van, regel.Maand));
    }

    private static Kernregel Regel(string locatie, Kerncijfers cijfers) => new(
        locatie, Honderdsten(cijfers.VoorraadOpgeleverd), Honderdsten(cijfers.VoorraadInAanbouw), Honderdsten(cijfers.VoorraadOnbekend),
        Honderdsten(cijfers.Leegstand!.Value), Honderdsten(cijfers.StructureleLeegstand!.Value), cijfers.AantalGebouwen, cijfers.AantalVolledigLeeg!.Value, cijfers.AantalGedeeltelijkLeeg!.Value);

    private static Reeksregel Maand(Snapshot snapshot, string gemeente, DateOnly van, int maand)
    {
        var cijfers = snapshot.Kerngetallen(Gebied.Gemeente(gemeente), van.AddMonths(maand));
        return new Reeksregel(gemeente, maand, cijfers.Voorraad, cijfers.Leegstand, cijfers.StructureleLeegstand);
    }

    private static List<(string, long, long)> Traag(Feiten feiten, DateOnly dag)
    {
        var traag = new TraagCijfers(feiten);
        return
        [
            .. from locatie in feiten.Locaties.OrderBy(locatie => locatie.Code, StringComparer.Ordinal)
               let kern = traag.Kerncijfers(Gebied.Locatie(locatie.Code), dag)
               where (int)kern["gebouwen"]! > 0
               select (locatie.Code, Honderdsten((decimal)kern["leegstand"]!), Honderdsten((decimal)kern["structureel"]!)),
        ];
    }

    private static long Honderdsten(decimal m2) => (long)(m2 * 100);

    private static async Task LegVastAsync(Testdatabase database, Feiten feiten)
    {
        var handeling = new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel);
        var uitkomst = await new Registratieboek(database.Contexts, new Domeinklok(TimeProvider.System)).LegVastAsync(handeling, (sessie, _) =>
        {
            sessie.VoegToe(feiten.Gemeenten);
            sessie.VoegToe(feiten.Locaties);
            sessie.VoegToe(feiten.Gebouwen);
            sessie.VoegToe(feiten.Ruimten);
            sessie.VoegToe(feiten.Ruimtestanden);
            return Task.FromResult(Uitkomst.Gelukt);
        });
        uitkomst.IsGelukt.Should().BeTrue();
    }

    /// <summary>A world whose codes no other has; without what these figures do not ask for.</summary>
    private static Feiten Hernoem(Feiten feiten, string voor) => new()
    {
        Gemeenten = [.. feiten.Gemeenten.Select(rij => rij with { Code = voor + rij.Code })],
        Locaties = [.. feiten.Locaties.Select(rij => rij with { Code = voor + rij.Code, Gemeente = voor + rij.Gemeente })],
        Gebouwen = [.. feiten.Gebouwen.Select(rij => rij with { Code = voor + rij.Code, Locatie = voor + rij.Locatie, Eigenaar = null })],
        Ruimten = [.. feiten.Ruimten.Select(rij => rij with { Code = voor + rij.Code, Gebouw = voor + rij.Gebouw, OntstaanUit = rij.OntstaanUit is null ? null : string.Join('+', rij.Voorgangers.Select(code => voor + code)) })],
        Ruimtestanden = [.. feiten.Ruimtestanden.Select(rij => rij with { Ruimte = voor + rij.Ruimte })],
    };

    private static Feiten Samen(IEnumerable<Feiten> werelden)
    {
        var alle = werelden.ToList();
        return new Feiten
        {
            Gemeenten = [.. alle.SelectMany(wereld => wereld.Gemeenten)],
            Locaties = [.. alle.SelectMany(wereld => wereld.Locaties)],
            Gebouwen = [.. alle.SelectMany(wereld => wereld.Gebouwen)],
            Ruimten = [.. alle.SelectMany(wereld => wereld.Ruimten)],
            Ruimtestanden = [.. alle.SelectMany(wereld => wereld.Ruimtestanden)],
        };
    }
}
