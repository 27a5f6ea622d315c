using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.Domain.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Kantorentop.Web.Toegang;

/// <summary>
/// The policies that pages and endpoints name. They say who gets in at the door; what someone then sees is decided by the
/// rights in the use case. Everyone's pages say [AllowAnonymous]; an endpoint that says nothing is closed to visitors.
/// </summary>
public static class Beleid
{
    /// <summary>Signed in, also before the second factor is set up: the pages of one's own account.</summary>
    public const string Aangemeld = nameof(Aangemeld);

    /// <summary>Signed in with the role lezen.</summary>
    public const string Lezen = nameof(Lezen);

    /// <summary>Those who see rows somewhere: governments of an area, owners and the secretariaat.</summary>
    public const string Rijen = nameof(Rijen);

    /// <summary>Role invoeren, of any organisation.</summary>
    public const string Invoeren = nameof(Invoeren);

    /// <summary>Those who may write facts at all: municipalities, provinces and the secretariaat.</summary>
    public const string Feiten = nameof(Feiten);

    /// <summary>Role ondertekenen.</summary>
    public const string Ondertekenen = nameof(Ondertekenen);

    /// <summary>Role beheren: the accounts of one's own organisation.</summary>
    public const string Beheren = nameof(Beheren);

    /// <summary>The secretariaat.</summary>
    public const string Secretariaat = nameof(Secretariaat);

    /// <summary>Everyone with an organisation: each has obligations, and the secretariaat sees those of all.</summary>
    public const string Verplichtingen = nameof(Verplichtingen);

    /// <summary>The Parties and the secretariaat: the papers of consultations.</summary>
    public const string Overlegdossiers = nameof(Overlegdossiers);

    /// <summary>Market parties and the secretariaat: yearly declarations and projects.</summary>
    public const string Markt = nameof(Markt);

    /// <summary>The part of the API that is for everyone; a request with a key that does not work is refused all the same.</summary>
    public const string ApiOpenbaar = nameof(ApiOpenbaar);

    /// <summary>A key that may import. A browser's cookie does not: another site's form could send it along.</summary>
    public const string ApiInvoeren = nameof(ApiInvoeren);

    internal static void Registreer(AuthorizationOptions options)
    {
        options.AddPolicy(Aangemeld, beleid => beleid.RequireAuthenticatedUser());
        Eis(options, Lezen, wie => wie.Heeft(Rol.Lezen));
        Eis(options, Rijen, wie => !Leesrecht.Rijen(wie).IsNiets);
        Eis(options, Invoeren, wie => wie.Heeft(Rol.Invoeren));
        Eis(options, Feiten, Schrijfrecht.VoorIets);
        Eis(options, Ondertekenen, wie => wie.Heeft(Rol.Ondertekenen));
        Eis(options, Beheren, wie => wie.Heeft(Rol.Beheren));
        Eis(options, Secretariaat, wie => Is(wie, Organisatiesoort.Secretariaat));
        Eis(options, Verplichtingen, wie => wie.Heeft(Rol.Lezen) && wie.Organisatie is not null);
        Eis(options, Overlegdossiers, Dossierrecht.MagLezen);
        Eis(options, Markt, wie => Is(wie, Organisatiesoort.Secretariaat) || Is(wie, Organisatiesoort.Marktpartij));
        Eis(options, ApiInvoeren, wie => wie.Sleutel is not null && Schrijfrecht.VoorIets(wie));
        options.AddPolicy(ApiOpenbaar, beleid => beleid.RequireAssertion(context =>
            context.User.Identity is { IsAuthenticated: true } || context.Resource is HttpContext { Request.Headers.Authorization.Count: 0 }));
        // An address that leads nowhere has no endpoint and is simply not found; one that is asked in a way that it does not know, has none of ours.
        options.FallbackPolicy = new AuthorizationPolicyBuilder()
            .RequireAssertion(context => context.Resource is HttpContext http && (http.GetEndpoint() is not RouteEndpoint || Bevoegdheidsclaims.Lees(http.User).Heeft(Rol.Lezen)))
            .Build();
    }

    private static void Eis(AuthorizationOptions options, string naam, Func<Bevoegdheid, bool> eis) =>
        options.AddPolicy(naam, beleid => beleid.RequireAuthenticatedUser().RequireAssertion(context => eis(Bevoegdheidsclaims.Lees(context.User))));

    private static bool Is(Bevoegdheid wie, Organisatiesoort soort) => wie.Heeft(Rol.Lezen) && wie.Organisatie?.Soort == soort;
}
