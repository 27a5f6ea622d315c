using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    /// <summary>What becomes structural and what comes on the list of art. 7.4 after one day, up to and including another, by the facts as they are known.</summary>
    public Vooruitblik Vooruitblik(Gebied gebied, DateOnly na, DateOnly totEnMet)
    {
        var dagen = new Dagvak(na.DayNumber + 1, totEnMet.DayNumber + 1);
        var locaties = DossiersVan(gebied, na).ToList();
        return new Vooruitblik(
            gebied,
            na,
            totEnMet,
            [.. locaties.SelectMany(locatie => Vooruitblikregels.Gebouwen(locatie, dagen)).OrderBy(rij => rij.Dag).ThenBy(rij => rij.Gebouw, StringComparer.Ordinal)],
            [.. locaties.SelectMany(locatie => Vooruitblikregels.Ruimten(locatie, dagen)).OrderBy(rij => rij.Dag).ThenBy(rij => rij.Ruimte, StringComparer.Ordinal)]);
    }
}
