using System.Globalization;

namespace Kantorentop.Web.Schade;

/// <summary>The addresses of article 4: templates for the routes, functions for links.</summary>
public static class Schadeadressen
{
    public const string Overzicht = "/schade";
    public const string LocatieSjabloon = "/schade/locaties/{*Code}";
    public const string AnalyseSjabloon = "/schade/risicoanalyse/{*Code}";
    public const string VoornemenSjabloon = "/schade/voornemen";
    public const string BesluitSjabloon = "/schade/besluiten/{Sleutel:guid}";
    public const string WijzigenSjabloon = BesluitSjabloon + "/wijzigen";
    public const string KostenSjabloon = BesluitSjabloon + "/kosten";
    public const string VastleggenSjabloon = BesluitSjabloon + "/vastleggen";
    public const string HerstellenSjabloon = BesluitSjabloon + "/herstellen";
    public const string HerijkingSjabloon = "/schade/herijking/{*Regio}";

    /// <summary>What is recorded of article 4 for a location.</summary>
    public static string Locatie(string code) => "/schade/locaties/" + Pad(code);

    /// <summary>The form of its risk analysis.</summary>
    public static string Analyse(string code) => "/schade/risicoanalyse/" + Pad(code);

    /// <summary>The form of a new decision on a plan of that location.</summary>
    public static string Voornemen(string locatie) => $"{VoornemenSjabloon}?locatie={Uri.EscapeDataString(locatie)}";

    /// <summary>A decision, or a form under it.</summary>
    /// <param name="sleutel">Its key.</param>
    /// <param name="blad">Last part of a template above, as 'kosten'; null for the decision itself.</param>
    public static string Besluit(Guid sleutel, string? blad = null) => $"/schade/besluiten/{sleutel}{(blad is null ? "" : "/" + blad)}";

    /// <summary>The form of a recalibration of a region; that of a day that is known is corrected.</summary>
    public static string Herijking(string regio, DateOnly? datum = null) => "/schade/herijking/" + Pad(regio)
        + (datum is { } dag ? "?datum=" + dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");

    private static string Pad(string sleutel) => string.Join('/', sleutel.Split('/').Select(Uri.EscapeDataString));
}
