using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>Chooses a password with a one-time link. Opening the link uses nothing up; choosing does.</summary>
public sealed class GebruikToegangslink(Accountboek boek, UserManager<Gebruiker> gebruikers)
{
    public static readonly Melding Ongeldig =
        new("link-ongeldig", "Deze link is al gebruikt of niet meer geldig. Vraag de beheerder van uw organisatie om een nieuwe.");

    /// <summary>E-mail address of the account that a link is for; null when the link does not work (any more).</summary>
    public async Task<string?> FindAsync(string token, CancellationToken ct = default)
    {
        await using var db = boek.Lees();
        if (await LinkAsync(db, token, ct) is not { } link) return null;
        return await db.Users.Where(gebruiker => gebruiker.Id == link.Gebruiker && gebruiker.Geblokkeerd == null)
            .Select(gebruiker => gebruiker.Email).FirstOrDefaultAsync(ct);
    }

    /// <summary>Sets the password; other sign-ins of the account end.</summary>
    public async Task<Uitkomst> VoerUitAsync(string token, string wachtwoord, CancellationToken ct = default)
    {
        if (await FindAsync(token, ct) is not { } email || await gebruikers.FindByNameAsync(email) is not { } gebruiker)
            return Uitkomst.Mislukt(Ongeldig);
        var meldingen = await ControleerAsync(gebruiker, wachtwoord);
        if (meldingen.Count > 0) return Uitkomst.Mislukt(meldingen);
        var hash = gebruikers.PasswordHasher.HashPassword(gebruiker, wachtwoord);
        return await boek.LegVastAsync(gebruiker.Bevoegdheid, "wachtwoord-kiezen", gebruiker.Id, db => ZetAsync(db, token, hash, ct), ct);
    }

    private async Task<Uitkomst> ZetAsync(KantorentopContext db, string token, string wachtwoordhash, CancellationToken ct)
    {
        if (await LinkAsync(db, token, ct) is not { } link) return Uitkomst.Mislukt(Ongeldig);
        var gebruiker = await db.Users.SingleAsync(account => account.Id == link.Gebruiker, ct);
        link.Gebruikt = boek.Nu;
        gebruiker.PasswordHash = wachtwoordhash;
        gebruiker.SecurityStamp = Guid.NewGuid().ToString("N");
        gebruiker.ConcurrencyStamp = Guid.NewGuid().ToString();
        gebruiker.AccessFailedCount = 0;
        gebruiker.LockoutEnd = null;
        return Uitkomst.Gelukt;
    }

    private async Task<Toegangslink?> LinkAsync(KantorentopContext db, string token, CancellationToken ct)
    {
        var hash = Toegangslink.HashVan(token);
        var link = await db.Set<Toegangslink>().FirstOrDefaultAsync(rij => rij.Hash == hash, ct);
        return link is not null && link.IsGeldig(boek.Nu) ? link : null;
    }

    private async Task<List<Melding>> ControleerAsync(Gebruiker gebruiker, string wachtwoord)
    {
        List<Melding> meldingen = [];
        foreach (var regel in gebruikers.PasswordValidators)
        {
            var oordeel = await regel.ValidateAsync(gebruikers, gebruiker, wachtwoord);
            meldingen.AddRange(oordeel.Errors.Select(fout => new Melding(fout.Code, fout.Description, "Wachtwoord")));
        }

        return meldingen;
    }
}
