using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Web.Transformatieplannen;

/// <summary>The addresses of the plans of art. 7.4.</summary>
public static class Transformatieadressen
{
    public const string PlanSjabloon = "/transformatieplicht/gebouwen/{*Code}";
    public const string Vooruitblik = "/transformatieplicht/vooruitblik";

    /// <summary>What comes on the lists of an area in twelve months.</summary>
    public static string VooruitblikVan(Gebied gebied) => Adressen.MetVeld(Vooruitblik, "gebied", Uri.EscapeDataString(gebied.ToString()));

    /// <summary>The plan for a building.</summary>
    public static string Plan(string gebouw) => "/transformatieplicht/gebouwen/" + string.Join('/', gebouw.Split('/').Select(Uri.EscapeDataString));
}
