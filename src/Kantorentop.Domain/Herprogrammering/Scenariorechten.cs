using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Herprogrammering;

/// <summary>
/// Who may do what with scenarios. A scenario belongs to the government that made it, which alone changes it; shared, the other
/// governments of the region and the secretariat read it. It is no policy yet, so nobody else sees it.
/// </summary>
public static class Scenariorechten
{
    /// <summary>May look for scenarios of a region at all.</summary>
    public static bool MagZien(Bevoegdheid wie, Regiopartijen partijen) =>
        wie.Heeft(Rol.Lezen) && (wie.Organisatie is { Soort: Organisatiesoort.Secretariaat } || partijen.Bevat(wie.Organisatie));

    /// <summary>May read one.</summary>
    public static bool MagLezen(Bevoegdheid wie, Regiopartijen partijen, Organisatie eigenaar, bool gedeeld) =>
        MagZien(wie, partijen) && (gedeeld || wie.Organisatie == eigenaar);

    /// <summary>May make one, or copy one that it reads.</summary>
    public static bool MagMaken(Bevoegdheid wie, Regiopartijen partijen) =>
        wie.Heeft(Rol.Lezen | Rol.Invoeren) && partijen.Bevat(wie.Organisatie);

    /// <summary>May change, share and delete one.</summary>
    public static bool MagWijzigen(Bevoegdheid wie, Regiopartijen partijen, Organisatie eigenaar) =>
        MagMaken(wie, partijen) && wie.Organisatie == eigenaar;
}
