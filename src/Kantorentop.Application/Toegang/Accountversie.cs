using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>An account as a form showed it: a change on an older version is refused.</summary>
/// <param name="Id">Account.</param>
/// <param name="Versie">Its concurrency stamp; null when the form does not care.</param>
public sealed record Accountversie(Guid Id, string? Versie = null)
{
    internal static readonly Melding Onbekend = new("account-onbekend", "Dit account bestaat niet, of u beheert het niet.");

    /// <summary>The account, tracked, to be changed; null when there is none that this person manages.</summary>
    /// <exception cref="DbUpdateConcurrencyException">When it was changed since.</exception>
    internal async Task<Gebruiker?> FindAsync(KantorentopContext db, Bevoegdheid door, CancellationToken ct)
    {
        var gebruiker = await db.Users.FirstOrDefaultAsync(account => account.Id == Id, ct);
        if (gebruiker is null || !Beheerrecht.Mag(door, gebruiker.Organisatie)) return null;
        if (Versie is not null && Versie != gebruiker.ConcurrencyStamp) throw new DbUpdateConcurrencyException("The account was changed since the form was made.");
        gebruiker.ConcurrencyStamp = Guid.NewGuid().ToString();
        return gebruiker;
    }
}
