using Microsoft.AspNetCore.Identity;

namespace Kantorentop.Application.Toegang;

/// <summary>
/// Checks a code of the second factor on the injected clock, one step early or late, and each code once: Identity's own
/// provider reads the machine's clock and accepts a code again while it lasts.
/// </summary>
public sealed class Totpcontrole(TimeProvider klok) : IUserTwoFactorTokenProvider<Gebruiker>
{
    /// <summary>The code comes from the person's own device: nothing is made here.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Gebruiker> manager, Gebruiker user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Gebruiker> manager, Gebruiker user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } sleutel) return false;
        if (Totpcode.FindStap(sleutel, token, klok.GetUtcNow()) is not { } stap || stap <= user.LaatsteTotpstap) return false;
        user.LaatsteTotpstap = stap;
        return (await manager.UpdateAsync(user)).Succeeded;
    }

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Gebruiker> manager, Gebruiker user) =>
        await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 };
}
