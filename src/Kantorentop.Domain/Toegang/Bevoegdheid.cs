namespace Kantorentop.Domain.Toegang;

/// <summary>Who asks, and with what rights. Every use case takes one and reads only what it may see.</summary>
/// <param name="Gebruiker">Account id; null for an anonymous visitor and for a command.</param>
/// <param name="Naam">Name shown in the history.</param>
/// <param name="Organisatie">Organisation; null for an anonymous visitor and for a command.</param>
/// <param name="Rollen">Roles; <see cref="Rol.Geen"/> for an anonymous visitor.</param>
public sealed record Bevoegdheid(Guid? Gebruiker, string Naam, Organisatie? Organisatie, Rol Rollen)
{
    /// <summary>A visitor who did not sign in.</summary>
    public static readonly Bevoegdheid Anoniem = new(null, "bezoeker", null, Rol.Geen);

    /// <summary>A command on the server: who may run it may read and write everything.</summary>
    public static readonly Bevoegdheid Opdrachtregel = new(null, "opdrachtregel", null, Rol.Lezen | Rol.Invoeren) { IsOpdrachtregel = true, OrganisatieNaam = "beheer" };

    /// <summary>Name of the organisation as histories show it, as 'gemeente Utrecht'.</summary>
    public string OrganisatieNaam { get; init; } = "";

    /// <summary>How the key begins by which a program acts for the account; null for a person.</summary>
    public string? Sleutel { get; init; }

    /// <summary>True for a command on the server.</summary>
    public bool IsOpdrachtregel { get; private init; }

    /// <summary>True for someone who signed in.</summary>
    public bool IsAangemeld => Gebruiker is not null;

    /// <summary>True when the account holds that role.</summary>
    public bool Heeft(Rol rol) => (Rollen & rol) == rol;
}
