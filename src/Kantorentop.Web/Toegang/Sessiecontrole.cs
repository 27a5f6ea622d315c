using System.Security.Claims;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Toegang;
using Kantorentop.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kantorentop.Web.Toegang;

/// <summary>
/// Looks the account up on every request, by its key: a block, other roles and a new password work on the next one.
/// Also says what someone gets who is not let in: a page, or a status for a script.
/// </summary>
public sealed class Sessiecontrole(
    IDbContextFactory<KantorentopContext> contexts, IOptions<Toegangsinstellingen> instellingen, IOptions<IdentityOptions> identiteit)
    : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var gebruiker = await FindAsync(context.Principal, context.HttpContext.RequestAborted);
        if (gebruiker is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        var metRechten = gebruiker.TwoFactorEnabled || !instellingen.Value.TweedeFactorVerplicht;
        var volledig = new ClaimsPrincipal(context.Principal!.Identities);
        volledig.AddIdentity(Bevoegdheidsclaims.Maak(gebruiker, metRechten));
        context.ReplacePrincipal(volledig);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var verzoek = context.Request;
        if (Apiverkeer.IsApi(context.HttpContext))
        {
            context.Response.Headers.WWWAuthenticate = Apisleutelcontrole.Uitnodiging;
            return Antwoord(context.Response, StatusCodes.Status401Unauthorized);
        }

        if (!verzoek.Headers.ContainsKey("HX-Request"))
        {
            context.Response.Redirect(Adressen.AanmeldenVoor(verzoek.Path + verzoek.QueryString));
            return Task.CompletedTask;
        }

        // A log-in page would land in the middle of a table: the script is told to go there instead.
        var pagina = Uri.TryCreate(verzoek.Headers["HX-Current-URL"], UriKind.Absolute, out var adres) ? adres.PathAndQuery : Adressen.Overzicht;
        context.Response.Headers["HX-Redirect"] = Adressen.AanmeldenVoor(pagina);
        if (context.HttpContext.Features.Get<IStatusCodePagesFeature>() is { } paginas) paginas.Enabled = false;
        return Antwoord(context.Response, StatusCodes.Status401Unauthorized);
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (Bevoegdheidsclaims.IsVolledig(context.HttpContext.User) || Apiverkeer.IsApi(context.HttpContext)) return Antwoord(context.Response, StatusCodes.Status403Forbidden);
        context.Response.Redirect(Adressen.TweedeFactor);
        return Task.CompletedTask;
    }

    private static Task Antwoord(HttpResponse antwoord, int status)
    {
        antwoord.StatusCode = status;
        return Task.CompletedTask;
    }

    private async Task<Gebruiker?> FindAsync(ClaimsPrincipal? cookie, CancellationToken ct)
    {
        if (Bevoegdheidsclaims.Account(cookie) is not { } id) return null;
        await using var db = contexts.CreateDbContext();
        var gebruiker = await db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.Id == id, ct);
        var stempel = cookie!.FindFirstValue(identiteit.Value.ClaimsIdentity.SecurityStampClaimType);
        return gebruiker is { Geblokkeerd: null } && gebruiker.SecurityStamp == stempel ? gebruiker : null;
    }
}
