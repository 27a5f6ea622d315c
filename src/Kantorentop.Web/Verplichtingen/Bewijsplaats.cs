using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Overleggen;
using Kantorentop.Web.Schade;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>The page where the evidence of a duty is recorded.</summary>
public static class Bewijsplaats
{
    public static (string Naam, string Adres) Van(Drager drager, Verplichting verplichting)
    {
        var onderwerp = verplichting.Onderwerp;
        return verplichting.Artikel.Artikel switch
        {
            2 or 3 when onderwerp.Soort == Onderwerpsoort.Gebiedsvisie && onderwerp.Locatie is { } locatie => ("De gebiedsvisie van deze locatie", Adressen.Gebiedsvisie(locatie)),
            3 when onderwerp.Soort == Onderwerpsoort.Kader => ("Uw ruimtelijke kaders", Adressen.Kader(drager.Code)),
            2 or 3 when onderwerp.Regio is { } regio => ($"De kantorenregio {regio} en haar afspraak", Adressen.Van(Gebied.Kantorenregio(regio))),
            2 or 3 => ("De afspraken van alle regio’s", Adressen.Afspraken),
            4 when onderwerp.Locatie is { } locatie => ("Risicoanalyse en besluiten van deze locatie", Schadeadressen.Locatie(locatie)),
            12 or 14 or 15 => ("Overleggen, oproepen en de jaarlijkse bespreking", Overlegadressen.Overzicht),
            13 when drager.IsKoepel => ("Hoe de leden ervoor staan", Adressen.VerplichtingenVan(drager.Code) + "#leden"),
            5 => ("De kantorenfondsen", Adressen.Fondsen),
            _ => ("De tekst van dit artikel", Adressen.Artikel(verplichting.Regel.Lid)),
        };
    }
}
