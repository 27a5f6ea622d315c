using Kantorentop.Application.Kaders;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Belemmeringen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Belemmeringen;

/// <summary>An obstacle as far as the reader may see it: without the name of who reported it for the public.</summary>
/// <param name="Belemmering">The obstacle.</param>
/// <param name="Id">Its recording.</param>
public sealed record Belemmeringblad(Belemmering Belemmering, long Id)
{
    /// <summary>Name of the government that can take it away; null for another.</summary>
    public string? Overheid { get; init; }

    /// <summary>Name of the location; null when there is none.</summary>
    public string? Locatie { get; init; }

    public bool MagBehandelen { get; init; }

    public bool MagVrijgeven { get; init; }
}

/// <summary>Shows the obstacles that someone may see.</summary>
public sealed class ToonBelemmeringen(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>A page of the list; in one state, or in any.</summary>
    public async Task<Registerblad<Belemmering>> LijstAsync(Bevoegdheid wie, Belemmeringstaat? staat, int blad, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var lijst = await Zichtbaar(db, wie).Where(rij => staat == null || rij.Staat == staat).BladAsync(blad, ct);
        return lijst with { Rijen = [.. lijst.Rijen.Select(rij => Voor(wie, rij))] };
    }

    /// <summary>How many there are in each state that the reader may see.</summary>
    public async Task<IReadOnlyDictionary<Belemmeringstaat, int>> TellingAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await Zichtbaar(db, wie).GroupBy(rij => rij.Staat).Select(groep => new { groep.Key, Aantal = groep.Count() }).ToDictionaryAsync(groep => groep.Key, groep => groep.Aantal, ct);
    }

    /// <summary>One; null when there is none, or it is none of the reader's business.</summary>
    public async Task<Belemmeringblad?> VindAsync(Bevoegdheid wie, int nummer, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await db.VindAsync<Belemmering>(nummer, ct) is not { } rij || !Belemmeringrechten.MagZien(wie, rij.Feit)) return null;
        return new(Voor(wie, rij.Feit), rij.Id)
        {
            Overheid = rij.Feit.Laag == Bestuurslaag.Rijk ? "Het Rijk" : rij.Feit.Overheid is { } code ? Kaderoverheid.Find(houder.Huidig, code, klok.Vandaag)?.Naam ?? code : null,
            Locatie = rij.Feit.Locatie is { } locatie ? houder.Huidig.FindLocatie(locatie)?.Naam ?? locatie : null,
            MagBehandelen = Belemmeringrechten.MagBehandelen(wie, rij.Feit),
            MagVrijgeven = Belemmeringrechten.MagVrijgeven(wie),
        };
    }

    /// <summary>The governments that a report can name.</summary>
    public IReadOnlyList<Kaderoverheid> Overheden() => Kaderoverheid.Alle(houder.Huidig, klok.Vandaag);

    private static IQueryable<Belemmering> Zichtbaar(KantorentopContext db, Bevoegdheid wie)
    {
        var rijen = db.Bekend<Belemmering>();
        if (Belemmeringrechten.MagAlle(wie)) return rijen;
        if (!wie.Heeft(Rol.Lezen) || wie.Organisatie is not { } eigen) return rijen.Where(rij => rij.VrijgegevenOp != null);
        return rijen.Where(rij => rij.VrijgegevenOp != null || (rij.Meldersoort == eigen.Soort && rij.Melder == eigen.Sleutel));
    }

    private static Belemmering Voor(Bevoegdheid wie, Belemmering belemmering) =>
        Belemmeringrechten.MagMelder(wie, belemmering) ? belemmering : belemmering with { Melder = "", Meldernaam = "" };
}
