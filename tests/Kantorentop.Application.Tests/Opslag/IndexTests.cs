using FluentAssertions;
using Kantorentop.TestSupport;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Kantorentop.Application.Tests.Opslag;

/// <summary>SQLite finds what is current by what it is about, not by reading all that is current.</summary>
public sealed class IndexTests
{
    [Theory]
    [InlineData("ruimtestand", "ruimte")]
    [InlineData("ruimte_vastlegging", "code")]
    [InlineData("gebouw_vastlegging", "code")]
    [InlineData("eigendom", "gebouw")]
    public async Task Recordings_of_a_few_things_are_found_by_their_index(string tabel, string kolom)
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        await using var connection = new SqliteConnection(database.Verbinding);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN SELECT * FROM {tabel} WHERE gesloten IS NULL AND {kolom} IN (SELECT value FROM json_each('[\"A\"]'))";

        await using var plan = await command.ExecuteReaderAsync();
        await plan.ReadAsync();

        plan.GetString(3).Should().StartWith("SEARCH").And.Contain($"({kolom}=?)");
    }
}
