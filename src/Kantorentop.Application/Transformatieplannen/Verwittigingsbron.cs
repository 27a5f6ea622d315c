using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Transformatieplannen;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Transformatieplannen;

/// <summary>An owner that was not yet told that its building is on the list of art. 7.4.</summary>
/// <param name="Gebouw">The building.</param>
/// <param name="Partij">Its owner today: a belegger that is a member of an umbrella.</param>
/// <param name="Plicht">Its line on the list.</param>
public sealed record Teverwittigen(Gebouw Gebouw, Partij Partij, Transformatieplichtgebouw Plicht);

/// <summary>
/// The owners to be told of today. Only members of an umbrella: of others the list shows the building, but nothing is asked of
/// them (art. 1). Checks no rights.
/// </summary>
public sealed class Verwittigingsbron(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok)
{
    internal DateOnly Vandaag => klok.Vandaag;

    internal Snapshot Kennis => houder.Huidig;

    /// <summary>Who still has to be told, the longest owed first.</summary>
    public async Task<IReadOnlyList<Teverwittigen>> TeVerwittigenAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var berichten = (await db.Set<Kennisgeving>().AsNoTracking().ToListAsync(ct)).ToLookup(bericht => (bericht.Gebouw, bericht.Partij), bericht => bericht.Datum);
        return
        [
            .. from plicht in houder.Huidig.Transformatieplicht(Gebied.Land, klok.Vandaag).Gebouwen
               let eigenaar = houder.Huidig.EigenaarOp(plicht.Gebouw, klok.Vandaag)
               where IsGevraagd(eigenaar)
               where Kennisgevingsregels.Verwittigd(berichten[(plicht.Gebouw, eigenaar.Code)], EigenaarSinds(plicht.Gebouw)) is null
               orderby plicht.VerschuldigdSinds, plicht.Gebouw
               select new Teverwittigen(houder.Huidig.FindGebouw(plicht.Gebouw)!, eigenaar, plicht),
        ];
    }

    /// <summary>True when art. 7.4 asks a plan of that owner: a belegger that is a member of an umbrella.</summary>
    internal static bool IsGevraagd(Partij? eigenaar) => eigenaar is { Soort: Partijsoort.Belegger, Koepel: not null };

    /// <summary>First day on which the owner of today owns the building; null when the building row tells the owner.</summary>
    internal DateOnly? EigenaarSinds(string gebouw) =>
        houder.Huidig.Eigendommen(gebouw).FirstOrDefault(rij => new Domain.Tijd.Periode(rij.Vanaf, rij.Tot).Bevat(klok.Vandaag))?.Vanaf;
}
