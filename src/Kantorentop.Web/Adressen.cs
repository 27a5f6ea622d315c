namespace Kantorentop.Web;

/// <summary>Every address of the portal: templates for the routes, functions for links. Nothing else writes an address.</summary>
public static class Adressen
{
    public const string Overzicht = "/";
    public const string Regios = "/regios";
    public const string Afspraken = "/afspraken";
    public const string Verplichtingen = "/verplichtingen";
    public const string Gegevens = "/gegevens";

    public const string Toegankelijkheid = "/toegankelijkheid";
    public const string OverDeCijfers = "/over-de-cijfers";
    public const string Bronnen = "/bronnen";
    public const string Hulp = "/hulp";

    public const string Fout = "/fout/{0}";
    public const string FoutSjabloon = "/fout/{Code:int}";
    public const string FoutOnverwacht = "/fout/500";
    public const string Gezond = "/gezond";
    public const string SecurityTxt = "/.well-known/security.txt";
    public const string Api = "/api";

    /// <summary>The explanation of one figure or term.</summary>
    /// <param name="begrip">The anchor, as 'leegstand'.</param>
    public static string Uitlegvan(string begrip) => $"{OverDeCijfers}#{begrip}";
}
