using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Edities;

/// <summary>Reads what was published, so that nothing later gives away what an edition hides.</summary>
internal static class Publicatielezer
{
    /// <summary>The publications known already, and those that came since.</summary>
    public static async Task<IReadOnlyList<Cijferpublicatie>> LeesAsync(KantorentopContext db, IReadOnlyList<Cijferpublicatie> bekend, CancellationToken ct)
    {
        var laatste = bekend.Count == 0 ? 0 : bekend.Max(publicatie => publicatie.Nummer);
        var nieuw = await db.Set<Editie>().AsNoTracking().Where(editie => editie.Nummer > laatste).OrderBy(editie => editie.Nummer)
            .Select(editie => new { editie.Peildatum, editie.Nummer, editie.Cijfers, editie.Openbaar }).ToListAsync(ct);
        return nieuw.Count == 0 ? bekend : [.. bekend, .. nieuw.Select(editie => Van(editie.Peildatum, editie.Nummer, Editiecijfers.Lees(editie.Cijfers), editie.Openbaar))];
    }

    internal static Cijferpublicatie Van(DateOnly peildatum, long nummer, Cijferberichten cijfers, string openbaar)
    {
        var zicht = Editieopenbaarheid.Lees(openbaar);
        return new(peildatum, nummer, cijfers.Kerncijfers.ToDictionary(
            bericht => Gebied.Parse(bericht.Gebied)!.Value,
            bericht => (Waarden(bericht), zicht.VerborgenVanaf(Gebied.Parse(bericht.Gebied)!.Value))));
    }

    // In the order of the groups; of areas without figures of their own there is none.
    private static IReadOnlyList<long> Waarden(Kerncijferbericht bericht) =>
        [.. new[] { bericht.Voorraad, bericht.Leegstand, bericht.StructureleLeegstand }.OfType<decimal>().Select(m2 => (long)(m2 * 100m))];
}
