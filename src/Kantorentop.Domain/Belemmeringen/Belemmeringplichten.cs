using System.Globalization;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Belemmeringen;

/// <summary>
/// What the compiler of duties reads from the obstacles: one that is the Rijk's asks it to research (art. 11.2), and research is the
/// evidence; what umbrellas report is a message of their effort (art. 7.7, 10.4).
/// </summary>
public static class Belemmeringplichten
{
    private static readonly string[] Beleggers = [Koepels.Ivbn, Koepels.VastgoedBelang];
    private static readonly string[] Gebruikers = [Koepels.Corenet, Koepels.Fmn];

    public static Plichtgegevens Van(IReadOnlyCollection<Belemmering> belemmeringen)
    {
        var rijk = belemmeringen.Where(belemmering => belemmering.Laag == Bestuurslaag.Rijk).ToList();
        return new()
        {
            Aanleidingen = [.. rijk.Select(belemmering => new Aanleiding("11.2", new(Onderwerpsoort.Gebeurtenis, Code(belemmering), belemmering.Onderwerp) { Sinds = belemmering.GemeldOp }, Drager.Rijkscode))],
            Bewijzen =
            [
                .. from belemmering in rijk
                   where belemmering.OnderzochtVanaf is not null
                   select new Bewijs(new("11.2", Onderwerpsoort.Gebeurtenis, Code(belemmering)), belemmering.OnderzochtVanaf!.Value) { Drager = Drager.Rijkscode },
                .. Berichten(belemmeringen, "7.7", Beleggers),
                .. Berichten(belemmeringen, "10.4", Gebruikers),
            ],
        };
    }

    private static IEnumerable<Bewijs> Berichten(IEnumerable<Belemmering> belemmeringen, string lid, string[] koepels) => belemmeringen
        .Where(belemmering => belemmering.Meldersoort == Organisatiesoort.Koepel && koepels.Contains(belemmering.Melder))
        .Select(belemmering => new Bewijs(new(lid, Onderwerpsoort.Land, Onderwerp.Landcode), belemmering.GemeldOp) { Drager = belemmering.Melder });

    private static string Code(Belemmering belemmering) => belemmering.Nummer.ToString(CultureInfo.InvariantCulture);
}
