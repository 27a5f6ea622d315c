using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>One account as its administrator sees it.</summary>
public sealed record Gebruikersregel(Guid Id, string Naam, string Email, Organisatie Organisatie, string OrganisatieNaam, Rol Rollen)
{
    /// <summary>Carried by forms: a change on an older version is refused.</summary>
    public required string? Versie { get; init; }

    /// <summary>True when an administrator keeps the account out.</summary>
    public required bool IsGeblokkeerd { get; init; }

    /// <summary>True when its owner has chosen a password.</summary>
    public required bool IsActief { get; init; }

    /// <summary>True when a second factor is asked at sign-in.</summary>
    public required bool HeeftTweedeFactor { get; init; }

    /// <summary>The last review of its rights, or null.</summary>
    public Rechtenbeoordeling? Beoordeling { get; init; }

    /// <summary>True when the rights were never looked at, or not in the last year.</summary>
    public bool MoetBeoordeeld(DateOnly vandaag) =>
        !IsGeblokkeerd && (Beoordeling is null || Beoordeling.Datum.AddYears(Rechtenbeoordeling.Jaren) <= vandaag);
}

/// <summary>The accounts that someone manages.</summary>
public sealed class Gebruikerslijst(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>All of them, by organisation and name; none for who manages nothing.</summary>
    public async Task<IReadOnlyList<Gebruikersregel>> LeesAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var gebruikers = await Beheerde(db, wie).OrderBy(gebruiker => gebruiker.OrganisatieNaam).ThenBy(gebruiker => gebruiker.Naam).ToListAsync(ct);
        var ids = Beheerde(db, wie).Select(gebruiker => gebruiker.Id);
        var beoordelingen = await db.Set<Rechtenbeoordeling>().AsNoTracking().Where(rij => ids.Contains(rij.Gebruiker)).ToListAsync(ct);
        var laatste = beoordelingen.GroupBy(rij => rij.Gebruiker).ToDictionary(groep => groep.Key, groep => groep.MaxBy(rij => rij.Id));
        return [.. gebruikers.Select(gebruiker => Regel(gebruiker, laatste.GetValueOrDefault(gebruiker.Id)))];
    }

    /// <summary>One of them, or null.</summary>
    public async Task<Gebruikersregel?> FindAsync(Bevoegdheid wie, Guid id, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await Beheerde(db, wie).FirstOrDefaultAsync(gebruiker => gebruiker.Id == id, ct) is not { } gebruiker) return null;
        var laatste = await db.Set<Rechtenbeoordeling>().AsNoTracking().Where(rij => rij.Gebruiker == id).OrderByDescending(rij => rij.Id).FirstOrDefaultAsync(ct);
        return Regel(gebruiker, laatste);
    }

    private static IQueryable<Gebruiker> Beheerde(KantorentopContext db, Bevoegdheid wie)
    {
        var alle = db.Users.AsNoTracking();
        if (Beheerrecht.MagAlle(wie)) return alle;
        if (wie.Organisatie is not { } organisatie || !Beheerrecht.Mag(wie, organisatie)) return alle.Where(_ => false);
        return alle.Where(gebruiker => gebruiker.Organisatiesoort == organisatie.Soort && gebruiker.OrganisatieSleutel == organisatie.Sleutel);
    }

    private static Gebruikersregel Regel(Gebruiker gebruiker, Rechtenbeoordeling? beoordeling) =>
        new(gebruiker.Id, gebruiker.Naam, gebruiker.Email ?? "", gebruiker.Organisatie, gebruiker.OrganisatieNaam, gebruiker.Rollen)
        {
            Versie = gebruiker.ConcurrencyStamp,
            IsGeblokkeerd = gebruiker.Geblokkeerd is not null,
            IsActief = gebruiker.PasswordHash is not null,
            HeeftTweedeFactor = gebruiker.TwoFactorEnabled,
            Beoordeling = beoordeling,
        };
}
