using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    private static readonly Grootheid[] VanBalans =
        [Grootheid.NieuwbouwSinds2012, Grootheid.Plancapaciteit, Grootheid.PlancapaciteitOntwerp, Grootheid.PlancapaciteitStructuurvisie];

    /// <summary>The balance of a region on a day (art. 2.2), m²: above 0 too much is planned; null without an estimate in force.</summary>
    public decimal? Balans(string regio, DateOnly peildatum) =>
        Afstemming(regio, peildatum, CijfersVan(Gebied.Kantorenregio(regio), peildatum)).Balans;

    /// <summary>
    /// The days after one day and up to and including another on which the balance of a region can change, in order: those of its plans,
    /// its new build, its estimates, and of municipalities that come or go. On every other day it is what it was.
    /// </summary>
    public IReadOnlyList<DateOnly> Balansdagen(string regio, DateOnly na, DateOnly tot)
    {
        var dagen = new SortedSet<int>();
        foreach (var raming in _ramingen.GetValueOrDefault(regio, [])) dagen.Add(raming.Vanaf.DayNumber);
        foreach (var (gemeente, lid) in Indeling.Leden(regio))
        {
            dagen.UnionWith([lid.Vanaf, lid.Tot]);
            if (!_dossiers.Gemeenten.TryGetValue(gemeente, out var dossier)) continue;
            foreach (var grootheid in VanBalans)
                foreach (var dag in dossier.Cijfers.Dagen(grootheid))
                    dagen.Add(dag);
        }
        return [.. dagen.Where(dag => na.DayNumber < dag && dag <= tot.DayNumber).Select(DateOnly.FromDayNumber)];
    }
}
