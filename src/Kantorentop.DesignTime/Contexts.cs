using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Kantorentop.DesignTime;

/// <summary>Lets `dotnet ef` make migrations for the embedded database; it is not opened.</summary>
public sealed class SqliteContextDesignTimeFactory : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Lets `dotnet ef` make migrations for the production database; it is not opened.</summary>
public sealed class PostgresContextDesignTimeFactory : IDesignTimeDbContextFactory<PostgresContext>
{
    public PostgresContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=localhost").Options);
}
