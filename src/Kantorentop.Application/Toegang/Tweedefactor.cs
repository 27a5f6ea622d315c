using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Microsoft.AspNetCore.Identity;

namespace Kantorentop.Application.Toegang;

/// <summary>Setting up the second factor, and the recovery codes for when the device is gone.</summary>
public sealed class Tweedefactor(UserManager<Gebruiker> gebruikers, IUserStore<Gebruiker> opslag, Auditboek audit, TimeProvider klok)
{
    /// <summary>How many recovery codes someone gets.</summary>
    public const int AantalHerstelcodes = 10;

    private static readonly Melding Onjuist =
        new("code-onjuist", "Deze code klopt niet. Vul de zes cijfers in die uw app nu toont, en controleer of uw telefoon goed op tijd loopt.", "Code");

    /// <summary>A key that no account has yet, in base 32.</summary>
    public string NieuweSleutel() => gebruikers.GenerateNewAuthenticatorKey();

    /// <summary>Takes a key into use, once a code shows that the app holds it. Other sign-ins of the account end.</summary>
    /// <returns>Recovery codes: shown once, and stored as hashes.</returns>
    public async Task<Uitkomst<IReadOnlyList<string>>> StelInAsync(Gebruiker gebruiker, string sleutel, string code, CancellationToken ct = default)
    {
        var cijfers = new string([.. code.Where(char.IsAsciiDigit)]);
        if (Totpcode.FindStap(sleutel, cijfers, klok.GetUtcNow()) is not { } stap) return Uitkomst<IReadOnlyList<string>>.Mislukt(Onjuist);
        await ((IUserAuthenticatorKeyStore<Gebruiker>)opslag).SetAuthenticatorKeyAsync(gebruiker, sleutel, ct);
        gebruiker.LaatsteTotpstap = stap;
        await gebruikers.SetTwoFactorEnabledAsync(gebruiker, enabled: true);
        await NoteerAsync(gebruiker, "tweede-factor-instellen", ct);
        return Uitkomst<IReadOnlyList<string>>.Met(await CodesAsync(gebruiker));
    }

    /// <summary>Makes new recovery codes; those made before stop working.</summary>
    public async Task<IReadOnlyList<string>> VernieuwHerstelcodesAsync(Gebruiker gebruiker, CancellationToken ct = default)
    {
        await NoteerAsync(gebruiker, "herstelcodes-vernieuwen", ct);
        return await CodesAsync(gebruiker);
    }

    private async Task<IReadOnlyList<string>> CodesAsync(Gebruiker gebruiker) =>
        [.. await gebruikers.GenerateNewTwoFactorRecoveryCodesAsync(gebruiker, AantalHerstelcodes) ?? []];

    private Task NoteerAsync(Gebruiker gebruiker, string actie, CancellationToken ct) =>
        audit.NoteerAsync(new(actie, $"account {gebruiker.Id}", "gelukt", "web", gebruiker.Id.ToString()), ct);
}
