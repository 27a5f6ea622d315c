using System.Diagnostics;
using Npgsql;

namespace Kantorentop.TestSupport;

/// <summary>
/// The PostgreSQL server of the tests: the one that <c>tests/run</c> started, or else, so that plain <c>dotnet test</c>
/// works too, one of this process's own that stops when the process ends.
/// </summary>
public static class PostgresServer
{
    /// <summary>Holds the connection string of a server on which the tests may make and drop databases.</summary>
    public const string Variable = "KANTORENTOP_TEST_POSTGRES";

    private static readonly Lazy<string> Started = new(Start);

    // The script serves until its standard input closes, so the process has to stay reachable as long as we live.
    private static Process? s_script;

    /// <summary>The connection string of the server's maintenance database.</summary>
    public static string Verbinding =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : Started.Value;

    /// <summary>Makes a database as a copy of another one and gives its connection string.</summary>
    internal static async Task<string> CreateAsync(string template)
    {
        var name = $"test_{Guid.NewGuid():N}";
        // Copying the files is three times as fast as logging the copy, on a server that never has to come back after a crash.
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY");
        return new NpgsqlConnectionStringBuilder(Verbinding) { Database = name }.ConnectionString;
    }

    internal static Task DropAsync(string name) => RunAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    private static async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Verbinding);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static string Start()
    {
        var start = new ProcessStartInfo("bash", [RepositoryRoot.Combine("tests", "postgres.sh")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        s_script = Process.Start(start);
        return s_script?.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException(
                $"tests/postgres.sh did not start a server: see its message, or set {Variable}.");
    }
}
