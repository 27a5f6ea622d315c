using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>A target with how it stands and how it came there.</summary>
/// <param name="Gebied">The region.</param>
/// <param name="Stand">How it stands on the day.</param>
/// <param name="Metingen">What was measured from the baseline up to and including the day; without a value where it is hidden or unknown.</param>
/// <param name="Cijfer">The figure behind the measurement, on the day; null where the portal measures nothing or hides it.</param>
public sealed record Doelverloop(Gebied Gebied, Doelstand Stand, IReadOnlyList<Doelmeting> Metingen, decimal? Cijfer);

/// <summary>Holds the targets of an agreement against what the portal measures (art. 2.2: monitored every year).</summary>
public sealed class ToonDoelen(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    private const int Kwartaal = 3;
    private const int Jaar = 12;

    /// <summary>The targets of an agreement, the four of art. 3.1b first; on the usual day of who asks.</summary>
    public IReadOnlyList<Doelverloop> Execute(Bevoegdheid wie, string regio, Afspraakinhoud inhoud)
    {
        var snapshot = snapshots.Huidig;
        var dag = Leesrecht.StandaardPeildatum(wie, klok.Vandaag);
        var inzage = new Cijferinzage(snapshot, wie, klok.Vandaag);
        return [.. inhoud.Doelstellingen.Select(doel => Verloop(snapshot, inzage, (regio, dag, Leesrecht.MagElkePeildatum(wie) ? Kwartaal : Jaar), doel))];
    }

    /// <summary>The targets of a version that is in force, which everyone may read.</summary>
    public async Task<IReadOnlyList<Doelverloop>> VanKrachtAsync(Bevoegdheid wie, Afspraaksleutel sleutel, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return Execute(wie, sleutel.Regio, new Afspraakinhoud
        {
            Regiodoelen = [.. (await db.OnderdeelAsync<Regiodoel>(sleutel, ct)).Select(rij => rij.Feit)],
            Eigendoelen = [.. (await db.OnderdeelAsync<Eigendoel>(sleutel, ct)).Select(rij => rij.Feit)],
        });
    }

    private static Doelverloop Verloop(Snapshot snapshot, Cijferinzage inzage, (string Regio, DateOnly Dag, int Stap) vraag, Doelstelling doel)
    {
        var gebied = Gebied.Kantorenregio(vraag.Regio);
        var groep = doel.Cijfer?.Groep() ?? Cijfergroep.Voorraad;
        var isVerborgen = doel.Cijfer is not null && !inzage.Mag(gebied, vraag.Dag, groep);
        var stand = Doelstand.Van(doel, Doelmeting.Van(snapshot, vraag.Regio, doel, vraag.Dag), isVerborgen);
        if (stand.Meting.Waarde is null) return new(gebied, stand, [], null);
        var metingen = Dagen(doel.Nuldatum, vraag.Dag, vraag.Stap)
            .Select(dag => inzage.Mag(gebied, dag, groep) ? Doelmeting.Van(snapshot, vraag.Regio, doel, dag) : new(dag, null));
        return new(gebied, stand, stand.Pad is null ? [] : [.. metingen], snapshot.Waarde(new(doel.Cijfer!.Value, gebied, vraag.Dag)));
    }

    // From the baseline on in steps that fall on the first of January too, and the day itself.
    private static IEnumerable<DateOnly> Dagen(DateOnly? nuldatum, DateOnly tot, int stap)
    {
        var dag = new DateOnly(nuldatum?.Year ?? tot.Year, 1, 1);
        for (; dag < tot; dag = dag.AddMonths(stap))
            if (dag >= nuldatum)
                yield return dag;
        yield return tot;
    }
}
