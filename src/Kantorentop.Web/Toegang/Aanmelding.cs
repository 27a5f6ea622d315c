using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Microsoft.AspNetCore.Identity;

namespace Kantorentop.Web.Toegang;

/// <summary>How a step of signing in ended.</summary>
public enum Aanmelduitslag
{
    /// <summary>Wrong, locked or blocked: one answer for all, so that nobody learns which accounts exist.</summary>
    Geweigerd,

    /// <summary>The password was right; the second factor comes next.</summary>
    CodeNodig,

    Gelukt,
}

/// <summary>Signing in and out, each with its line in the audit trail.</summary>
public sealed class Aanmelding(Sessiebeheer sessies, UserManager<Gebruiker> gebruikers, Auditboek audit)
{
    private static readonly Gebruiker Niemand = new() { Naam = "" };
    private static string? s_schijnhash;

    /// <summary>First step; five wrong passwords or codes lock the account for a quarter of an hour.</summary>
    public async Task<Aanmelduitslag> MetWachtwoordAsync(string email, string wachtwoord)
    {
        if (await gebruikers.FindByNameAsync(email.Trim()) is not { } gebruiker)
        {
            KostEvenveelTijd(wachtwoord);
            return await NoteerAsync(null, SignInResult.Failed);
        }

        return await NoteerAsync(gebruiker, await sessies.PasswordSignInAsync(gebruiker, wachtwoord, isPersistent: false, lockoutOnFailure: true));
    }

    /// <summary>Second step, with a code of the app.</summary>
    public async Task<Aanmelduitslag> MetCodeAsync(string code)
    {
        var gebruiker = await HalverwegeAsync();
        return await NoteerAsync(gebruiker, await sessies.TwoFactorAuthenticatorSignInAsync(Cijfers(code), isPersistent: false, rememberClient: false));
    }

    /// <summary>Second step, with a recovery code, which is then used up.</summary>
    public async Task<Aanmelduitslag> MetHerstelcodeAsync(string code)
    {
        var gebruiker = await HalverwegeAsync();
        // Identity neither counts wrong recovery codes nor looks at the lock: they could be tried for ever.
        if (gebruiker is not null && await gebruikers.IsLockedOutAsync(gebruiker)) return await NoteerAsync(gebruiker, SignInResult.LockedOut);
        var uitslag = await sessies.TwoFactorRecoveryCodeSignInAsync(code.Trim());
        if (!uitslag.Succeeded && gebruiker is not null) await gebruikers.AccessFailedAsync(gebruiker);
        return await NoteerAsync(gebruiker, uitslag);
    }

    /// <summary>The account whose password was right and whose second factor is still asked; null when there is none.</summary>
    public Task<Gebruiker?> HalverwegeAsync() => sessies.GetTwoFactorAuthenticationUserAsync();

    public async Task MeldAfAsync(Guid account)
    {
        await sessies.SignOutAsync();
        await audit.NoteerAsync(new("afmelden", $"account {account}", "gelukt", "web", account.ToString()));
    }

    private async Task<Aanmelduitslag> NoteerAsync(Gebruiker? gebruiker, SignInResult resultaat)
    {
        var uitslag = resultaat switch
        {
            { Succeeded: true } => Aanmelduitslag.Gelukt,
            { RequiresTwoFactor: true } => Aanmelduitslag.CodeNodig,
            _ => Aanmelduitslag.Geweigerd,
        };
        if (uitslag != Aanmelduitslag.CodeNodig) await audit.NoteerAsync(Regel(gebruiker, resultaat));
        return uitslag;
    }

    // What was typed as an address is not written down: people type passwords there.
    private static Auditgebeurtenis Regel(Gebruiker? gebruiker, SignInResult resultaat) => new(
        "aanmelden",
        gebruiker is null ? "onbekend account" : $"account {gebruiker.Id}",
        resultaat.Succeeded ? "gelukt" : resultaat.IsLockedOut ? "geweigerd: vergrendeld" : "geweigerd",
        "web",
        gebruiker?.Id.ToString() ?? "onbekend");

    private static string Cijfers(string code) => new([.. code.Where(char.IsAsciiDigit)]);

    // Otherwise the time of the answer would tell which accounts exist.
    private void KostEvenveelTijd(string wachtwoord)
    {
        s_schijnhash ??= gebruikers.PasswordHasher.HashPassword(Niemand, Guid.NewGuid().ToString());
        gebruikers.PasswordHasher.VerifyHashedPassword(Niemand, s_schijnhash, wachtwoord);
    }
}
