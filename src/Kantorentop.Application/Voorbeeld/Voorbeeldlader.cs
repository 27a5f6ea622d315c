using System.Security.Cryptography;
using System.Text;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// Puts the example country into an empty database as if it had been entered between 2012 and 2015. Every recording gets the
/// numbers that opened and closed it beforehand, so the whole goes in as one series of inserts in one transaction.
/// </summary>
public sealed class Voorbeeldlader(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>The reference data of annex 1, recorded on the day that the covenant came into force.</summary>
    private static readonly DateTimeOffset Begin = new(2012, 6, 28, 0, 0, 0, TimeSpan.FromHours(2));

    /// <summary>Loads everything or nothing.</summary>
    /// <param name="meld">Hears in Dutch what is being loaded.</param>
    /// <param name="ct">Stops the load; nothing is kept then.</param>
    public async Task LaadAsync(Action<string> meld, CancellationToken ct = default)
    {
        meld("Voorbeeldland maken");
        var registraties = Voorbeeldland.Maak();
        var rijen = Nummer(registraties);
        await using var db = contexts.CreateDbContext();
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            await Schrijfslot.NeemAsync(db, ct);
            foreach (var tabel in Feitentabellen.Alle.Where(tabel => rijen.ContainsKey(tabel.Type)))
            {
                meld($"{tabel.Naam}: {rijen[tabel.Type].Count} vastleggingen");
                await tabel.VoegToeAsync(db, rijen[tabel.Type], ct);
            }

            VoegRegistratiesToe(db, registraties);
            await db.SaveChangesAsync(ct);
            await transactie.CommitAsync(ct);
        });
    }

    /// <summary>Gives each recording the numbers that opened and closed it; number 1 is the reference data.</summary>
    private static Dictionary<Type, List<Rij<object>>> Nummer(IReadOnlyList<Voorbeeldregistratie> registraties)
    {
        var geopend = new Dictionary<object, long>(ReferenceEqualityComparer.Instance);
        var gesloten = new Dictionary<object, long>(ReferenceEqualityComparer.Instance);
        foreach (var gemeente in Referentiegegevens.Gemeenten) geopend.Add(gemeente, 1);
        foreach (var registratie in registraties)
        {
            var nummer = registratie.Nummer + 1;
            foreach (var rij in Feitentabellen.Alle.SelectMany(tabel => tabel.Rijen(registratie.Toegevoegd))) geopend.Add(rij, nummer);
            foreach (var vervanging in registratie.Vervangen)
            {
                gesloten.Add(vervanging.Oud, nummer);
                geopend.Add(vervanging.Nieuw, nummer);
            }

            foreach (var rij in registratie.Beeindigd) gesloten.Add(rij, nummer);
        }

        return geopend
            .Select(rij => new Rij<object>(rij.Key, rij.Value, gesloten.TryGetValue(rij.Key, out var einde) ? einde : null))
            .GroupBy(rij => rij.Feit.GetType())
            .ToDictionary(groep => groep.Key, groep => groep.ToList());
    }

    private static void VoegRegistratiesToe(KantorentopContext db, IReadOnlyList<Voorbeeldregistratie> registraties)
    {
        var begin = Registratie(1, Begin, "referentiegegevens", "Bijlage 1: 50 gemeenten", "Kantorentop", "beheer");
        var alle = registraties.Select(r => Registratie(r.Nummer + 1, r.Ogenblik, r.Soort, r.Onderwerp, r.Naam, r.OrganisatieNaam));
        Auditregel? vorige = null;
        foreach (var registratie in alle.Prepend(begin))
        {
            db.Registraties.Add(registratie);
            var gebeurtenis = new Auditgebeurtenis(registratie.Soort, registratie.Onderwerp, "gelukt", "voorbeeld", registratie.Naam);
            vorige = Auditboek.Regel(gebeurtenis, vorige, registratie.Ogenblik);
            db.Auditregels.Add(vorige);
        }
    }

    private static Registratie Registratie(
        long nummer, DateTimeOffset ogenblik, string soort, string onderwerp, string naam, string organisatie) => new()
    {
        Nummer = nummer,
        Ogenblik = ogenblik,
        OperatieId = VasteId($"voorbeeld-{nummer}"),
        Soort = soort,
        Onderwerp = onderwerp,
        Naam = naam,
        Organisatie = organisatie,
    };

    /// <summary>The same id for the same name, so that the example country is the same on every machine.</summary>
    private static Guid VasteId(string naam) => new(SHA256.HashData(Encoding.UTF8.GetBytes(naam)).AsSpan(0, 16));
}
