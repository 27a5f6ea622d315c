using Xunit;

namespace Kantorentop.TestSupport;

/// <summary>Runs one test on both engines.</summary>
/// <example><code>
/// [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
/// public async Task A_rule_holds(Databasesoort soort)
/// {
///     await using var database = await Testdatabase.CreateAsync(soort);
/// </code></example>
public static class Databases
{
    public static TheoryData<Databasesoort> Beide => new(Databasesoort.Sqlite, Databasesoort.Postgres);
}
