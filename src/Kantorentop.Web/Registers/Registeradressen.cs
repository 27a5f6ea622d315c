using System.Globalization;

namespace Kantorentop.Web.Registers;

/// <summary>The addresses of the registers: templates for the routes, functions for links.</summary>
public static class Registeradressen
{
    public const string Overzicht = "/registers";
    public const string Stukken = "/registers/stukken";
    public const string StukSjabloon = Stukken + "/{Lid}";
    public const string StukVastleggenSjabloon = StukSjabloon + "/{Volgnummer:int}";

    public const string Belemmeringen = "/registers/belemmeringen";
    public const string BelemmeringMelden = Belemmeringen + "/melden";
    public const string BelemmeringSjabloon = Belemmeringen + "/{Nummer:int}";
    public const string Praktijkvoorbeelden = "/registers/praktijkvoorbeelden";
    public const string PraktijkvoorbeeldNieuw = Praktijkvoorbeelden + "/nieuw";
    public const string PraktijkvoorbeeldSjabloon = Praktijkvoorbeelden + "/{Nummer:int}";
    public const string PraktijkvoorbeeldWijzigenSjabloon = PraktijkvoorbeeldSjabloon + "/wijzigen";
    public const string Expertaanvragen = "/registers/expertaanvragen";
    public const string ExpertaanvraagNieuw = Expertaanvragen + "/nieuw";
    public const string ExpertaanvraagSjabloon = Expertaanvragen + "/{Nummer:int}";

    /// <summary>The paper that a member asks.</summary>
    /// <param name="lid">As '10.1'.</param>
    /// <param name="volgnummer">The time that is recorded with a form; null for the page of the paper.</param>
    public static string Stuk(string lid, int? volgnummer = null) => Nummer($"{Stukken}/{Uri.EscapeDataString(lid)}", volgnummer);

    public static string Belemmering(int nummer) => Nummer(Belemmeringen, nummer);

    public static string Praktijkvoorbeeld(int nummer) => Nummer(Praktijkvoorbeelden, nummer);

    public static string PraktijkvoorbeeldWijzigen(int nummer) => Praktijkvoorbeeld(nummer) + "/wijzigen";

    public static string Expertaanvraag(int nummer) => Nummer(Expertaanvragen, nummer);

    /// <summary>An address with what is shown of a list; what is not chosen is left out.</summary>
    public static string Met(string adres, params ReadOnlySpan<(string Naam, string? Waarde)> keuzes)
    {
        var delen = new List<string>();
        foreach (var (naam, waarde) in keuzes)
            if (!string.IsNullOrEmpty(waarde)) delen.Add($"{naam}={Uri.EscapeDataString(waarde)}");
        return delen.Count == 0 ? adres : $"{adres}?{string.Join('&', delen)}";
    }

    private static string Nummer(string adres, int? nummer) => nummer is { } getal ? string.Create(CultureInfo.InvariantCulture, $"{adres}/{getal}") : adres;
}
