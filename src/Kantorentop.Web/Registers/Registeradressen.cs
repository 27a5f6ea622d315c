using System.Globalization;

namespace Kantorentop.Web.Registers;

/// <summary>The addresses of the registers: templates for the routes, functions for links.</summary>
public static class Registeradressen
{
    public const string Overzicht = "/registers";
    public const string Stukken = "/registers/stukken";
    public const string StukSjabloon = Stukken + "/{Lid}";
    public const string StukVastleggenSjabloon = StukSjabloon + "/{Volgnummer:int}";

    /// <summary>The paper that a member asks.</summary>
    /// <param name="lid">As '10.1'.</param>
    /// <param name="volgnummer">The time that is recorded with a form; null for the page of the paper.</param>
    public static string Stuk(string lid, int? volgnummer = null) => Nummer($"{Stukken}/{Uri.EscapeDataString(lid)}", volgnummer);

    private static string Nummer(string adres, int? nummer) => nummer is { } getal ? string.Create(CultureInfo.InvariantCulture, $"{adres}/{getal}") : adres;
}
