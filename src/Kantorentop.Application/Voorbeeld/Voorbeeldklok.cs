using System.Globalization;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// With example data the portal lives in January 2015: it is 15 January at the first load and ticks on from there.
/// The offset is kept in the database, so a restart does not turn time back.
/// </summary>
public static class Voorbeeldklok
{
    private const string Sleutel = "klokverschuiving";

    /// <summary>The first 'now' of the example: Thursday 15 January 2015, 9 o'clock in Amsterdam.</summary>
    public static readonly DateTimeOffset Begin = new(2015, 1, 15, 9, 0, 0, TimeSpan.FromHours(1));

    /// <summary>Sets the domain's clock to <see cref="Begin"/> and keeps the offset with the database; once per database.</summary>
    public static async Task ZetAsync(KantorentopContext db, Domeinklok klok, CancellationToken ct = default)
    {
        if (await db.Instellingen.AnyAsync(instelling => instelling.Sleutel == Sleutel, ct)) return;
        klok.Verschuiving += Begin - klok.GetUtcNow();
        db.Instellingen.Add(new Instelling { Sleutel = Sleutel, Waarde = klok.Verschuiving.Ticks.ToString(CultureInfo.InvariantCulture) });
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Sets the domain's clock to the offset that the database keeps; a database without one lives today.</summary>
    public static async Task HerstelAsync(KantorentopContext db, Domeinklok klok, CancellationToken ct = default)
    {
        var instelling = await db.Instellingen.AsNoTracking().FirstOrDefaultAsync(instelling => instelling.Sleutel == Sleutel, ct);
        if (instelling is not null)
            klok.Verschuiving = TimeSpan.FromTicks(long.Parse(instelling.Waarde, CultureInfo.InvariantCulture));
    }
}
