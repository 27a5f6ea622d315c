using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Kantorentop.Application.Toegang;
using Kantorentop.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Kantorentop.Web.Toegang;

/// <summary>Lets a program in by the key in 'Authorization: Bearer …' (RFC 6750). Never by a key in an address: those end up in logs.</summary>
internal sealed class Apisleutelcontrole(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Apisleutelpoort poort)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Schema = "Apisleutel";

    /// <summary>Tells a program that came without a key how to bring one.</summary>
    public const string Uitnodiging = $"{Soort} realm=\"Kantorentop\"";

    private const string Soort = "Bearer";

    /// <summary>Whether a request is let in by a key, and not by the cookie of a browser.</summary>
    public static string? Doorverwijzing(HttpContext context) =>
        Apiverkeer.IsApi(context) && context.Request.Headers.Authorization.Count > 0 ? Schema : null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var kop)) return AuthenticateResult.NoResult();
        if (!kop.Scheme.Equals(Soort, StringComparison.OrdinalIgnoreCase) || string.IsNullOrEmpty(kop.Parameter))
            return Weiger(new Apiweigering("sleutel-onleesbaar", "Stuur de sleutel mee als 'Authorization: Bearer …'."));
        var uitkomst = await poort.OpenAsync(kop.Parameter, Context.RequestAborted);
        if (uitkomst.Waarde is not { } toegang) return Weiger(new Apiweigering(uitkomst.Meldingen[0].Code, uitkomst.Meldingen[0].Tekst));
        var identiteit = Bevoegdheidsclaims.Maak(toegang.Sleutel.Bevoegdheid(toegang.Gebruiker));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identiteit), Schema));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers[HeaderNames.WWWAuthenticate] = $"{Uitnodiging}, error=\"invalid_token\"";
        return Task.CompletedTask;
    }

    private AuthenticateResult Weiger(Apiweigering weigering)
    {
        Context.Features.Set(weigering);
        return AuthenticateResult.Fail(weigering.Tekst);
    }
}

/// <summary>Why a key opened nothing: what the refusal says.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Tekst">Dutch sentence that says what to do.</param>
internal sealed record Apiweigering(string Code, string Tekst);
