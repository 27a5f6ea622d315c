using System.Data.Common;
using FluentAssertions;
using Kantorentop.TestSupport;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Kantorentop.Application.Tests.Opslag;

public sealed class TestdatabaseTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Two_databases_do_not_see_each_other(Databasesoort soort)
    {
        await using var one = await Testdatabase.CreateEmptyAsync(soort);
        await using var other = await Testdatabase.CreateEmptyAsync(soort);

        await ScalarAsync(one, "CREATE TABLE t (n int); INSERT INTO t VALUES (1)");

        var elsewhere = () => ScalarAsync(other, "SELECT n FROM t");
        await elsewhere.Should().ThrowAsync<DbException>();
        (await ScalarAsync(one, "SELECT n FROM t")).Should().BeOneOf(1, 1L);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_copy_of_the_template_needs_no_migration(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await using var db = database.Contexts.CreateDbContext();

        (await db.Database.GetPendingMigrationsAsync()).Should().BeEmpty();
        (await db.Registraties.CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task The_production_engine_is_PostgreSQL_15_or_newer()
    {
        await using var database = await Testdatabase.CreateEmptyAsync(Databasesoort.Postgres);

        await using var connection = new NpgsqlConnection(database.Verbinding);
        await connection.OpenAsync();

        connection.PostgreSqlVersion.Major.Should().BeGreaterThanOrEqualTo(15);
    }

    private static async Task<object?> ScalarAsync(Testdatabase database, string sql)
    {
        await using DbConnection connection = database.Soort == Databasesoort.Sqlite
            ? new SqliteConnection(database.Verbinding)
            : new NpgsqlConnection(database.Verbinding);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
