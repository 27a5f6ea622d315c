using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>Who changed a component last, and when.</summary>
public sealed record Laatstgewijzigd(string Naam, string Organisatie, DateTimeOffset Ogenblik);

/// <summary>One version with all that its pages show.</summary>
/// <param name="Afspraak">Its course.</param>
/// <param name="Regio">The region today, with its figures.</param>
/// <param name="Stand">What it says.</param>
/// <param name="Toetsing">What is missing and what does not add up.</param>
/// <param name="Gewijzigd">Per component that was filled in, who did so last.</param>
/// <param name="Termijn">How the region stands against art. 3.1, by its first version in force.</param>
public sealed record Afspraakblad(
    Afspraak Afspraak,
    Regiobeeld Regio,
    Inhoudstand Stand,
    Toetsing Toetsing,
    IReadOnlyDictionary<Onderdeel, Laatstgewijzigd> Gewijzigd,
    Afspraaktermijn Termijn)
{
    public Afspraakinhoud Inhoud => Stand.Inhoud;

    /// <summary>What the asker may do.</summary>
    public required Afspraakmogelijkheden Mag { get; init; }

    /// <summary>The comments of market parties that the asker may read.</summary>
    public required IReadOnlyList<Reactie> Reacties { get; init; }
}

/// <summary>Shows one version of an agreement.</summary>
public sealed class ToonAfspraak(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Null when there is no such version, or the asker may not know of it.</summary>
    public async Task<Afspraakblad?> VoerUitAsync(Bevoegdheid door, Afspraaksleutel sleutel, CancellationToken ct = default)
    {
        var snapshot = snapshots.Huidig;
        if (Regiobeeld.Van(snapshot, sleutel.Regio, klok.Vandaag) is not { } regio) return null;
        await using var db = contexts.CreateDbContext();
        var versies = await db.Set<Afspraak>().AsNoTracking().AsSplitQuery().Where(rij => rij.Regio == sleutel.Regio).ToListAsync(ct);
        var afspraak = versies.Find(rij => rij.Versie == sleutel.Versie);
        if (afspraak is null || !Afspraakrechten.MagLezen(door, regio.Partijen, afspraak)) return null;
        var stand = await Inhoudstand.LeesAsync(db, sleutel, ct);
        var termijn = Afspraaktermijn.Op(klok.Vandaag, regio.Regio, snapshot.Data, versies.Min(versie => versie.VanKrachtOp));
        return new(afspraak, regio, stand, regio.Toets(stand.Inhoud), await GewijzigdAsync(db, stand, ct), termijn)
        {
            Mag = Afspraakmogelijkheden.Van(door, afspraak, regio, isLaatste: versies.TrueForAll(versie => versie.Versie <= afspraak.Versie)),
            Reacties = [.. afspraak.Reacties.Where(reactie => Afspraakrechten.MagReactieLezen(door, regio.Partijen, reactie))],
        };
    }

    private static async Task<IReadOnlyDictionary<Onderdeel, Laatstgewijzigd>> GewijzigdAsync(
        KantorentopContext db, Inhoudstand stand, CancellationToken ct)
    {
        var nummers = Onderdeelnamen.Alle.Select(stand.LaatsteVan).Where(nummer => nummer > 0).Distinct().ToList();
        var registraties = await db.Registraties.AsNoTracking()
            .Where(registratie => nummers.Contains(registratie.Nummer)).ToDictionaryAsync(registratie => registratie.Nummer, ct);
        return Onderdeelnamen.Alle.Where(onderdeel => registraties.ContainsKey(stand.LaatsteVan(onderdeel))).ToDictionary(
            onderdeel => onderdeel,
            onderdeel =>
            {
                var registratie = registraties[stand.LaatsteVan(onderdeel)];
                return new Laatstgewijzigd(registratie.Naam, registratie.Organisatie, registratie.Ogenblik);
            });
    }
}
