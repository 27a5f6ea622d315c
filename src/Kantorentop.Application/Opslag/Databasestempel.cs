using Kantorentop.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opslag;

/// <summary>What a database holds: invented example data, or facts. Set when it is made, and never changed.</summary>
public enum Stempel
{
    Voorbeeld,
    Echt,
}

/// <summary>The stamp that keeps example data and facts apart.</summary>
public static class Databasestempel
{
    private const string Sleutel = "stempel";

    /// <summary>The stamp; null for a database that is new.</summary>
    /// <exception cref="InvalidOperationException">When the database bears a stamp that this program does not know.</exception>
    public static async Task<Stempel?> LeesAsync(KantorentopContext db, CancellationToken ct = default)
    {
        var tekst = await db.Instellingen.AsNoTracking().Where(instelling => instelling.Sleutel == Sleutel).Select(instelling => instelling.Waarde).FirstOrDefaultAsync(ct);
        return tekst switch
        {
            null => null,
            "voorbeeld" => Stempel.Voorbeeld,
            "echt" => Stempel.Echt,
            _ => throw new InvalidOperationException($"The stamp of the database is '{tekst}', not 'voorbeeld' or 'echt'."),
        };
    }

    /// <summary>Stamps a new database; one that bears the same stamp is left as it is.</summary>
    /// <exception cref="InvalidOperationException">When it bears the other stamp.</exception>
    public static async Task ZetAsync(KantorentopContext db, Stempel soort, CancellationToken ct = default)
    {
        var huidig = await LeesAsync(db, ct);
        if (huidig == soort) return;
        if (huidig is not null) throw new InvalidOperationException($"The database is stamped '{huidig}' and stays so.");
        db.Instellingen.Add(new Instelling { Sleutel = Sleutel, Waarde = soort == Stempel.Voorbeeld ? "voorbeeld" : "echt" });
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Whether a host may serve a database: example data only in Development.</summary>
    /// <param name="stempel">The stamp; null for a database that is new.</param>
    /// <param name="voorbeeldToegestaan">True in Development.</param>
    public static Uitkomst Controleer(Stempel? stempel, bool voorbeeldToegestaan) =>
        stempel == Stempel.Voorbeeld && !voorbeeldToegestaan
            ? Uitkomst.Mislukt(new Melding(
                "voorbeelddatabase",
                "Deze database bevat voorbeeldgegevens en mag alleen in Development gebruikt worden. Geef met 'ConnectionStrings:Kantorentop' een andere database op."))
            : Uitkomst.Gelukt;
}
