using Kantorentop.Domain.Stukken;
using Kantorentop.Web.Overleggen;
using Kantorentop.Web.Registers;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>The public register pages where what a member asks is done; a member may have none.</summary>
public static class Registerverwijzing
{
    private static readonly (string Naam, string Adres) Belemmeringen = ("Belemmeringen", Registeradressen.Belemmeringen);
    private static readonly (string Naam, string Adres) Experts = ("Expertteam en expertpool", Registeradressen.Expertaanvragen);
    private static readonly (string Naam, string Adres) Oproepen = ("Oproepen tot overleg", Overlegadressen.Oproepen);

    /// <summary>The pages of a member, as '7.7', with their names.</summary>
    public static IReadOnlyList<(string Naam, string Adres)> Van(string lid) => Stukregels.Find(lid) is { } regel
        ? [(regel.Naam, Registeradressen.Stuk(lid)), .. Ander(lid)]
        : Ander(lid);

    private static IReadOnlyList<(string Naam, string Adres)> Ander(string lid) => lid switch
    {
        "7.7" => [("Goede voorbeelden", Registeradressen.Praktijkvoorbeelden), Belemmeringen],
        "10.4" or "11.2" => [Belemmeringen],
        "11.3" or "11.4" => [Experts],
        "12.3" => [("Overleggen", Overlegadressen.Overzicht)],
        "12.5" => [("Jaarlijkse evaluatie", Overlegadressen.Evaluaties)],
        "12.1" or "14.3" or "15.1" => [Oproepen],
        _ => [],
    };
}
