using Kantorentop.Domain.Toegang;
using Microsoft.AspNetCore.Identity;

namespace Kantorentop.Application.Toegang;

/// <summary>An account: a person who acts for one organisation.</summary>
public sealed class Gebruiker : IdentityUser<Guid>
{
    public const int MaximumNaam = 120;

    /// <summary>Name shown in the history.</summary>
    public required string Naam { get; set; }

    /// <summary>Kind of organisation that the account belongs to.</summary>
    public Organisatiesoort Organisatiesoort { get; set; }

    /// <summary>Code or name of the organisation within its kind; empty for Rijk and secretariat.</summary>
    public string OrganisatieSleutel { get; set; } = "";

    /// <summary>What the account may do.</summary>
    public Rol Rollen { get; set; }

    /// <summary>The rights that go with the account.</summary>
    public Bevoegdheid Bevoegdheid => new(Id, Naam, new Organisatie(Organisatiesoort, OrganisatieSleutel), Rollen);
}
