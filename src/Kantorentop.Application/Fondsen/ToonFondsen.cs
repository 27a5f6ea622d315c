using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Fondsen;

/// <summary>A fund on the list.</summary>
/// <param name="Fonds">The register.</param>
/// <param name="Jaren">Its totals, as far as the asker may see them.</param>
public sealed record Fondsregel(Fonds Fonds, IReadOnlyList<Fondsjaar> Jaren);

/// <summary>A fund by name, for a page that is about something else.</summary>
public sealed record Fondsnaam(int Nummer, string Naam, Fondsstatus Status);

/// <summary>Lists the funds: the register is public.</summary>
public sealed class ToonFondsen(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>In order of region and number; of one region when it is named.</summary>
    public async Task<IReadOnlyList<Fondsregel>> ExecuteAsync(Bevoegdheid wie, string? regio = null, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var fondsen = await db.Set<Fonds>().AsNoTracking().AsSplitQuery().Where(fonds => regio == null || fonds.Regio == regio).ToListAsync(ct);
        if (fondsen.Count == 0) return [];
        var nummers = fondsen.Select(fonds => fonds.Nummer).ToList();
        var boekingen = (await db.Set<Boeking>().AsNoTracking().Where(boeking => nummers.Contains(boeking.Fonds)).OrderBy(boeking => boeking.Volgnummer).ToListAsync(ct))
            .ToLookup(boeking => boeking.Fonds);
        return
        [
            .. fondsen.OrderBy(fonds => fonds.Regio, StringComparer.Ordinal).ThenBy(fonds => fonds.Nummer).Select(fonds => new Fondsregel(
                fonds, Fondsjaar.Van(new Grootboek([.. boekingen[fonds.Nummer]]), houder.Huidig, Fondsrechten.MagAlleBoekingen(wie, fonds.Initiatiefnemers)))),
        ];
    }

    /// <summary>Those of a region by name, in order of number: one question to the database.</summary>
    public async Task<IReadOnlyList<Fondsnaam>> NamenAsync(string regio, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Set<Fonds>().Where(fonds => fonds.Regio == regio).OrderBy(fonds => fonds.Nummer)
            .Select(fonds => new Fondsnaam(fonds.Nummer, fonds.Naam, fonds.Status)).ToListAsync(ct);
    }

    /// <summary>The regions in which someone may propose a fund.</summary>
    public IReadOnlyList<string> Regios(Bevoegdheid wie)
    {
        var kennis = houder.Huidig;
        return [.. kennis.Indeling.Kantorenregios.Select(regio => regio.Naam).Where(regio => MagVoorstellen(wie, kennis, regio)).Order(StringComparer.Ordinal)];
    }

    private bool MagVoorstellen(Bevoegdheid wie, Snapshot kennis, string regio) =>
        Fondsrechten.MagVoorstellen(wie, Regiopartijen.Van(kennis.Indeling, regio, klok.Vandaag));
}
