using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opmerkingen;

/// <summary>Notes with figures, for who wrote them and who keeps the rows; everyone else hears only that there are open ones.</summary>
public sealed class ToonOpmerkingen(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok)
{
    private const int Hoogstens = 200;

    /// <summary>The notes with a figure, whatever the day that they were written about.</summary>
    public async Task<Cijferopmerkingen> VanAsync(Bevoegdheid wie, Cijfervraag vraag, CancellationToken ct = default)
    {
        var (cijfer, gebied) = (Cijferregister.Van(vraag.Cijfer).Sleutel, vraag.Gebied.ToString());
        await using var db = contexts.CreateDbContext();
        var rijen = await db.Set<Opmerking>().AsNoTracking()
            .Where(rij => rij.Gebied == gebied && rij.Cijfer == cijfer && rij.Gebouw == vraag.Gebouw)
            .OrderByDescending(rij => rij.Nummer).Take(Hoogstens).ToListAsync(ct);
        return new Cijferopmerkingen(rijen.Count(rij => rij.Antwoord is null), await RegelsAsync(db, wie, rijen, ct));
    }

    /// <summary>The notes of all figures that someone may read: open ones first, the latest of them first.</summary>
    public async Task<IReadOnlyList<Opmerkingregel>> LijstAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = await Leesbaar(db, wie).OrderBy(rij => rij.Antwoord != null).ThenByDescending(rij => rij.Nummer).Take(Hoogstens).ToListAsync(ct);
        return await RegelsAsync(db, wie, rijen, ct);
    }

    /// <summary>One note; null when there is none, or it is none of this person's business.</summary>
    public async Task<Opmerkingregel?> FindAsync(Bevoegdheid wie, Guid id, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = await Leesbaar(db, wie).Where(rij => rij.Id == id).ToListAsync(ct);
        var regels = await RegelsAsync(db, wie, rijen, ct);
        return regels.Count == 0 ? null : regels[0];
    }

    /// <summary>How many notes wait for an answer of this person's organisation.</summary>
    public async Task<int> TelAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        var gebieden = Bewaring(wie).Gebieden;
        if (gebieden.Count == 0) return 0;
        await using var db = contexts.CreateDbContext();
        return await db.Set<Opmerking>().CountAsync(rij => rij.Antwoord == null && gebieden.Contains(rij.Bewaarder), ct);
    }

    private Bewaring Bewaring(Bevoegdheid wie) => Opmerkingen.Bewaring.Van(wie, houder.Huidig, klok.Vandaag);

    private IQueryable<Opmerking> Leesbaar(KantorentopContext db, Bevoegdheid wie)
    {
        var rijen = db.Set<Opmerking>().AsNoTracking();
        var bewaring = Bewaring(wie);
        if (bewaring.LeestAlles) return rijen;
        var (gebieden, soort, sleutel) = (bewaring.Gebieden, wie.Organisatie?.Soort, wie.Organisatie?.Sleutel);
        return rijen.Where(rij => gebieden.Contains(rij.Bewaarder) || (rij.Afzendersoort == soort && rij.Afzender == sleutel));
    }

    private async Task<IReadOnlyList<Opmerkingregel>> RegelsAsync(KantorentopContext db, Bevoegdheid wie, List<Opmerking> rijen, CancellationToken ct)
    {
        var bewaring = Bewaring(wie);
        var zichtbaar = rijen.Where(bewaring.MagLezen).ToList();
        if (zichtbaar.Count == 0) return [];
        var nummers = zichtbaar.Select(rij => rij.Nummer).Concat(zichtbaar.Select(rij => rij.Antwoordnummer).OfType<long>()).ToList();
        var wieWanneer = await db.Registraties.Where(rij => nummers.Contains(rij.Nummer))
            .ToDictionaryAsync(rij => rij.Nummer, rij => new Afzending(rij.Organisatie, rij.Ogenblik), ct);
        return
        [
            .. zichtbaar.Select(rij => new Opmerkingregel(rij, Vraag(rij), Titel(rij), wieWanneer[rij.Nummer])
            {
                Beantwoord = rij.Antwoordnummer is { } nummer ? wieWanneer[nummer] : null,
                MagBeantwoorden = bewaring.MagBeantwoorden(rij),
            }),
        ];
    }

    private static Cijfervraag Vraag(Opmerking rij) => new(Cijferregister.Find(rij.Cijfer)!.Cijfer, Gebied.Parse(rij.Gebied)!.Value, rij.Peildatum, rij.Gebouw);

    private string Titel(Opmerking rij) =>
        rij.Gebouw is { } code ? houder.Huidig.FindGebouw(code)?.Naam ?? code : houder.Huidig.Titel(Gebied.Parse(rij.Gebied)!.Value, rij.Peildatum);
}

/// <summary>The notes with one figure.</summary>
/// <param name="Open">How many wait for an answer, told to everyone.</param>
/// <param name="Regels">Those that this person may read, the latest first.</param>
public sealed record Cijferopmerkingen(int Open, IReadOnlyList<Opmerkingregel> Regels);

/// <summary>A note as it is shown.</summary>
/// <param name="Opmerking">The note.</param>
/// <param name="Vraag">The figure that it is about.</param>
/// <param name="Titel">Name of the area or building.</param>
/// <param name="Geplaatst">Which organisation wrote it, and when.</param>
public sealed record Opmerkingregel(Opmerking Opmerking, Cijfervraag Vraag, string Titel, Afzending Geplaatst)
{
    /// <summary>Who answered, and when; null while it is open.</summary>
    public Afzending? Beantwoord { get; init; }

    public bool MagBeantwoorden { get; init; }
}

/// <summary>Which organisation recorded something, and when.</summary>
public sealed record Afzending(string Organisatie, DateTimeOffset Ogenblik);
