using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Kantorentop.Web.Onderdelen;

/// <summary>One message for the page after a redirect, carried by a cookie that the next page takes away.</summary>
public sealed class Bladmeldingen(IDataProtectionProvider provider)
{
    private const string Melding = "kantorentop-melding";
    private const string Geheim = "kantorentop-geheim";

    private static readonly TimeSpan Levensduur = TimeSpan.FromMinutes(2);
    private readonly ITimeLimitedDataProtector beveiliging = provider.CreateProtector("Kantorentop.Bladmelding").ToTimeLimitedDataProtector();

    /// <summary>Leaves a message for the next page; call it before the redirect.</summary>
    public void Plaats(HttpContext context, string tekst, Berichtsoort soort = Berichtsoort.Gelukt) => Zet(context, Melding, $"{(int)soort}{tekst}");

    /// <summary>Takes the message, or null when there is none; a second page does not show it again.</summary>
    public (Berichtsoort Soort, string Tekst)? Pak(HttpContext context) =>
        Haal(context, Melding) is { } inhoud ? ((Berichtsoort)(inhoud[0] - '0'), inhoud[1..]) : null;

    /// <summary>Leaves a secret that its owner sees once, on the next page.</summary>
    public void PlaatsGeheim(HttpContext context, string geheim) => Zet(context, Geheim, geheim);

    /// <summary>Takes the secret, or null when there is none or it was seen.</summary>
    public string? PakGeheim(HttpContext context) => Haal(context, Geheim);

    private void Zet(HttpContext context, string soort, string tekst) =>
        context.Response.Cookies.Append(Cookie(context, soort), beveiliging.Protect(tekst, Levensduur), Opties(context, Levensduur));

    private string? Haal(HttpContext context, string soort)
    {
        if (!context.Request.Cookies.TryGetValue(Cookie(context, soort), out var waarde)) return null;
        if (!context.Response.HasStarted) context.Response.Cookies.Delete(Cookie(context, soort), Opties(context, TimeSpan.Zero));
        try
        {
            return beveiliging.Unprotect(waarde);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Cookie(HttpContext context, string soort) => (context.Request.IsHttps ? "__Host-" : "") + soort;

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
