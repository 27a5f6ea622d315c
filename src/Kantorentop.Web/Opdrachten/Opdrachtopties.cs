namespace Kantorentop.Web.Opdrachten;

/// <summary>The options of the commands, and whether a value follows.</summary>
internal static class Opdrachtopties
{
    public const string Proef = "--proef";
    public const string BekendOp = "--bekend-op";

    public static readonly IReadOnlyDictionary<string, bool> All =
        new Dictionary<string, bool>(StringComparer.Ordinal) { [Proef] = false, [BekendOp] = true };
}
