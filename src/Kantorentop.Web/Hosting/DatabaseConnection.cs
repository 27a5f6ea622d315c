namespace Kantorentop.Web.Hosting;

/// <summary>Which database this process works on.</summary>
public static class DatabaseConnection
{
    public const string Naam = "Kantorentop";

    /// <summary>The configured connection string, or the embedded SQLite file in the folder 'data' of the content root.</summary>
    public static string Find(IConfiguration configuration, string contentRoot) =>
        Configured(configuration) ?? $"Data Source={Path.Combine(contentRoot, "data", "kantorentop.db")}";

    /// <summary>The configured connection string; null when there is none.</summary>
    public static string? Configured(IConfiguration configuration) =>
        configuration.GetConnectionString(Naam) is { Length: > 0 } ingesteld ? ingesteld : null;
}
