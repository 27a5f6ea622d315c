using System.Globalization;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Stukken;

/// <summary>What the compiler of duties reads from the papers: a paper is evidence for all who owe it together.</summary>
public static class Stukplichten
{
    /// <summary>The evidence; a member that asks something only after an event gets that event too.</summary>
    public static Plichtgegevens Van(IReadOnlyCollection<Stuk> stukken) => new()
    {
        Bewijzen = [.. stukken.Select(stuk => new Bewijs(Sleutel(stuk), stuk.Datum))],
        Aanleidingen = [.. stukken.Where(IsNaGebeurtenis).Select(stuk => new Aanleiding(stuk.Lid, new(Onderwerpsoort.Gebeurtenis, Keer(stuk), stuk.Titel) { Sinds = stuk.Datum }))],
    };

    private static Verplichtingsleutel Sleutel(Stuk stuk) => Stukregels.Find(stuk.Lid)?.Ritme switch
    {
        Stukritme.Meerjarig => new(stuk.Lid, Onderwerpsoort.Ronde, Keer(stuk)),
        _ when IsNaGebeurtenis(stuk) => new(stuk.Lid, Onderwerpsoort.Gebeurtenis, Keer(stuk)),
        _ => new(stuk.Lid, Onderwerpsoort.Land, Onderwerp.Landcode),
    };

    private static bool IsNaGebeurtenis(Stuk stuk) => Artikelen.Find(stuk.Lid)?.Termijn.Soort == Termijnsoort.Gebeurtenis;

    private static string Keer(Stuk stuk) => stuk.Volgnummer.ToString(CultureInfo.InvariantCulture);
}
