using System.Globalization;
using System.Security.Claims;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Toegang;

/// <summary>
/// The rights of a request as claims. They are written anew from the account's row on each request and never stand in the
/// cookie, so they are never older than the request.
/// </summary>
public static class Bevoegdheidsclaims
{
    private const string Naam = "kantorentop:naam";
    private const string Soort = "kantorentop:organisatiesoort";
    private const string Sleutel = "kantorentop:organisatie";
    private const string Organisatienaam = "kantorentop:organisatienaam";
    private const string Rollen = "kantorentop:rollen";
    private const string Apisleutel = "kantorentop:sleutel";

    /// <summary>The rights of whoever makes a request; a visitor's when there are none.</summary>
    public static Bevoegdheid Lees(ClaimsPrincipal? gebruiker)
    {
        if (gebruiker?.FindFirstValue(Rollen) is not { } rollen) return Bevoegdheid.Anoniem;
        var organisatie = new Organisatie(Enum.Parse<Organisatiesoort>(Waarde(gebruiker, Soort)), Waarde(gebruiker, Sleutel));
        return new Bevoegdheid(
            Guid.Parse(Waarde(gebruiker, ClaimTypes.NameIdentifier)),
            Waarde(gebruiker, Naam),
            organisatie,
            (Rol)int.Parse(rollen, CultureInfo.InvariantCulture))
        {
            OrganisatieNaam = Waarde(gebruiker, Organisatienaam),
            Sleutel = gebruiker.FindFirstValue(Apisleutel),
        };
    }

    /// <summary>The account behind a request; null for a visitor. Known also while its second factor is not set up.</summary>
    public static Guid? Account(ClaimsPrincipal? gebruiker) => Guid.TryParse(gebruiker?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>False for who signed in but still has to set up the second factor: rights come after it.</summary>
    public static bool IsVolledig(ClaimsPrincipal gebruiker) => gebruiker.HasClaim(claim => claim.Type == Rollen);

    /// <summary>Name of the account behind a request; null for a visitor.</summary>
    public static string? Accountnaam(ClaimsPrincipal? gebruiker) => gebruiker?.FindFirstValue(Naam);

    /// <summary>The claims that the cookie's identity is completed with.</summary>
    /// <param name="gebruiker">The account's row.</param>
    /// <param name="metRechten">False while the second factor that is required has not been set up.</param>
    internal static ClaimsIdentity Maak(Gebruiker gebruiker, bool metRechten)
    {
        var identiteit = new ClaimsIdentity("Kantorentop");
        identiteit.AddClaim(new Claim(Naam, gebruiker.Naam));
        if (metRechten) VoegToe(identiteit, gebruiker.Bevoegdheid);
        return identiteit;
    }

    /// <summary>The claims of a program that was let in by a key.</summary>
    internal static ClaimsIdentity Maak(Bevoegdheid wie)
    {
        var identiteit = new ClaimsIdentity("Kantorentop");
        identiteit.AddClaim(new Claim(ClaimTypes.NameIdentifier, wie.Gebruiker!.Value.ToString()));
        identiteit.AddClaim(new Claim(Naam, wie.Naam));
        identiteit.AddClaim(new Claim(Apisleutel, wie.Sleutel!));
        VoegToe(identiteit, wie);
        return identiteit;
    }

    private static void VoegToe(ClaimsIdentity identiteit, Bevoegdheid wie)
    {
        var organisatie = wie.Organisatie!.Value;
        identiteit.AddClaim(new Claim(Soort, organisatie.Soort.ToString()));
        identiteit.AddClaim(new Claim(Sleutel, organisatie.Sleutel));
        identiteit.AddClaim(new Claim(Organisatienaam, wie.OrganisatieNaam));
        identiteit.AddClaim(new Claim(Rollen, ((int)wie.Rollen).ToString(CultureInfo.InvariantCulture)));
    }

    private static string Waarde(ClaimsPrincipal gebruiker, string soort) => gebruiker.FindFirstValue(soort) ?? "";
}
