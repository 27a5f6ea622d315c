using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opslag;

/// <summary>Reads facts for the figures: all of them, or those of the locations that changed.</summary>
internal static class Feitenlader
{
    /// <summary>All facts as known at a registratie number; null for now.</summary>
    public static async Task<Feiten> LoadAsync(KantorentopContext db, long? nummer, CancellationToken ct)
    {
        var (feiten, bron) = (new Feiten(), new Feitenbron(db, nummer));
        foreach (var tabel in Feitentabellen.Alle) feiten = await tabel.LoadAsync(bron, feiten, ct);
        return feiten;
    }

    /// <summary>Codes of the locations of which a recording was opened or closed after a number; a building that moved names both.</summary>
    public static async Task<IReadOnlySet<string>> GewijzigdeLocatiesAsync(KantorentopContext db, long na, CancellationToken ct)
    {
        var gebouwen = db.Set<Gebouw>().AsNoTracking();
        var ruimten = db.Set<Ruimte>().AsNoTracking();
        IQueryable<string>[] bronnen =
        [
            Gewijzigd<Locatie>(db, na).Select(locatie => locatie.Code),
            Gewijzigd<Gebiedsaanduiding>(db, na).Select(aanduiding => aanduiding.Locatie),
            Gewijzigd<Herstructurering>(db, na).Select(merk => merk.Locatie),
            Gewijzigd<Gebouw>(db, na).Select(gebouw => gebouw.Locatie),
            Gewijzigd<Eigendom>(db, na).Join(gebouwen, eigendom => eigendom.Gebouw, gebouw => gebouw.Code, (_, gebouw) => gebouw.Locatie),
            Gewijzigd<Ruimte>(db, na).Join(gebouwen, ruimte => ruimte.Gebouw, gebouw => gebouw.Code, (_, gebouw) => gebouw.Locatie),
            Gewijzigd<Ruimtestand>(db, na)
                .Join(ruimten, stand => stand.Ruimte, ruimte => ruimte.Code, (_, ruimte) => ruimte.Gebouw)
                .Join(gebouwen, code => code, gebouw => gebouw.Code, (_, gebouw) => gebouw.Locatie),
            Gewijzigd<Plan>(db, na).Select(plan => plan.Locatie),
            Gewijzigd<Planstand>(db, na).Join(db.Set<Plan>().AsNoTracking(), stand => stand.Plan, plan => plan.Code, (_, plan) => plan.Locatie),
        ];
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bron in bronnen) codes.UnionWith(await bron.Distinct().ToListAsync(ct));
        return codes;
    }

    /// <summary>What is known now of those locations, and the whole of the tables that belong to no location.</summary>
    public static async Task<Feiten> LoadLocatiesAsync(KantorentopContext db, IReadOnlySet<string> locaties, CancellationToken ct)
    {
        var gebouwen = db.Bekend<Gebouw>().Where(gebouw => locaties.Contains(gebouw.Locatie));
        var ruimten = db.Bekend<Ruimte>().Where(ruimte => gebouwen.Any(gebouw => gebouw.Code == ruimte.Gebouw));
        var plannen = db.Bekend<Plan>().Where(plan => locaties.Contains(plan.Locatie));
        return new Feiten
        {
            Gemeenten = await db.Bekend<Gemeente>().ToListAsync(ct),
            Kantorenregios = await db.Bekend<Kantorenregio>().ToListAsync(ct),
            Regiolidmaatschappen = await db.Bekend<Regiolidmaatschap>().ToListAsync(ct),
            Partijen = await db.Bekend<Partij>().ToListAsync(ct),
            Ramingen = await db.Bekend<Raming>().ToListAsync(ct),
            Locaties = await db.Bekend<Locatie>().Where(locatie => locaties.Contains(locatie.Code)).ToListAsync(ct),
            Gebiedsaanduidingen = await db.Bekend<Gebiedsaanduiding>().Where(aanduiding => locaties.Contains(aanduiding.Locatie)).ToListAsync(ct),
            Herstructureringen = await db.Bekend<Herstructurering>().Where(merk => locaties.Contains(merk.Locatie)).ToListAsync(ct),
            Gebouwen = await gebouwen.ToListAsync(ct),
            Eigendommen = await db.Bekend<Eigendom>().Where(eigendom => gebouwen.Any(gebouw => gebouw.Code == eigendom.Gebouw)).ToListAsync(ct),
            Ruimten = await ruimten.ToListAsync(ct),
            Ruimtestanden = await db.Bekend<Ruimtestand>().Where(stand => ruimten.Any(ruimte => ruimte.Code == stand.Ruimte)).ToListAsync(ct),
            Plannen = await plannen.ToListAsync(ct),
            Planstanden = await db.Bekend<Planstand>().Where(stand => plannen.Any(plan => plan.Code == stand.Plan)).ToListAsync(ct),
        };
    }

    private static IQueryable<T> Gewijzigd<T>(KantorentopContext db, long na)
        where T : class =>
        db.Set<T>().AsNoTracking().Where(rij => EF.Property<long>(rij, Vastleggingen.Geopend) > na
            || EF.Property<long?>(rij, Vastleggingen.Gesloten) > na);
}
