namespace Kantorentop.Web.Api;

/// <summary>The version of the API (semantic versioning): its first number is the one in the addresses.</summary>
internal static class Apiversie
{
    public const string Nummer = "1.0.0";

    /// <summary>Header on every answer of the API.</summary>
    public const string Header = "API-Version";
}
