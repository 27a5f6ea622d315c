using System.Data;
using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Opslag;

public sealed class KantorentopContextFactoryTests
{
    [Theory]
    [InlineData(Databasesoort.Sqlite)]
    [InlineData(Databasesoort.Postgres)]
    public async Task A_context_that_is_used_again_comes_back_closed_empty_and_with_its_own_patience(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        var contexts = new KantorentopContextFactory(database.Verbinding);
        var eerste = contexts.CreateDbContext();
        var geduld = eerste.Database.GetCommandTimeout();
        await eerste.Database.OpenConnectionAsync();
        eerste.Database.SetCommandTimeout(0);
        eerste.Add(new Instelling { Sleutel = "proef", Waarde = "proef" });
        await eerste.DisposeAsync();

        await using var tweede = contexts.CreateDbContext();

        tweede.Should().BeSameAs(eerste);
        tweede.Database.GetDbConnection().State.Should().Be(ConnectionState.Closed);
        tweede.Database.GetCommandTimeout().Should().Be(geduld);
        tweede.ChangeTracker.Entries().Should().BeEmpty();
    }
}
