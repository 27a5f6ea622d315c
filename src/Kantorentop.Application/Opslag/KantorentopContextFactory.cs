using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Kantorentop.Application.Opslag;

/// <summary>
/// Gives a context for the database that the connection string names: 'Host=' is PostgreSQL, 'Data Source=' SQLite. Contexts are
/// cleared and used again: a page asks for some ten of them, and setting one up costs as much as a small query.
/// </summary>
public sealed class KantorentopContextFactory : IDbContextFactory<KantorentopContext>
{
    private readonly Func<KantorentopContext> _create;

    /// <summary>Reads which database the connection string is for; opens nothing yet.</summary>
    /// <exception cref="ArgumentException">When it names neither database.</exception>
    public KantorentopContextFactory(string connectionString)
    {
        if (connectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase))
        {
            var options = new DbContextOptionsBuilder<PostgresContext>()
                .UseNpgsql(connectionString, postgres => postgres.EnableRetryOnFailure(5)).Options;
            _create = new PooledDbContextFactory<PostgresContext>(options).CreateDbContext;
        }
        else if (connectionString.Contains("Data Source=", StringComparison.OrdinalIgnoreCase))
        {
            var options = new DbContextOptionsBuilder<SqliteContext>()
                .UseSqlite(connectionString).AddInterceptors(new SqlitePragmas()).Options;
            _create = new PooledDbContextFactory<SqliteContext>(options).CreateDbContext;
        }
        else
        {
            throw new ArgumentException(
                "De verbindingsreeks noemt geen database. Begin hem met 'Host=' (PostgreSQL) of 'Data Source=' (SQLite).",
                nameof(connectionString));
        }
    }

    public KantorentopContext CreateDbContext() => _create();
}
