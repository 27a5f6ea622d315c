using Kantorentop.Application.Toegang;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Kantorentop.Web.Toegang;

/// <summary>Identity's sign-in, which keeps out an account that an administrator blocked.</summary>
public sealed class Sessiebeheer(
    UserManager<Gebruiker> gebruikers,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<Gebruiker> claims,
    IOptions<IdentityOptions> opties,
    ILogger<SignInManager<Gebruiker>> logger,
    IAuthenticationSchemeProvider schemas,
    IUserConfirmation<Gebruiker> bevestiging)
    : SignInManager<Gebruiker>(gebruikers, context, claims, opties, logger, schemas, bevestiging)
{
    public override async Task<bool> CanSignInAsync(Gebruiker user) => user.Geblokkeerd is null && await base.CanSignInAsync(user);
}
