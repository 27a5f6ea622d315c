using System.Globalization;

namespace Kantorentop.Web.Aansprekingen;

/// <summary>The addresses of the register of art. 13.11.</summary>
public static class Aanspreekadressen
{
    public const string Lijst = "/aansprekingen";
    public const string Nieuw = "/aansprekingen/nieuw";
    public const string Sjabloon = "/aansprekingen/{Nummer:int}";

    /// <summary>One of the register.</summary>
    public static string Aanspreking(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{Lijst}/{nummer}");
}
