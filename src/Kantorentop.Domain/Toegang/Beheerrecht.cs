namespace Kantorentop.Domain.Toegang;

/// <summary>Who manages which accounts: each organisation its own, the secretariaat all.</summary>
public static class Beheerrecht
{
    /// <summary>True when someone manages the accounts of that organisation.</summary>
    public static bool Mag(Bevoegdheid wie, Organisatie organisatie) => MagAlle(wie) || (wie.Heeft(Rol.Beheren) && wie.Organisatie == organisatie);

    /// <summary>True when someone manages the accounts of every organisation.</summary>
    public static bool MagAlle(Bevoegdheid wie) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Beheren) && wie.Organisatie is { Soort: Organisatiesoort.Secretariaat });
}
