using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Onderdelen;

namespace Kantorentop.Web.Overlegdossiers;

/// <summary>The way to the pages of dossiers: for the secretariaat from its work, for others from the land.</summary>
internal static class Dossierpad
{
    public static IReadOnlyList<Kruimel> Naar(Bevoegdheid wie) => wie.Organisatie?.Soort == Organisatiesoort.Secretariaat
        ? [new("Werk van het secretariaat", Adressen.Secretariaat)]
        : [new("Nederland", Adressen.Overzicht)];

    public static IReadOnlyList<Kruimel> NaarLijst(Bevoegdheid wie) => [.. Naar(wie), new("Overlegdossiers", Dossieradressen.Lijst)];
}
