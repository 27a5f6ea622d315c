using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>Two versions of one agreement beside each other.</summary>
/// <param name="Oud">The earlier one.</param>
/// <param name="Nieuw">The later one.</param>
/// <param name="Verschil">What changed.</param>
/// <param name="Locaties">Names of the locations of the region, by code.</param>
public sealed record Versievergelijking(Afspraak Oud, Afspraak Nieuw, Afspraakverschil Verschil, IReadOnlyDictionary<string, string> Locaties);

/// <summary>Lays two versions beside each other: what an amendment changes, in words and in numbers.</summary>
public sealed class VergelijkAfspraken(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Null when one of them does not exist for the asker, or both are the same version.</summary>
    public async Task<Versievergelijking?> VoerUitAsync(Bevoegdheid door, string regio, int versie, int met, CancellationToken ct = default)
    {
        if (Regiobeeld.Van(snapshots.Huidig, regio, klok.Vandaag) is not { } beeld) return null;
        int[] nummers = [Math.Min(versie, met), Math.Max(versie, met)];
        await using var db = contexts.CreateDbContext();
        var versies = await db.Set<Afspraak>().AsNoTracking().AsSplitQuery()
            .Where(rij => rij.Regio == regio && nummers.Contains(rij.Versie)).OrderBy(rij => rij.Versie).ToListAsync(ct);
        if (versies.Count != 2 || !versies.TrueForAll(rij => Afspraakrechten.MagLezen(door, beeld.Partijen, rij))) return null;
        var inhoud = await LeesAsync(db, regio, nummers, ct);
        return new(
            versies[0],
            versies[1],
            Afspraakverschil.Tussen(inhoud[0], inhoud[1]),
            beeld.Locaties.ToDictionary(locatie => locatie.Code, locatie => locatie.Naam));
    }

    // Both versions in one question per component.
    private static async Task<Afspraakinhoud[]> LeesAsync(KantorentopContext db, string regio, int[] versies, CancellationToken ct)
    {
        var visies = await db.OnderdeelPerVersieAsync<Visie>(regio, versies, ct);
        var regiodoelen = await db.OnderdeelPerVersieAsync<Regiodoel>(regio, versies, ct);
        var eigendoelen = await db.OnderdeelPerVersieAsync<Eigendoel>(regio, versies, ct);
        var locatiedoelen = await db.OnderdeelPerVersieAsync<Locatiedoel>(regio, versies, ct);
        var gebiedsvisies = await db.OnderdeelPerVersieAsync<Gebiedsvisieplan>(regio, versies, ct);
        var voordelen = await db.OnderdeelPerVersieAsync<Voordelen>(regio, versies, ct);
        var bijlagen = await db.OnderdeelPerVersieAsync<Bijlage>(regio, versies, ct);
        return
        [
            .. versies.Select(versie => new Afspraakinhoud
            {
                Visie = visies[versie].FirstOrDefault() ?? Visie.Leeg,
                Regiodoelen = [.. regiodoelen[versie]],
                Eigendoelen = [.. eigendoelen[versie]],
                Locatiedoelen = [.. locatiedoelen[versie]],
                Gebiedsvisies = [.. gebiedsvisies[versie]],
                Voordelen = voordelen[versie].FirstOrDefault() ?? Voordelen.Leeg,
                Bijlagen = [.. bijlagen[versie]],
            }),
        ];
    }
}
