using Kantorentop.Application.Gebieden;
using Kantorentop.Domain;

namespace Kantorentop.Benchmarks.Proefland;

/// <summary>
/// An invented country at the size that a node must hold, to measure with: valid facts without a story. One seed gives one
/// country. For an example that resembles the Netherlands there is <c>Voorbeeldland</c>.
/// </summary>
internal static class Proeffeiten
{
    /// <summary>The seed of the measurements.</summary>
    public const int Zaad = 20120627;

    public static Feiten Maak(Omvang omvang, int zaad = Zaad)
    {
        var toeval = new Random(zaad);
        var feiten = Proefgebieden.Maak(omvang.Locaties, toeval);
        feiten = feiten with
        {
            Gemeenten = Referentiegegevens.Gemeenten,
            Partijen = Proefpartijen.Maak(Math.Max(5, omvang.Gebouwen / 50)),
        };
        feiten = Proefplannen.Voeg(feiten, toeval);
        return new Proefgebouwen(toeval).Voeg(feiten, omvang);
    }
}
