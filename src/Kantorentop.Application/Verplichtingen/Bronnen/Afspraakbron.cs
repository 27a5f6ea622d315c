using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Verplichtingen.Bewijzen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen.Bronnen;

/// <summary>Regional agreements that are or were in force, their Gebiedsvisies, and the register of damage that follows from them.</summary>
public sealed class Afspraakbron : IPlichtbron
{
    public async Task<Plichtgegevens> LeesAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct)
    {
        var versies = await VersiesAsync(db, ct);
        var visies = await db.Bekend<Gebiedsvisie>().Where(visie => visie.VastgesteldOp != null).ToListAsync(ct);
        return Plichtgegevens.Samen(
        [
            Afspraakbewijs.Van(snapshot, versies, visies),
            Schadebewijs.Van(snapshot, await Schadelezer.LeesAsync(db, ct), versies),
        ]);
    }

    private static async Task<IReadOnlyList<Afspraakversie>> VersiesAsync(KantorentopContext db, CancellationToken ct)
    {
        var versies = await db.Set<Afspraak>().AsNoTracking().Where(afspraak => afspraak.VanKrachtOp != null)
            .SelectMany(afspraak => afspraak.Ondertekenaars, (afspraak, partij) => new
            {
                afspraak.Regio,
                afspraak.Versie,
                VanKrachtOp = afspraak.VanKrachtOp!.Value,
                IsHuidig = afspraak.Staat == Afspraakstaat.VanKracht,
                partij.Soort,
                partij.Sleutel,
                Weg = partij.Opzegging == null ? null : (DateOnly?)partij.Opzegging.Ingang,
            }).ToListAsync(ct);
        var doelen = await PerVersieAsync<Locatiedoel>(db, ct);
        var visies = await PerVersieAsync<Gebiedsvisieplan>(db, ct);
        return
        [
            .. versies.GroupBy(rij => (rij.Regio, rij.Versie, rij.VanKrachtOp, rij.IsHuidig)).Select(groep => new Afspraakversie(
                groep.Key.Regio,
                groep.Key.VanKrachtOp,
                groep.Key.IsHuidig,
                [.. groep.Where(rij => rij.Weg is null || rij.Weg > rij.VanKrachtOp).Select(rij => new Organisatie(rij.Soort, rij.Sleutel))],
                [.. doelen[(groep.Key.Regio, groep.Key.Versie)]],
                [.. visies[(groep.Key.Regio, groep.Key.Versie)]])),
        ];
    }

    private static async Task<ILookup<(string Regio, int Versie), T>> PerVersieAsync<T>(KantorentopContext db, CancellationToken ct)
        where T : class
    {
        var rijen = await (
            from rij in db.Bekend<T>()
            join afspraak in db.Set<Afspraak>()
                on new { Regio = EF.Property<string>(rij, OnderdeelConfiguration.Afspraakregio), Versie = EF.Property<int>(rij, OnderdeelConfiguration.Afspraakversie) }
                equals new { afspraak.Regio, afspraak.Versie }
            where afspraak.VanKrachtOp != null
            select new { afspraak.Regio, afspraak.Versie, Rij = rij }).ToListAsync(ct);
        return rijen.ToLookup(rij => (rij.Regio, rij.Versie), rij => rij.Rij);
    }
}

/// <summary>Reads the register of damage without its amounts.</summary>
internal static class Schadelezer
{
    public static async Task<Schadegegevens> LeesAsync(KantorentopContext db, CancellationToken ct)
    {
        var analyses = await db.Bekend<Risicoanalyse>().Select(analyse => new { analyse.Locatie, analyse.Datum, analyse.Staat }).ToListAsync(ct);
        var besluiten = await (
            from besluit in db.Bekend<Capaciteitsbesluit>()
            join registratie in db.Registraties on EF.Property<long>(besluit, Vastleggingen.Geopend) equals registratie.Nummer
            select new { Besluit = besluit, registratie.Ogenblik }).ToListAsync(ct);
        return new()
        {
            Analyses = [.. analyses.Select(analyse => (analyse.Locatie, analyse.Datum, analyse.Staat))],
            Tafels = await db.Bekend<Tafelpartij>().ToListAsync(ct),
            Besluiten = [.. besluiten.Select(rij => (rij.Besluit, DateOnly.FromDateTime(rij.Ogenblik.UtcDateTime)))],
            Kostenafspraken = await db.Bekend<Kostenafspraak>().Select(afspraak => new { afspraak.Besluit, afspraak.Datum })
                .ToDictionaryAsync(afspraak => afspraak.Besluit, afspraak => afspraak.Datum, ct),
        };
    }
}
