using System.Globalization;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Web.Beoordelingen;

/// <summary>The addresses of the answers that the secretariaat judges.</summary>
public static class Beoordelingsadressen
{
    public const string Bewijs = "/secretariaat/bewijs";
    public const string BewijsstukSjabloon = Bewijs + "/{Id:long}";
    public const string VeldOordeel = "oordeel";
    public const string VeldLid = "artikel";
    public const string VeldPartij = "partij";

    /// <summary>One answer.</summary>
    public static string Bewijsstuk(long id) => string.Create(CultureInfo.InvariantCulture, $"{Bewijs}/{id}");

    /// <summary>The list, as far as it is narrowed.</summary>
    public static string BewijsMet(Oordeel oordeel, string? lid, string? partij)
    {
        var adres = Bewijs;
        if (oordeel != Oordeel.TeBeoordelen) adres = Adressen.MetVeld(adres, VeldOordeel, Oordeelwoorden.InAdres(oordeel));
        if (!string.IsNullOrEmpty(lid)) adres = Adressen.MetVeld(adres, VeldLid, Uri.EscapeDataString(lid));
        return string.IsNullOrEmpty(partij) ? adres : Adressen.MetVeld(adres, VeldPartij, Uri.EscapeDataString(partij));
    }
}
