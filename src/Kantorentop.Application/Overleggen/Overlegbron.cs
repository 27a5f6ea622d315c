using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Overleggen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>Reads consultations. Checks no rights.</summary>
public static class Overlegbron
{
    /// <summary>The consultation with that key, or null.</summary>
    public static Task<Overleg?> FindAsync(KantorentopContext db, Guid sleutel, CancellationToken ct) =>
        db.Bekend<Overleg>().SingleOrDefaultAsync(overleg => overleg.Sleutel == sleutel, ct);

    /// <summary>The last one that was held before a day, or null: what a dossier compares with.</summary>
    public static Task<Overleg?> VorigeAsync(KantorentopContext db, DateOnly voor, CancellationToken ct) => db.Bekend<Overleg>()
        .Where(overleg => overleg.Datum < voor && (overleg.Staat == Overlegstaat.Gehouden || overleg.Staat == Overlegstaat.VerslagVastgesteld))
        .OrderByDescending(overleg => overleg.Datum).ThenBy(overleg => overleg.Sleutel).FirstOrDefaultAsync(ct);

    /// <summary>A consultation as histories name it.</summary>
    internal static string Naam(Overleg overleg) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"overleg van {overleg.Datum:dd-MM-yyyy}");

    /// <summary>Number of the last registratie of an agenda; 0 for an empty one.</summary>
    internal static async Task<long> AgendaversieAsync(KantorentopContext db, Guid overleg, CancellationToken ct) =>
        await db.Bekend<Agendapunt>().Where(punt => punt.Overleg == overleg).MaxAsync(punt => (long?)EF.Property<long>(punt, Vastleggingen.Geopend), ct) ?? 0;
}
