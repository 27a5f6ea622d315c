using FluentAssertions;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Webproces;
using Xunit;

namespace Kantorentop.Web.Tests.Opdrachten;

/// <summary>The example of the contract in a database, read in once: for commands that only ask.</summary>
public sealed class IngelezenVoorbeeld : IAsyncLifetime
{
    public static readonly string Map = RepositoryRoot.Combine("tests", "voorbeeld");

    private Testdatabase? _database;

    /// <summary>The argument that names the database.</summary>
    public string Verbinding => $"--ConnectionStrings:Kantorentop={_database!.Verbinding}";

    public async Task InitializeAsync()
    {
        _database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        var import = await Opdrachtregel.RunAsync(RepositoryRoot.Folder, "importeer", Map, Verbinding);
        import.Status.Should().Be(0, because: import.Fouten);
    }

    public Task DisposeAsync() => _database!.DisposeAsync().AsTask();
}
