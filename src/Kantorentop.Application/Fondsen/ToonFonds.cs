using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Fondsen;

/// <summary>Shows a fund: the register to everyone, single entries to whom they are for. Opening entries leaves a line in the audit trail.</summary>
public sealed class ToonFonds(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Inzage inzage, Domeinklok klok)
{
    /// <summary>Null when there is no such fund.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="nummer">The fund.</param>
    /// <param name="saldodag">Day of the balance, for who may see it on any day; null for today.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Fondsblad?> ExecuteAsync(Bevoegdheid wie, int nummer, DateOnly? saldodag = null, CancellationToken ct = default)
    {
        var kennis = houder.Huidig;
        await using var db = contexts.CreateDbContext();
        if (await Fondsbron.FondsAsync(db, nummer, ct) is not { } fonds) return null;
        var boek = await Fondsbron.BoekAsync(db, nummer, ct);
        var alles = Fondsrechten.MagAlleBoekingen(wie, fonds.Initiatiefnemers);
        var zichtbaar = Zichtbaar(wie, boek, alles);
        if (wie.IsAangemeld && zichtbaar.Count > 0) await inzage.NoteerAsync(wie, $"boekingen van fonds {nummer}", ct);
        var dag = saldodag ?? klok.Vandaag;
        return new(fonds, [.. fonds.Delen.Select(deel => kennis.Titel(deel.Gebied, klok.Vandaag))], Fondsjaar.Van(boek, kennis, alles), await KadersAsync(db, fonds, kennis, ct))
        {
            Vandaag = klok.Vandaag,
            MagBeheren = Fondsrechten.MagBeheren(wie, fonds.Initiatiefnemers),
            MagAlles = alles,
            Boekingen = [.. zichtbaar.Reverse().Select(boeking => Regel(kennis, boek, boeking))],
            Saldo = alles ? boek.Saldo(dag) : null,
            Vorderingen = alles ? boek.Stand(Rekening.Vorderingen, dag) : null,
            Saldodag = dag,
        };
    }

    // Once the fund is set up the condition was met; what the frameworks are today no longer matters.
    private async Task<Kadervoorwaardestaat?> KadersAsync(KantorentopContext db, Fonds fonds, Snapshot kennis, CancellationToken ct) =>
        fonds.Status is Fondsstatus.Voorgesteld or Fondsstatus.InVoorbereiding
            ? await Fondsbron.KadersAsync(db, Regiopartijen.Van(kennis.Indeling, fonds.Regio, klok.Vandaag), ct)
            : null;

    private static IReadOnlyList<Boeking> Zichtbaar(Bevoegdheid wie, Grootboek boek, bool alles)
    {
        if (alles) return boek.Boekingen;
        return Fondsrechten.EigenPartij(wie) is { } eigen ? [.. boek.Boekingen.Where(boeking => boeking.Partij == eigen)] : [];
    }

    private static Boekingregel Regel(Snapshot kennis, Grootboek boek, Boeking boeking) => new(
        boeking,
        boeking.Partij is { } partij ? kennis.FindPartij(partij)?.Naam ?? partij : null,
        Over(kennis, boeking),
        boek.Open(boeking),
        !boeking.IsTegenboeking && !boek.IsTegengeboekt(boeking));

    private static string? Over(Snapshot kennis, Boeking boeking) => (boeking.Gebouw, boeking.Plan) switch
    {
        ({ } gebouw, _) => kennis.FindGebouw(gebouw)?.Naam ?? gebouw,
        (_, { } plan) => kennis.FindPlan(plan)?.Naam ?? plan,
        _ => null,
    };
}
