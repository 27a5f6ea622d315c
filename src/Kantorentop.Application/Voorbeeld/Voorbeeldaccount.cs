using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>An account of the example data; anyone may sign in with it.</summary>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Organisatie">Organisation that it acts for.</param>
/// <param name="OrganisatieNaam">Name of that organisation.</param>
/// <param name="Rollen">What it may do.</param>
/// <param name="Omschrijving">What one can try with it; null when the list of the log-in page leaves it out.</param>
public sealed record Voorbeeldaccount(
    string Email, Organisatie Organisatie, string OrganisatieNaam, Rol Rollen, string? Omschrijving = null)
{
    /// <summary>Name shown in the history: a function, for it is nobody.</summary>
    public string Naam => Rollen switch
    {
        _ when Rollen.HasFlag(Rol.Beheren) => "Beheerder",
        _ when Rollen.HasFlag(Rol.Ondertekenen) => "Ondertekenaar",
        _ when Rollen.HasFlag(Rol.Invoeren) => "Invoerder",
        _ => "Lezer",
    };
}
