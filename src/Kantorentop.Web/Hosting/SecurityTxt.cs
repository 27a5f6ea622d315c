namespace Kantorentop.Web.Hosting;

/// <summary>RFC 9116: where to report a vulnerability. The date of expiry moves along, half a year ahead.</summary>
public static class SecurityTxt
{
    private static readonly TimeSpan Validity = TimeSpan.FromDays(182);

    public static void MapKantorentopSecurityTxt(this WebApplication app) =>
        app.MapGet(Adressen.SecurityTxt, (HttpRequest request, IConfiguration configuration, TimeProvider clock) =>
            TypedResults.Text(Create(request, configuration["Contact:Beveiliging"], clock.GetUtcNow()))).AllowAnonymous();

    internal static string Create(HttpRequest request, string? contact, DateTimeOffset now) =>
        $"""
        Contact: {contact}
        Expires: {(now + Validity).UtcDateTime.Date:yyyy-MM-dd'T'HH:mm:ss'Z'}
        Preferred-Languages: nl, en
        Canonical: {request.Scheme}://{request.Host}{Adressen.SecurityTxt}

        """;
}
