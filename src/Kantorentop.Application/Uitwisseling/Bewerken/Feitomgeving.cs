using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>The facts that one fact is judged by: all of the locations that it touches, and the tables that belong to no location.</summary>
internal static class Feitomgeving
{
    /// <summary>Enough to judge a change of these facts.</summary>
    /// <param name="db">The database.</param>
    /// <param name="feiten">What changes, as it was and as it will be; null is skipped.</param>
    /// <param name="metVerwijzingen">True to add what refers to a party or municipality, which is spread over the country.</param>
    /// <param name="ct">Stops the work.</param>
    public static async Task<Feiten> LoadAsync(KantorentopContext db, IEnumerable<object?> feiten, bool metVerwijzingen, CancellationToken ct)
    {
        var locaties = new HashSet<string>(StringComparer.Ordinal);
        foreach (var feit in feiten.OfType<object>()) locaties.UnionWith(await Locaties(db, feit, metVerwijzingen).Distinct().ToListAsync(ct));
        return await Feitenlader.LoadLocatiesAsync(db, locaties, ct);
    }

    /// <summary>Enough to show a fact: who may see and write it, and what the things are called that it names. A page asks few queries.</summary>
    public static async Task<Feiten> LoadVoorLezenAsync(KantorentopContext db, object feit, CancellationToken ct)
    {
        var codes = Locaties(db, feit, metVerwijzingen: true);
        var isRegio = feit is Kantorenregio or Raming or Regiolidmaatschap;
        return new Feiten
        {
            Gemeenten = await db.Bekend<Gemeente>().ToListAsync(ct),
            Kantorenregios = await AlsAsync(isRegio, db.Bekend<Kantorenregio>(), ct),
            Regiolidmaatschappen = await AlsAsync(isRegio, db.Bekend<Regiolidmaatschap>(), ct),
            Locaties = await AlsAsync(!isRegio, db.Bekend<Locatie>().Where(locatie => codes.Contains(locatie.Code)), ct),
            Gebouwen = await AlsAsync(
                feit is Gebouw or Ruimte or Ruimtestand or Eigendom or Partij, db.Bekend<Gebouw>().Where(gebouw => codes.Contains(gebouw.Locatie)), ct),
            Ruimten = await RuimtenAsync(db, feit, ct),
            Plannen = await AlsAsync(feit is Plan or Planstand, db.Bekend<Plan>().Where(plan => codes.Contains(plan.Locatie)), ct),
            Partijen = await AlsAsync(feit is Gebouw or Eigendom or Plan or Partij, db.Bekend<Partij>(), ct),
        };
    }

    private static Task<List<Ruimte>> RuimtenAsync(KantorentopContext db, object feit, CancellationToken ct) => feit switch
    {
        Gebouw gebouw => db.Bekend<Ruimte>().Where(ruimte => ruimte.Gebouw == gebouw.Code).ToListAsync(ct),
        Ruimtestand stand => db.Bekend<Ruimte>().Where(ruimte => ruimte.Code == stand.Ruimte).ToListAsync(ct),
        _ => Task.FromResult(new List<Ruimte>()),
    };

    private static Task<List<T>> AlsAsync<T>(bool nodig, IQueryable<T> rijen, CancellationToken ct) =>
        nodig ? rijen.ToListAsync(ct) : Task.FromResult(new List<T>());

    private static IQueryable<string> Locaties(KantorentopContext db, object feit, bool metVerwijzingen) => feit switch
    {
        Locatie locatie => Locatie(db, locatie.Code),
        Gebiedsaanduiding aanduiding => Locatie(db, aanduiding.Locatie),
        Herstructurering merk => Locatie(db, merk.Locatie),
        Gebouw gebouw => Locatie(db, gebouw.Locatie),
        Plan plan => Locatie(db, plan.Locatie),
        Eigendom eigendom => VanGebouw(db, eigendom.Gebouw),
        Ruimte ruimte => VanGebouw(db, ruimte.Gebouw),
        Ruimtestand stand => db.Bekend<Ruimte>().Where(ruimte => ruimte.Code == stand.Ruimte)
            .Join(db.Bekend<Gebouw>(), ruimte => ruimte.Gebouw, gebouw => gebouw.Code, (_, gebouw) => gebouw.Locatie),
        Planstand stand => db.Bekend<Plan>().Where(plan => plan.Code == stand.Plan).Select(plan => plan.Locatie),
        Partij partij when metVerwijzingen => VanPartij(db, partij.Code),
        Gemeente gemeente when metVerwijzingen => db.Bekend<Locatie>().Where(locatie => locatie.Gemeente == gemeente.Code).Select(locatie => locatie.Code),
        _ => Locatie(db, ""),
    };

    private static IQueryable<string> Locatie(KantorentopContext db, string code) =>
        db.Bekend<Locatie>().Where(locatie => locatie.Code == code).Select(locatie => locatie.Code);

    private static IQueryable<string> VanGebouw(KantorentopContext db, string code) =>
        db.Bekend<Gebouw>().Where(gebouw => gebouw.Code == code).Select(gebouw => gebouw.Locatie);

    private static IQueryable<string> VanPartij(KantorentopContext db, string code) =>
        db.Bekend<Gebouw>().Where(gebouw => gebouw.Eigenaar == code || db.Bekend<Eigendom>(null).Any(eigendom => eigendom.Gebouw == gebouw.Code && eigendom.Partij == code))
            .Select(gebouw => gebouw.Locatie)
            .Union(db.Bekend<Plan>().Where(plan => plan.Ontwikkelaar == code).Select(plan => plan.Locatie));
}
