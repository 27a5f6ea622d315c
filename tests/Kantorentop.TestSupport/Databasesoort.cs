namespace Kantorentop.TestSupport;

/// <summary>The two engines that the portal runs on.</summary>
public enum Databasesoort
{
    Sqlite,
    Postgres,
}
