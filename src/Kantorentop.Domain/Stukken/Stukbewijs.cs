using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Stukken;

/// <summary>A paper as evidence: it counts for each of those who owe it together.</summary>
/// <param name="Lid">The member.</param>
/// <param name="Drager">Who owed it.</param>
/// <param name="Volgnummer">Which time, from 1.</param>
/// <param name="Datum">Day of the act.</param>
public sealed record Stukbewijs(string Lid, Plichtdrager Drager, int Volgnummer, DateOnly Datum)
{
    /// <summary>The evidence in papers; of a member that the rule table does not know there is none.</summary>
    public static IEnumerable<Stukbewijs> Van(IEnumerable<Stuk> stukken) =>
        from stuk in stukken
        from drager in Stukregels.Find(stuk.Lid)?.Dragers ?? []
        select new Stukbewijs(stuk.Lid, drager, stuk.Volgnummer, stuk.Datum);
}
