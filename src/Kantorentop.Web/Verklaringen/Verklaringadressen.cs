using System.Globalization;

namespace Kantorentop.Web.Verklaringen;

/// <summary>The addresses of the yearly declarations.</summary>
public static class Verklaringadressen
{
    public const string Verklaringen = "/verklaringen";
    public const string VerklaringSjabloon = "/verklaringen/{Jaar:int}";

    /// <summary>The years of a party; of the account's own without one, and of all together for the secretariaat.</summary>
    public static string Van(string? partij) => MetPartij(Verklaringen, partij);

    /// <summary>What all parties declared over a year.</summary>
    public static string Over(int jaar) => string.Create(CultureInfo.InvariantCulture, $"{Verklaringen}?jaar={jaar}");

    /// <summary>The form of a year.</summary>
    /// <param name="jaar">The year.</param>
    /// <param name="partij">Code of the party; null for the account's own.</param>
    public static string Verklaring(int jaar, string? partij = null) =>
        MetPartij(string.Create(CultureInfo.InvariantCulture, $"{Verklaringen}/{jaar}"), partij);

    private static string MetPartij(string adres, string? partij) => partij is null ? adres : $"{adres}?partij={Uri.EscapeDataString(partij)}";
}
