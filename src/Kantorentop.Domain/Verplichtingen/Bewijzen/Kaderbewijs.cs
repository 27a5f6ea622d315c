using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Verplichtingen.Regels;

namespace Kantorentop.Domain.Verplichtingen.Bewijzen;

/// <summary>What spatial frameworks show of art. 3.3 and 3.4: 'opnemen' is adoption of one that says what is asked [conv].</summary>
public static class Kaderbewijs
{
    public static Plichtgegevens Van(IEnumerable<Kader> kaders) => new()
    {
        Bewijzen =
        [
            .. from kader in kaders
               where Kaderoordeel.Bepaal(kader) == Kaderstaat.Gereed
               let zaak = Artikel3.Zaak(kader.Soort)
               select new Bewijs(new(kader.Soort == Kadersoort.Borging ? "3.4" : "3.3", zaak.Soort, zaak.Code), kader.VastgesteldOp!.Value)
               {
                   Drager = kader.Overheid,
               },
        ],
    };
}
