using Kantorentop.Application.Afspraken;

namespace Kantorentop.Web.Afspraken;

/// <summary>A location on a page about an agreement.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Gemeente">Name of its municipality.</param>
/// <param name="VervallenSinds">First day on which what is agreed on it does not hold, because its municipality left (art. 16.2); null while it holds.</param>
internal sealed record Afspraaklocatie(string Code, string Naam, string Gemeente, DateOnly? VervallenSinds);

/// <summary>The locations that a version is about.</summary>
internal static class Afspraaklocaties
{
    /// <summary>
    /// Those of the region today; of a version that was signed those that it names, whatever the region gained or lost since.
    /// </summary>
    public static IEnumerable<Afspraaklocatie> Locaties(this Afspraakblad blad)
    {
        var regio = blad.Regio.Locaties.Select(locatie => new Afspraaklocatie(
            locatie.Code, locatie.Naam, blad.Regio.GemeenteNaam(locatie.Gemeente), blad.Afspraak.VervaltVoor(locatie.Gemeente)));
        if (blad.Afspraak.IsBewerkbaar) return regio;
        var genoemd = blad.Inhoud.Locatiedoelen.Select(doel => doel.Locatie).ToHashSet();
        var bekend = regio.Where(locatie => genoemd.Remove(locatie.Code)).ToList();
        return [.. bekend, .. genoemd.Order(StringComparer.Ordinal).Select(code => new Afspraaklocatie(code, code, "hoort niet meer bij de regio", null))];
    }
}
