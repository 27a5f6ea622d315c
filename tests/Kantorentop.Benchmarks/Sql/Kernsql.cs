using Kantorentop.TestSupport;
using Npgsql;

namespace Kantorentop.Benchmarks.Sql;

/// <summary>The figures once more, by the best SQL that we could write: on the facts, and on stored spells. The statements stand beside this file.</summary>
internal sealed class Kernsql(NpgsqlConnection connection)
{
    private static readonly string Afleiding = Lees("afleiding");
    private static readonly string Opruimen = Lees("opruimen");
    private static readonly string Locaties = Lees("locaties");
    private static readonly string Reeks = Lees("reeks");

    /// <summary>Makes the stored tables of spells with their indexes.</summary>
    public Task SlaSpellenOpAsync() => VoerUitAsync(Afleiding + Lees("opslaan") + Opruimen);

    /// <summary>The key figures of every location that has any on a day, in order of code; on the facts, each time from the beginning.</summary>
    public async Task<List<Kernregel>> LocatiesAsync(DateOnly peildatum, bool opFeiten = false)
    {
        if (!opFeiten) return await LocatiesAsync(peildatum);
        await VoerUitAsync(Afleiding);
        var regels = await LocatiesAsync(peildatum);
        await VoerUitAsync(Opruimen);
        return regels;
    }

    /// <summary>Stock, vacancy and structural vacancy of every municipality on the first of so many months, in order of code and month.</summary>
    public Task<List<Reeksregel>> ReeksAsync(DateOnly van, int maanden) => VraagAsync(
        Reeks,
        lezer => new Reeksregel(lezer.GetString(0), lezer.GetInt32(1), lezer.GetInt64(2), lezer.GetInt64(3), lezer.GetInt64(4)),
        ("van", van), ("maanden", maanden));

    /// <summary>How PostgreSQL carries out the three questions, step by step.</summary>
    public async Task<string> LegUitAsync(DateOnly peildatum, DateOnly van, int maanden)
    {
        var plannen = new List<string> { "== locaties, op de feiten" };
        foreach (var stap in Afleiding.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (stap.StartsWith("ANALYZE", StringComparison.Ordinal)) await VoerUitAsync(stap);
            else plannen.AddRange(await LegUitAsync(stap));
        }

        plannen.AddRange(await LegUitAsync(Locaties, ("p", peildatum)));
        await VoerUitAsync(Opruimen);
        plannen.Add("== locaties, op bewaarde perioden");
        plannen.AddRange(await LegUitAsync(Locaties, ("p", peildatum)));
        plannen.Add("== reeks, op bewaarde perioden");
        plannen.AddRange(await LegUitAsync(Reeks, ("van", van), ("maanden", maanden)));
        return string.Join('\n', plannen) + "\n";
    }

    public async Task VoerUitAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    private Task<List<Kernregel>> LocatiesAsync(DateOnly peildatum) => VraagAsync(
        Locaties,
        lezer => new Kernregel(
            lezer.GetString(0), lezer.GetInt64(1), lezer.GetInt64(2), lezer.GetInt64(3), lezer.GetInt64(4), lezer.GetInt64(5),
            lezer.GetInt32(6), lezer.GetInt32(7), lezer.GetInt32(8)),
        ("p", peildatum));

    // Reading the clock for every row would take longer than the rows.
    private Task<List<string>> LegUitAsync(string sql, params (string Naam, object Waarde)[] parameters) =>
        VraagAsync("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) " + sql, lezer => lezer.GetString(0), parameters);

    private async Task<List<T>> VraagAsync<T>(string sql, Func<NpgsqlDataReader, T> maak, params (string Naam, object Waarde)[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var (naam, waarde) in parameters) command.Parameters.AddWithValue(naam, waarde);
        var rijen = new List<T>();
        await using var lezer = await command.ExecuteReaderAsync();
        while (await lezer.ReadAsync()) rijen.Add(maak(lezer));
        return rijen;
    }

    private static string Lees(string naam) => File.ReadAllText(RepositoryRoot.Combine("tests", "Kantorentop.Benchmarks", "Sql", naam + ".sql"));
}
