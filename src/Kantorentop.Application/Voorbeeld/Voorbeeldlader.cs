using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Broncijfers;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// Fills an empty database with the example: reference data, recordings and registraties, with their audit lines,
/// in one transaction. The instants are those of the example, so this does not go through the write path.
/// </summary>
public static class Voorbeeldlader
{
    private const long Referentie = 1;
    private static readonly DateTimeOffset Ondertekend = new(2012, 6, 28, 7, 0, 0, TimeSpan.Zero);

    /// <summary>False, with nothing done, when something was recorded before.</summary>
    /// <param name="contexts">The database; its schema is up to date.</param>
    /// <param name="voortgang">Told in Dutch what takes time.</param>
    /// <param name="ct">Stops the filling; nothing is kept then.</param>
    public static async Task<bool> LaadAsync(
        IDbContextFactory<KantorentopContext> contexts, IProgress<string>? voortgang = null, CancellationToken ct = default)
    {
        await using var eerste = contexts.CreateDbContext();
        if (await eerste.Registraties.AnyAsync(ct)) return false;
        voortgang?.Report("Voorbeeldland maken");
        var feiten = Voorbeeldland.Maak();
        var afspraken = Voorbeeldafspraken.Maak(feiten);
        var kaders = Voorbeeldkaders.Maak(Snapshot.Van(0, Voorbeeldland.Bekend(feiten)), afspraken.Gebiedsvisies);
        var reeks = Voorbeeldreeks.Merge(
            [.. afspraken.VoegIn(feiten), .. kaders.Registraties, .. Voorbeelddocumenten.Registraties, .. Voorbeeldbroncijfers.Registraties, .. Voorbeeldedities.Registraties],
            Voorbeeldantwoorden.Maak(Voorbeeldland.Bekend(feiten)));
        return await eerste.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var db = contexts.CreateDbContext();
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            await Schrijfslot.NeemAsync(db, ct);
            if (await db.Registraties.AnyAsync(ct)) return false;
            afspraken.Schrijf(db, reeks.Registraties, Referentie + 1);
            Voorbeeldedities.Schrijf(db, reeks.Registraties, Referentie);
            await SchrijfAsync(db, reeks, voortgang, ct);
            await kaders.SchrijfAsync(db, reeks.Registraties, Referentie, ct);
            await Voorbeelddocumenten.SchrijfAsync(db, reeks.Registraties, Referentie, ct);
            await transactie.CommitAsync(ct);
            return true;
        });
    }

    private static async Task SchrijfAsync(
        KantorentopContext db, Voorbeeldreeks reeks, IProgress<string>? voortgang, CancellationToken ct)
    {
        var registraties = reeks.Registraties;
        var tabellen = new Voorbeeldtabellen(db, new Voorbeeldvastlegging(registraties, Referentie + 1), voortgang);
        await tabellen.SchrijfAsync(ct);
        voortgang?.Report("Registraties vastleggen");
        db.Registraties.Add(new Registratie
        {
            Nummer = Referentie,
            Ogenblik = Ondertekend,
            OperatieId = Operatie(Referentie),
            Soort = "referentiegegevens-laden",
            Onderwerp = "Gemeenten van bijlage 1",
            Naam = "opdrachtregel",
            Organisatie = "Kantorentop",
        });
        db.Registraties.AddRange(registraties.Select(Registratie));
        await Bulkschrijver.VoegToeAsync(db, Broncijfers(registraties), ct);
        db.AddRange(reeks.Antwoorden.Select(rij => rij.Antwoord.Row(Referentie + rij.Nummer)));
        var gebeurtenissen = registraties.Select(registratie => (Regel(registratie), registratie.Ogenblik));
        await Auditboek.VoegToeAsync(db, [(Regel("referentiegegevens-laden", "Gemeenten van bijlage 1", "opdrachtregel"), Ondertekend), .. gebeurtenissen], ct);
        await db.SaveChangesAsync(ct);
    }

    private static IEnumerable<Rij<Broncijfer>> Broncijfers(IReadOnlyList<Voorbeeldregistratie> registraties)
    {
        var nummers = Voorbeeldbroncijfers.Registraties
            .Select(eigen => Referentie + registraties.Single(registratie => registratie.Soort == eigen.Soort && registratie.Onderwerp == eigen.Onderwerp).Nummer).ToList();
        return Voorbeeldbroncijfers.Rijen.Select(rij => new Rij<Broncijfer>(rij.Cijfer, nummers[rij.Geopend], rij.Gesloten is { } gesloten ? nummers[gesloten] : null));
    }

    private static Registratie Registratie(Voorbeeldregistratie registratie) => new()
    {
        Nummer = Referentie + registratie.Nummer,
        Ogenblik = registratie.Ogenblik,
        OperatieId = Operatie(Referentie + registratie.Nummer),
        Soort = registratie.Soort,
        Onderwerp = registratie.Onderwerp,
        Naam = registratie.Naam,
        Organisatie = registratie.OrganisatieNaam,
    };

    private static Auditgebeurtenis Regel(Voorbeeldregistratie registratie) =>
        Regel(registratie.Soort, registratie.Onderwerp, registratie.Naam);

    private static Auditgebeurtenis Regel(string soort, string onderwerp, string naam) => new(soort, onderwerp, "gelukt", "voorbeeld", naam);

    // The example is the same everywhere, its operation ids too.
    private static Guid Operatie(long nummer) => new((int)nummer, 0x2012, 0x0627, new byte[8]);
}
