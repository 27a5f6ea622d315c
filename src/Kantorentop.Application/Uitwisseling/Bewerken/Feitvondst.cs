using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>Finds recordings of one table by their row number or by what they are about.</summary>
internal sealed class Feitvondst<T>(Tabelvorm<T> vorm, KantorentopContext db)
    where T : class
{
    /// <summary>The recording with that row number, current or not.</summary>
    public Task<Vastlegging<T>?> FindAsync(long id, CancellationToken ct) =>
        db.Set<T>().AsNoTracking().Where(rij => EF.Property<long>(rij, Vastleggingen.Id) == id).MetNummers().SingleOrDefaultAsync(ct);

    /// <summary>The current recording with the key of that fact.</summary>
    public async Task<Vastlegging<T>?> HuidigAsync(T feit, CancellationToken ct) =>
        (await Over(feit).MetNummers().ToListAsync(ct)).Find(rij => rij.Gesloten is null && vorm.Sleutel(rij.Feit) == vorm.Sleutel(feit));

    /// <summary>True when another current recording has the key that a change gives to its row.</summary>
    public async Task<bool> BestaatAlAsync(Feitwijziging<T> wijziging, CancellationToken ct) =>
        wijziging.Nieuw is { } feit && await HuidigAsync(feit, ct) is { } bestaand && bestaand.Id != wijziging.Oud?.Id;

    /// <summary>What took the place of a recording; one whose begin was corrected has another key, but the same registratie made it.</summary>
    public async Task<Vastlegging<T>?> OpvolgerAsync(Vastlegging<T> oud, CancellationToken ct)
    {
        var rijen = (await Over(oud.Feit).MetNummers().ToListAsync(ct)).FindAll(rij => rij.Gesloten is null);
        return rijen.Find(rij => vorm.Sleutel(rij.Feit) == vorm.Sleutel(oud.Feit)) ?? rijen.Find(rij => rij.Geopend == oud.Gesloten);
    }

    /// <summary>The row of the same thing that holds without an end.</summary>
    public async Task<Vastlegging<T>?> LopendAsync(T feit, CancellationToken ct) =>
        (await Over(feit).MetNummers().ToListAsync(ct)).Find(rij => rij.Gesloten is null && rij.Feit is ITijdvak { Tot: null });

    public async Task<Feitconflict> ConflictAsync(Vastlegging<T> oud, CancellationToken ct)
    {
        var nu = await OpvolgerAsync(oud, ct);
        var nummer = nu?.Geopend ?? oud.Gesloten;
        var door = await db.Registraties.AsNoTracking().SingleAsync(registratie => registratie.Nummer == nummer, ct);
        return new Feitconflict(Cellen.Regel(vorm, oud), nu is null ? null : Cellen.Regel(vorm, nu), door);
    }

    /// <summary>All recordings about what that fact is about. The unique index on current recordings begins with that property.</summary>
    private IQueryable<T> Over(T feit)
    {
        var eigenschap = db.Model.FindEntityType(typeof(T))!.GetIndexes().Single(index => index.IsUnique).Properties[0];
        var waarde = (string)eigenschap.PropertyInfo!.GetValue(feit)!;
        return db.Set<T>().AsNoTracking().Where(rij => EF.Property<string>(rij, eigenschap.Name) == waarde);
    }
}
