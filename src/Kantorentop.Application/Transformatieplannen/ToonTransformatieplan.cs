using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Transformatieplannen;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Transformatieplannen;

/// <summary>
/// The plan for one building: how far it is for who sees the building, the plan itself for its owner and the secretariaat only.
/// Opening it is noted.
/// </summary>
public sealed class ToonTransformatieplan(
    IDbContextFactory<KantorentopContext> contexts, ToonVerplichting verplichtingen, Verwittigingsbron verwittiging, Inzage inzage)
{
    /// <summary>The plan; null when there is no such building or it is none of the asker's business, which look the same.</summary>
    public async Task<Transformatieplanblad?> ExecuteAsync(Bevoegdheid wie, string gebouw, CancellationToken ct = default)
    {
        var (kennis, vandaag) = (verwittiging.Kennis, verwittiging.Vandaag);
        if (kennis.LiggingVanGebouw(gebouw, vandaag) is not { } ligging || !await inzage.OpenAsync(wie, ligging, $"transformatieplan van gebouw {gebouw}", ct)) return null;
        var feit = kennis.FindGebouw(gebouw)!;
        var eigenaar = kennis.EigenaarOp(gebouw, vandaag);
        await using var db = contexts.CreateDbContext();
        var blad = new Transformatieplanblad(feit, Locatie(feit), eigenaar, await StandAsync(db, gebouw, eigenaar, ct))
        {
            Vandaag = vandaag,
            Plicht = kennis.Transformatieplicht(Gebied.Locatie(feit.Locatie), vandaag).Gebouwen.FirstOrDefault(rij => rij.Gebouw == gebouw),
            IsGevraagd = Verwittigingsbron.IsGevraagd(eigenaar),
            MagVerwittigen = Kennisgevingsregels.MagVerwittigen(wie),
        };
        return eigenaar is not null && Leesrecht.MagAntwoorden(wie, eigenaar.Code) ? await VulAsync(db, wie, blad, ct) : blad;
    }

    private Gebiedskop Locatie(Gebouw gebouw)
    {
        var gebied = Gebied.Locatie(gebouw.Locatie);
        return new Gebiedskop(gebied, verwittiging.Kennis.Naam(gebied, verwittiging.Vandaag), verwittiging.Kennis.Titel(gebied, verwittiging.Vandaag));
    }

    private async Task<Transformatiestand> StandAsync(KantorentopContext db, string gebouw, Partij? eigenaar, CancellationToken ct)
    {
        if (eigenaar is null) return Transformatiestand.GeenPlan;
        var stappen = await ToonTransformatiestanden.StappenAsync(db, eigenaar.Code, ct);
        return Transformatiestand.Op(stappen[(eigenaar.Code, Transformatieplaninvoer.Sleutel(gebouw))], verwittiging.Vandaag);
    }

    /// <summary>Adds what only the owner and the secretariaat see.</summary>
    private async Task<Transformatieplanblad> VulAsync(KantorentopContext db, Bevoegdheid wie, Transformatieplanblad blad, CancellationToken ct)
    {
        var (gebouw, partij) = (blad.Gebouw.Code, blad.Eigenaar!.Code);
        var berichten = await db.Set<Kennisgeving>().AsNoTracking().Where(rij => rij.Gebouw == gebouw && rij.Partij == partij)
            .OrderByDescending(rij => rij.Datum).ToListAsync(ct);
        var detail = await verplichtingen.ExecuteAsync(wie, partij, Transformatieplaninvoer.Sleutel(gebouw), ct);
        return blad with
        {
            IsVertrouwelijk = true,
            Berichten = berichten,
            Verwittigd = Kennisgevingsregels.Verwittigd(berichten.Select(rij => rij.Datum), verwittiging.EigenaarSinds(gebouw)),
            Stappen = detail is null ? [] : await StappenAsync(db, detail.Antwoorden, ct),
            MagInvullen = detail is { MagBeantwoorden: true },
            Versie = detail?.Versie ?? 0,
        };
    }

    private static async Task<IReadOnlyList<Transformatieplanregel>> StappenAsync(KantorentopContext db, IReadOnlyList<Antwoordregel> antwoorden, CancellationToken ct)
    {
        var ids = antwoorden.Select(antwoord => antwoord.Id).ToList();
        var plannen = await db.Set<Transformatieplan>().AsNoTracking().Where(plan => ids.Contains(plan.AntwoordId)).ToDictionaryAsync(plan => plan.AntwoordId, ct);
        return [.. antwoorden.Select(antwoord => new Transformatieplanregel(antwoord, plannen.GetValueOrDefault(antwoord.Id)))];
    }
}
