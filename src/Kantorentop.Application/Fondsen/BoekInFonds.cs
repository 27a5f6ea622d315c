using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Fondsen;

/// <summary>
/// Enters money in the ledger of a fund, or undoes an entry. The ledger is read under the lock of the write, so of two payments at
/// once the second sees the first, and no balance goes below nil.
/// </summary>
public sealed class BoekInFonds(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>Enters it; the audit trail names the fund, never an amount or an owner.</summary>
    public Task<Uitkomst> BoekAsync(Bevoegdheid wie, (Guid OperatieId, int Fonds) formulier, Boekingsopdracht opdracht, CancellationToken ct = default) =>
        DoeAsync(wie, formulier, "fonds-boeken", (sessie, werk) =>
        {
            if (Boekingregels.Toets(werk, opdracht) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
            sessie.Db.Add(Boekingregels.Maak(werk, opdracht, sessie.Nummer));
            return Uitkomst.Gelukt;
        }, ct);

    /// <summary>Undoes an entry with a counter-entry on a day.</summary>
    public Task<Uitkomst> BoekTegenAsync(
        Bevoegdheid wie, (Guid OperatieId, int Fonds) formulier, (int Volgnummer, DateOnly Datum, string? Reden) correctie, CancellationToken ct = default) =>
        DoeAsync(wie, formulier, "fonds-corrigeren", (sessie, werk) =>
        {
            if (werk.Boek.Find(correctie.Volgnummer) is not { } boeking) return Uitkomst.Mislukt(Fondsfouten.NietGevonden);
            if (Boekingregels.ToetsTegen(werk, boeking, correctie.Datum, correctie.Reden) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
            sessie.Db.Add(boeking.Tegen(werk.Boek.Volgende, correctie.Datum, correctie.Reden!, sessie.Nummer));
            return Uitkomst.Gelukt;
        }, ct);

    private Task<Uitkomst> DoeAsync(
        Bevoegdheid wie, (Guid OperatieId, int Fonds) formulier, string soort, Func<Schrijfsessie, Fondsboek, Uitkomst> doe, CancellationToken ct) =>
        boek.LegVastAsync(new Handeling(formulier.OperatieId, soort, $"fonds {formulier.Fonds}", wie), async (sessie, annuleer) =>
        {
            if (await Fondsbron.FondsAsync(sessie.Db, formulier.Fonds, annuleer) is not { } fonds) return Uitkomst.Mislukt(Fondsfouten.NietGevonden);
            if (!Fondsrechten.MagBeheren(wie, fonds.Initiatiefnemers)) return Uitkomst.Mislukt(Fondsfouten.GeenRecht);
            return doe(sessie, new(fonds, await Fondsbron.BoekAsync(sessie.Db, fonds.Nummer, annuleer), houder.Huidig, klok.Vandaag));
        }, ct);
}
