using Kantorentop.Application.Opslag;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>Reads one thing with the rows about it and their history; null when it is not there for who asks. Opening rows is noted.</summary>
public sealed class ToonBlad(IDbContextFactory<KantorentopContext> contexts, Inzage inzage)
{
    /// <summary>A building with its units, their standen and its owners.</summary>
    public Task<Blad?> GebouwAsync(Bevoegdheid door, string code, CancellationToken ct = default) => OpenAsync(door, $"gebouw {code}", async db =>
    {
        var rijen = db.Set<Gebouw>().Where(gebouw => gebouw.Code == code);
        if (await LaatsteAsync(rijen, ct) is not { } gebouw) return null;
        var ruimten = db.Set<Ruimte>().Where(ruimte => ruimte.Gebouw == code);
        var maker = await MaakAsync(db, door, gebouw, ct);
        await maker.VoegToeAsync(rijen, gebouw, ct);
        await maker.VoegToeAsync(ruimten, new Ruimte("", code, default, null, null, null), ct);
        await maker.VoegToeAsync(
            db.Set<Ruimtestand>().Where(stand => ruimten.Any(ruimte => ruimte.Code == stand.Ruimte)),
            new Ruimtestand(maker.EersteRuimte ?? "", default, null, default, default),
            ct);
        await maker.VoegToeAsync(db.Set<Eigendom>().Where(eigendom => eigendom.Gebouw == code), new Eigendom(code, "", default, null), ct);
        return await maker.MaakAsync(ct);
    }, ct);

    /// <summary>A location with its perspectives and marks, and the buildings and plans at it.</summary>
    public Task<Blad?> LocatieAsync(Bevoegdheid door, string code, CancellationToken ct = default) => OpenAsync(door, $"locatie {code}", async db =>
    {
        var rijen = db.Set<Locatie>().Where(locatie => locatie.Code == code);
        if (await LaatsteAsync(rijen, ct) is not { } locatie) return null;
        var maker = await MaakAsync(db, door, locatie, ct);
        await maker.VoegToeAsync(rijen, locatie, ct);
        await maker.VoegToeAsync(
            db.Set<Gebiedsaanduiding>().Where(aanduiding => aanduiding.Locatie == code), new Gebiedsaanduiding(code, default, default, null), ct);
        await maker.VoegToeAsync(db.Set<Herstructurering>().Where(merk => merk.Locatie == code), new Herstructurering(code, default, null), ct);
        await maker.VoegToeAsync(
            db.Bekend<Gebouw>().Where(gebouw => gebouw.Locatie == code), new Gebouw("", code, "", null, null, null, null, null, null, null), ct);
        await maker.VoegToeAsync(db.Bekend<Plan>().Where(plan => plan.Locatie == code), new Plan("", code, "", null, null), ct);
        return await maker.MaakAsync(ct);
    }, ct);

    /// <summary>A plan with its planstanden.</summary>
    public Task<Blad?> PlanAsync(Bevoegdheid door, string code, CancellationToken ct = default) => OpenAsync(door, $"plan {code}", async db =>
    {
        var rijen = db.Set<Plan>().Where(plan => plan.Code == code);
        if (await LaatsteAsync(rijen, ct) is not { } plan) return null;
        var maker = await MaakAsync(db, door, plan, ct);
        await maker.VoegToeAsync(rijen, plan, ct);
        await maker.VoegToeAsync(
            db.Set<Planstand>().Where(stand => stand.Plan == code), new Planstand(code, default, null, default, default, null), ct);
        return await maker.MaakAsync(ct);
    }, ct);

    /// <summary>A region with its ramingen and members.</summary>
    public Task<Blad?> RegioAsync(Bevoegdheid door, string naam, CancellationToken ct = default) => LeesAsync(async db =>
    {
        var rijen = db.Set<Kantorenregio>().Where(regio => regio.Naam == naam);
        if (await LaatsteAsync(rijen, ct) is not { } regio) return null;
        var maker = await MaakAsync(db, door, regio, ct);
        await maker.VoegToeAsync(rijen, regio, ct);
        await maker.VoegToeAsync(
            db.Set<Raming>().Where(raming => raming.Regio == naam), new Raming(naam, default, default, default, 0, default, null, null), ct);
        await maker.VoegToeAsync(db.Set<Regiolidmaatschap>().Where(lid => lid.Regio == naam), new Regiolidmaatschap(naam, "", default, null), ct);
        return await maker.MaakAsync(ct);
    }, ct);

    /// <summary>A market party with what it owns.</summary>
    public Task<Blad?> PartijAsync(Bevoegdheid door, string code, CancellationToken ct = default) => LeesAsync(async db =>
    {
        var rijen = db.Set<Partij>().Where(partij => partij.Code == code);
        if (await LaatsteAsync(rijen, ct) is not { } partij) return null;
        var maker = new Bladmaker(db, door, await Feitomgeving.LoadVoorLezenAsync(db, partij, ct));
        await maker.VoegToeAsync(rijen, partij, ct);
        await maker.VoegToeAsync(db.Set<Eigendom>().Where(eigendom => eigendom.Partij == code), new Eigendom("", code, default, null), ct);
        return await maker.MaakAsync(ct);
    }, ct);

    /// <summary>What is known of a thing now, or else the last that was.</summary>
    private static Task<T?> LaatsteAsync<T>(IQueryable<T> rijen, CancellationToken ct)
        where T : class =>
        rijen.AsNoTracking().OrderBy(rij => EF.Property<long?>(rij, Vastleggingen.Gesloten) != null)
            .ThenByDescending(rij => EF.Property<long>(rij, Vastleggingen.Geopend)).FirstOrDefaultAsync(ct);

    private static async Task<Bladmaker> MaakAsync(KantorentopContext db, Bevoegdheid door, object feit, CancellationToken ct) =>
        new(db, door, await Feitomgeving.LoadVoorLezenAsync(db, feit, ct));

    private async Task<Blad?> OpenAsync(Bevoegdheid door, string onderwerp, Func<KantorentopContext, Task<Blad?>> lees, CancellationToken ct)
    {
        var blad = await LeesAsync(lees, ct);
        if (blad is not null) await inzage.NoteerAsync(door, onderwerp, ct);
        return blad;
    }

    private Task<Blad?> LeesAsync(Func<KantorentopContext, Task<Blad?>> lees, CancellationToken ct) => Leestransactie.LeesAsync(contexts, lees, ct);
}
