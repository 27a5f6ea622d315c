using System.Globalization;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Expertaanvragen;

/// <summary>What the compiler of duties reads from the requests: one for the pool asks the Rijk to make it available (art. 11.4), its answer is the evidence.</summary>
public static class Expertplichten
{
    private const string Lid = "11.4";

    public static Plichtgegevens Van(IReadOnlyCollection<Expertaanvraag> aanvragen)
    {
        var pool = aanvragen.Where(aanvraag => aanvraag.Soort == Expertsoort.Expertpool).ToList();
        return new()
        {
            Aanleidingen = [.. pool.Select(aanvraag => new Aanleiding(Lid, new(Onderwerpsoort.Gebeurtenis, Code(aanvraag), aanvraag.Onderwerp) { Sinds = aanvraag.AangevraagdOp, Locatie = aanvraag.Locatie }, Drager.Rijkscode))],
            Bewijzen =
            [
                .. from aanvraag in pool
                   where aanvraag.BeantwoordOp is not null
                   select new Bewijs(new(Lid, Onderwerpsoort.Gebeurtenis, Code(aanvraag)), aanvraag.BeantwoordOp!.Value) { Drager = Drager.Rijkscode },
            ],
        };
    }

    private static string Code(Expertaanvraag aanvraag) => aanvraag.Nummer.ToString(CultureInfo.InvariantCulture);
}
