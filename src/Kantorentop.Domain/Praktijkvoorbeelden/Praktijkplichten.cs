using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Praktijkvoorbeelden;

/// <summary>What the compiler of duties reads from the examples: what IVBN and Vastgoed Belang publish is a message of art. 7.7.</summary>
public static class Praktijkplichten
{
    public static Plichtgegevens Van(IReadOnlyCollection<Praktijkvoorbeeld> voorbeelden) => new()
    {
        Bewijzen =
        [
            .. from voorbeeld in voorbeelden
               where voorbeeld.Inzendersoort == Organisatiesoort.Koepel && voorbeeld.Inzender is Koepels.Ivbn or Koepels.VastgoedBelang
               where voorbeeld.GepubliceerdOp is not null
               select new Bewijs(new("7.7", Onderwerpsoort.Land, Onderwerp.Landcode), voorbeeld.GepubliceerdOp!.Value) { Drager = voorbeeld.Inzender },
        ],
    };
}
