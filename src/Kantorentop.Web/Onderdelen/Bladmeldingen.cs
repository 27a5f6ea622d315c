using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Kantorentop.Web.Onderdelen;

/// <summary>One message for the page after a redirect, carried by a cookie that the next page takes away.</summary>
public sealed class Bladmeldingen(IDataProtectionProvider provider)
{
    private static readonly TimeSpan Levensduur = TimeSpan.FromMinutes(2);
    private readonly ITimeLimitedDataProtector beveiliging = provider.CreateProtector("Kantorentop.Bladmelding").ToTimeLimitedDataProtector();

    /// <summary>Leaves a message for the next page; call it before the redirect.</summary>
    public void Plaats(HttpContext context, string tekst, Berichtsoort soort = Berichtsoort.Gelukt) =>
        context.Response.Cookies.Append(Cookie(context), beveiliging.Protect($"{(int)soort}{tekst}", Levensduur), Opties(context, Levensduur));

    /// <summary>Takes the message, or null when there is none; a second page does not show it again.</summary>
    public (Berichtsoort Soort, string Tekst)? Pak(HttpContext context)
    {
        if (!context.Request.Cookies.TryGetValue(Cookie(context), out var waarde)) return null;
        if (!context.Response.HasStarted) context.Response.Cookies.Delete(Cookie(context), Opties(context, TimeSpan.Zero));
        try
        {
            var inhoud = beveiliging.Unprotect(waarde);
            return ((Berichtsoort)(inhoud[0] - '0'), inhoud[1..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Cookie(HttpContext context) => (context.Request.IsHttps ? "__Host-" : "") + "kantorentop-melding";

    private static CookieOptions Opties(HttpContext context, TimeSpan levensduur) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = levensduur,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
    };
}
