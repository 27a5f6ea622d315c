using Kantorentop.Benchmarks.Sql;
using Kantorentop.Domain;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>The figures of the snapshot, and the same figures by SQL on the same facts: equal first, then timed in one run.</summary>
internal static class Cijfermeting
{
    public static async Task<IReadOnlyList<Meetregel>> RunAsync(Testdatabase postgres, Feiten feiten)
    {
        await using var db = postgres.Contexts.CreateDbContext();
        await db.Database.OpenConnectionAsync();
        var sql = new Kernsql((NpgsqlConnection)db.Database.GetDbConnection());
        await sql.VoerUitAsync("SET work_mem = '256MB'; SET temp_buffers = '256MB'; SET jit = off; ANALYZE");
        await sql.SlaSpellenOpAsync();
        Cijfervragen.Huidig = new Cijfervragen(feiten, Snapshot.Van(1, feiten), sql);
        await Cijfervragen.Huidig.VergelijkAsync();
        await SchrijfPlanAsync(sql);
        return Regels(Benchmarkloop.Run<CijferBenchmarks>(Benchmarkloop.Snel), Benchmarkloop.Run<SqlBenchmarks>(Benchmarkloop.Traag));
    }

    private static IReadOnlyList<Meetregel> Regels(Dictionary<string, double> snapshot, Dictionary<string, double> sql)
    {
        var (locaties, reeks) = (snapshot[nameof(CijferBenchmarks.AlleLocaties)], snapshot[nameof(CijferBenchmarks.Reeks)]);
        var (opFeiten, opSpellen, reeksSql) = (
            sql[nameof(SqlBenchmarks.LocatiesOpFeiten)], sql[nameof(SqlBenchmarks.LocatiesOpSpellen)], sql[nameof(SqlBenchmarks.ReeksOpSpellen)]);
        return
        [
            new("Kerncijfers van alle 2.500 locaties op één dag", locaties, 200, "µs"),
            new($"… ten opzichte van SQL op bewaarde perioden ({Duur(opSpellen)})", opSpellen / locaties, 1000, "×") { TenMinste = true },
            new($"… ten opzichte van SQL op de feiten zelf ({Duur(opFeiten)})", opFeiten / locaties, 1000, "×") { TenMinste = true },
            new("Kerncijfers van één gebied op één dag, per locatie daarin", snapshot[nameof(CijferBenchmarks.ElkeLocatieApart)] / Cijfervragen.Huidig.AantalLocaties, 1, "µs"),
            new("Voorraad, leegstand en structurele leegstand, 120 maanden × elke gemeente", reeks / 1000, 10, "ms"),
            new($"… ten opzichte van SQL op bewaarde perioden ({Duur(reeksSql)})", reeksSql / reeks, 100, "×") { TenMinste = true },
            new("Eén gewijzigde locatie opnemen", snapshot[nameof(CijferBenchmarks.EenLocatieGewijzigd)] / 1000, 5, "ms"),
        ];
    }

    private static string Duur(double microseconden) => FormattableString.Invariant($"{microseconden / 1000:0} ms");

    private static async Task SchrijfPlanAsync(Kernsql sql) => await File.WriteAllTextAsync(
        RepositoryRoot.Combine("tests", "Kantorentop.Benchmarks", "Sql", "plan.txt"),
        await sql.LegUitAsync(Cijfervragen.Peildatum, Cijfervragen.EersteMaand, Cijfervragen.Maanden));
}
