using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>Reads decisions as far as someone may see them; amounts are asked of the database for the parties at the table only.</summary>
internal sealed class Besluitlezer(KantorentopContext db, Bevoegdheid wie)
{
    /// <summary>Those of these decisions that this person may see.</summary>
    /// <param name="rijen">The decisions with the registratie that opened each.</param>
    /// <param name="plaats">Where a decision lies.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IReadOnlyList<Besluitblad>> LeesAsync(
        IReadOnlyList<Vastlegging<Capaciteitsbesluit>> rijen, Func<Capaciteitsbesluit, Plaats> plaats, CancellationToken ct)
    {
        if (rijen.Count == 0) return [];
        var sleutels = rijen.Select(rij => rij.Feit.Sleutel).ToList();
        var kosten = await db.Bekend<Kostenafspraak>().Where(rij => sleutels.Contains(rij.Besluit))
            .Select(rij => new { rij.Besluit, Staat = new Kostenstaat(rij.Datum, rij.GeenSchade, EF.Property<long>(rij, Vastleggingen.Geopend)) })
            .ToDictionaryAsync(rij => rij.Besluit, rij => rij.Staat, ct);
        var dragers = (await db.Bekend<Kostenaandeel>().Where(rij => sleutels.Contains(rij.Besluit))
            .Select(rij => new { rij.Besluit, rij.Soort, rij.Sleutel }).ToListAsync(ct))
            .ToLookup(rij => rij.Besluit, rij => new Organisatie(rij.Soort, rij.Sleutel));
        var bladen = rijen.Select(rij => Blad(rij, plaats(rij.Feit), dragers[rij.Feit.Sleutel])).OfType<Besluitblad>()
            .Select(blad => blad with { Kosten = kosten.GetValueOrDefault(blad.Besluit.Sleutel) }).ToList();
        var verdelingen = await VerdelingenAsync([.. bladen.Where(blad => blad.MagBedragen && blad.Kosten is not null).Select(blad => blad.Besluit.Sleutel)], ct);
        return [.. bladen.Select(blad => blad with { Verdeling = verdelingen.GetValueOrDefault(blad.Besluit.Sleutel) })];
    }

    private Besluitblad? Blad(Vastlegging<Capaciteitsbesluit> rij, Plaats plaats, IEnumerable<Organisatie> dragers) =>
        Schaderechten.MagZien(wie, plaats.Ligging, dragers)
            ? new Besluitblad(rij.Feit, plaats, rij.Geopend)
            {
                MagBedragen = Schaderechten.MagBedragen(wie, plaats.Locatie.Gemeente, dragers),
                MagInvoeren = Schaderechten.MagInvoeren(wie, plaats.Locatie.Gemeente),
            }
            : null;

    private async Task<IReadOnlyDictionary<Guid, Kostenverdeling>> VerdelingenAsync(IReadOnlyList<Guid> sleutels, CancellationToken ct)
    {
        if (sleutels.Count == 0) return new Dictionary<Guid, Kostenverdeling>();
        var aandelen = (await db.Bekend<Kostenaandeel>().Where(rij => sleutels.Contains(rij.Besluit)).ToListAsync(ct)).ToLookup(rij => rij.Besluit);
        return await db.Bekend<Kostenafspraak>().Where(rij => sleutels.Contains(rij.Besluit)).ToDictionaryAsync(
            rij => rij.Besluit,
            rij => new Kostenverdeling(rij, [.. aandelen[rij.Besluit].OrderBy(aandeel => aandeel.Soort).ThenBy(aandeel => aandeel.Sleutel, StringComparer.Ordinal)]),
            ct);
    }
}
