using Kantorentop.Application.Toegang;
using Microsoft.AspNetCore.Identity;

namespace Kantorentop.Web.Toegang;

/// <summary>The account behind the present request, as Identity changes it.</summary>
public sealed class EigenAccount(IHttpContextAccessor context, UserManager<Gebruiker> gebruikers, Sessiebeheer sessies)
{
    /// <summary>Reads the account; only for pages that nobody opens without signing in.</summary>
    /// <exception cref="InvalidOperationException">When nobody is signed in.</exception>
    public async Task<Gebruiker> LeesAsync() =>
        await gebruikers.GetUserAsync(context.HttpContext!.User) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Keeps this sign-in after a change that ends all others.</summary>
    public Task BlijfAangemeldAsync(Gebruiker gebruiker) => sessies.RefreshSignInAsync(gebruiker);
}
