using Kantorentop.TestSupport;
using Npgsql;

namespace Kantorentop.Benchmarks.Sql;

/// <summary>The figures once more, by the best SQL that we could write: on the facts, and on stored spells. The statements stand beside this file.</summary>
internal sealed class Kernsql(NpgsqlConnection connection)
{
    private const string Merk = "/*afleiding*/";

    // PostgreSQL has no statistics of what a common table expression gives and then prefers loops within loops.
    private const string ZonderLussen = "SET enable_nestloop = off; ";
    private const string MetLussen = "; SET enable_nestloop = on";
    private static readonly string Afleiding = Lees("afleiding");
    private static readonly string OpSpellen = Lees("locaties");
    private static readonly string OpFeiten = OpSpellen.Replace($"WITH {Merk}", $"WITH RECURSIVE {Afleiding},", StringComparison.Ordinal);
    private static readonly string Reeks = Lees("reeks");

    /// <summary>Makes the stored tables of spells with their indexes.</summary>
    public Task SlaSpellenOpAsync() => VoerUitAsync(ZonderLussen + Lees("opslaan").Replace(Merk, Afleiding, StringComparison.Ordinal) + MetLussen);

    /// <summary>The key figures of every location that has any on a day, in order of code.</summary>
    public async Task<List<Kernregel>> LocatiesAsync(DateOnly peildatum, bool opFeiten = false)
    {
        if (opFeiten) await VoerUitAsync(ZonderLussen);
        var regels = await LocatiesAsync(peildatum, opFeiten ? OpFeiten : OpSpellen);
        if (opFeiten) await VoerUitAsync(MetLussen);
        return regels;
    }

    /// <summary>Stock, vacancy and structural vacancy of every municipality on the first of so many months, in order of code and month.</summary>
    public Task<List<Reeksregel>> ReeksAsync(DateOnly van, int maanden) => VraagAsync(
        Reeks,
        lezer => new Reeksregel(lezer.GetString(0), lezer.GetInt32(1), lezer.GetInt64(2), lezer.GetInt64(3), lezer.GetInt64(4)),
        ("van", van), ("maanden", maanden));

    /// <summary>How PostgreSQL carries out the three statements, with what it took.</summary>
    public async Task<string> LegUitAsync(DateOnly peildatum, DateOnly van, int maanden)
    {
        var plannen = new List<string>();
        foreach (var (naam, sql) in new[] { ("locaties, op de feiten", OpFeiten), ("locaties, op bewaarde perioden", OpSpellen), ("reeks, op bewaarde perioden", Reeks) })
        {
            plannen.Add($"== {naam}");
            await VoerUitAsync(sql == OpFeiten ? ZonderLussen : MetLussen);
            plannen.AddRange(await VraagAsync("EXPLAIN (ANALYZE, BUFFERS) " + sql, lezer => lezer.GetString(0), ("p", peildatum), ("van", van), ("maanden", maanden)));
        }

        return string.Join('\n', plannen) + "\n";
    }

    public async Task VoerUitAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    private Task<List<Kernregel>> LocatiesAsync(DateOnly peildatum, string sql) => VraagAsync(
        sql,
        lezer => new Kernregel(
            lezer.GetString(0), lezer.GetInt64(1), lezer.GetInt64(2), lezer.GetInt64(3), lezer.GetInt64(4), lezer.GetInt64(5),
            lezer.GetInt32(6), lezer.GetInt32(7), lezer.GetInt32(8)),
        ("p", peildatum));

    private async Task<List<T>> VraagAsync<T>(string sql, Func<NpgsqlDataReader, T> maak, params (string Naam, object Waarde)[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var (naam, waarde) in parameters)
            if (sql.Contains("@" + naam, StringComparison.Ordinal))
                command.Parameters.AddWithValue(naam, waarde);
        var rijen = new List<T>();
        await using var lezer = await command.ExecuteReaderAsync();
        while (await lezer.ReadAsync()) rijen.Add(maak(lezer));
        return rijen;
    }

    private static string Lees(string naam) => File.ReadAllText(RepositoryRoot.Combine("tests", "Kantorentop.Benchmarks", "Sql", naam + ".sql"));
}
