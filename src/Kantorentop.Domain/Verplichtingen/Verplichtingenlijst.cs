using System.Globalization;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Derives the duties of a party on a day from the rule table. Pure, and the order of the input has no meaning.</summary>
public static class Verplichtingenlijst
{
    /// <summary>Every duty of the party on <paramref name="op"/>, in the order location, member, thing.</summary>
    public static IReadOnlyList<Verplichting> Bepaal(Partijdossier dossier, DateOnly op, Convenantdata data)
    {
        var bewijzen = dossier.Bewijzen.Where(bewijs => bewijs.Datum <= op).ToLookup(bewijs => bewijs.Sleutel, bewijs => bewijs.Datum);
        var peil = new Peil(dossier, op, data, bewijzen);
        var geldend = Verplichtingregels.Alle
            .Where(regel => regel.GeldtVoor(dossier.Partij.Soort))
            .SelectMany(regel => Onderwerpen(regel, peil).Select(onderwerp => Staatbepaling.Bepaal(regel, onderwerp, peil)))
            .ToDictionary(verplichting => verplichting.Sleutel);
        return [.. geldend.Values.Concat(Vervallen(geldend, peil))
            .OrderBy(verplichting => verplichting.Onderwerp.Locatie, StringComparer.Ordinal)
            .ThenBy(verplichting => Artikelen.Plaats(verplichting.Regel.Lid))
            .ThenBy(verplichting => verplichting.Sleutel.ToString(), StringComparer.Ordinal)];
    }

    private static IEnumerable<Onderwerp> Onderwerpen(Verplichtingregel regel, Peil peil) => regel.Grondslag == Grondslag.Jaar
        ? Jaren(peil)
        : peil.Dossier.Onderwerpen.GetValueOrDefault(regel.Grondslag, [])
            .Where(onderwerp => regel.Perspectieven.Count == 0
                || onderwerp.Perspectief is null
                || regel.Perspectieven.Contains(onderwerp.Perspectief.Value));

    private static IEnumerable<Onderwerp> Jaren(Peil peil)
    {
        var laatste = Math.Min(peil.Op.Year, peil.Data.LaatsteDag.Year);
        for (var jaar = peil.Data.Inwerkingtreding.Year; jaar <= laatste; jaar++)
            yield return new Onderwerp(Onderwerpsoort.Jaar, jaar.ToString(CultureInfo.InvariantCulture), $"Verklaring over {jaar}")
            {
                Sinds = new DateOnly(jaar + 1, 1, 1),
            };
    }

    /// <summary>Answered duties that the facts no longer give: they keep their answer.</summary>
    private static IEnumerable<Verplichting> Vervallen(Dictionary<Verplichtingsleutel, Verplichting> geldend, Peil peil)
    {
        var eerder = peil.Dossier.Eerder.DistinctBy(onderwerp => (onderwerp.Soort, onderwerp.Code))
            .ToDictionary(onderwerp => (onderwerp.Soort, onderwerp.Code));
        foreach (var sleutel in peil.Bewijzen.Select(groep => groep.Key).Where(sleutel => !geldend.ContainsKey(sleutel)))
        {
            if (Verplichtingregels.Find(sleutel.Lid) is not { } regel) continue;
            var onderwerp = eerder.GetValueOrDefault((sleutel.Soort, sleutel.Code)) ?? new Onderwerp(sleutel.Soort, sleutel.Code, sleutel.Code);
            yield return Staatbepaling.Vervallen(regel, onderwerp, peil);
        }
    }
}

/// <summary>Everything that the state of one duty depends on besides its rule and its thing.</summary>
internal sealed record Peil(Partijdossier Dossier, DateOnly Op, Convenantdata Data, ILookup<Verplichtingsleutel, DateOnly> Bewijzen);
