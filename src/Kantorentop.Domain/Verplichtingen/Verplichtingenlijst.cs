using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Derives the duties of a party on a day from the rule table. Pure, and the order of the input has no meaning.</summary>
public static class Verplichtingenlijst
{
    /// <summary>Every duty of the party on <paramref name="op"/>, in the order location, member, thing.</summary>
    public static IReadOnlyList<Verplichting> Bepaal(Partijdossier dossier, DateOnly op, Convenantdata data)
    {
        var bewijzen = dossier.Bewijzen.Where(bewijs => bewijs.Telt && bewijs.Datum <= op).ToLookup(bewijs => bewijs.Sleutel, bewijs => bewijs.Datum);
        var peil = new Peil(dossier, op, data, bewijzen);
        var geldend = Verplichtingregels.Alle
            .Where(regel => regel.GeldtVoor(dossier.Drager))
            .SelectMany(regel => Onderwerpen(regel, peil).Select(onderwerp => Staatbepaling.Bepaal(regel, onderwerp, peil)))
            .ToDictionary(verplichting => verplichting.Sleutel);
        return [.. geldend.Values.Concat(Vervallen(geldend, peil))
            .OrderBy(verplichting => verplichting.Onderwerp.Locatie, StringComparer.Ordinal)
            .ThenBy(verplichting => Artikelen.Plaats(verplichting.Regel.Lid))
            .ThenBy(verplichting => verplichting.Sleutel.ToString(), StringComparer.Ordinal)];
    }

    private static IEnumerable<Onderwerp> Onderwerpen(Verplichtingregel regel, Peil peil) => regel.Grondslag switch
    {
        Grondslag.Eenmalig => [new(regel.Zaak.Soort, regel.Zaak.Code, "Nederland")],
        Grondslag.Jaar => Kalender.Jaren(peil.Data, peil.Op),
        Grondslag.Convenantjaar => Kalender.Convenantjaren(peil.Data),
        Grondslag.Ronde => Kalender.Ronden(peil.Data, Artikelen.Get(regel.Lid).Termijn.Aantal),
        Grondslag.Aanleiding => Aanleidingen(regel, peil.Dossier),
        _ => peil.Dossier.Onderwerpen.GetValueOrDefault(regel.Grondslag, [])
            .Where(onderwerp => regel.Perspectieven.Count == 0
                || onderwerp.Perspectief is null
                || regel.Perspectieven.Contains(onderwerp.Perspectief.Value)),
    };

    /// <summary>What happened; without anything, who is no market party sees that the member waits for it.</summary>
    private static List<Onderwerp> Aanleidingen(Verplichtingregel regel, Partijdossier dossier)
    {
        var gebeurd = dossier.Aanleidingen
            .Where(aanleiding => aanleiding.Lid == regel.Lid && (regel.Over is null || aanleiding.Onderwerp.Soort == regel.Over))
            .Select(aanleiding => aanleiding.Onderwerp).DistinctBy(onderwerp => (onderwerp.Soort, onderwerp.Code)).ToList();
        return gebeurd.Count > 0 || dossier.Drager.IsMarktpartij
            ? gebeurd
            : [new(regel.Over ?? Onderwerpsoort.Land, Onderwerp.Landcode, "nog geen aanleiding") { WachtOpAanleiding = true }];
    }

    /// <summary>Answered duties that the facts no longer give: they keep their answer, also one that was returned.</summary>
    private static IEnumerable<Verplichting> Vervallen(Dictionary<Verplichtingsleutel, Verplichting> geldend, Peil peil)
    {
        var eerder = peil.Dossier.Eerder.DistinctBy(onderwerp => (onderwerp.Soort, onderwerp.Code))
            .ToDictionary(onderwerp => (onderwerp.Soort, onderwerp.Code));
        var beantwoord = peil.Dossier.Bewijzen.Where(bewijs => bewijs.Datum <= peil.Op).Select(bewijs => bewijs.Sleutel).Distinct();
        foreach (var sleutel in beantwoord.Where(sleutel => !geldend.ContainsKey(sleutel)))
        {
            if (Verplichtingregels.Find(sleutel) is not { } regel) continue;
            var onderwerp = eerder.GetValueOrDefault((sleutel.Soort, sleutel.Code)) ?? new Onderwerp(sleutel.Soort, sleutel.Code, sleutel.Code);
            yield return Staatbepaling.Vervallen(regel, onderwerp, peil);
        }
    }
}

/// <summary>Everything that the state of one duty depends on besides its rule and its thing.</summary>
internal sealed record Peil(Partijdossier Dossier, DateOnly Op, Convenantdata Data, ILookup<Verplichtingsleutel, DateOnly> Bewijzen);
