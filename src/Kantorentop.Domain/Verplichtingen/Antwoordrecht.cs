using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Who gives answers, judges them and sees them; who sees those of a market party stands in <see cref="Leesrecht.MagAntwoorden"/>.</summary>
public static class Antwoordrecht
{
    /// <summary>True for who sees the duties and answers of every party: the secretariaat.</summary>
    public static bool MagAlleLezen(Bevoegdheid wie) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Lezen) && wie.Organisatie is { Soort: Organisatiesoort.Secretariaat });

    /// <summary>True for who sees what a bearer owes and where that stands: its own people and the secretariaat.</summary>
    public static bool MagVerplichtingen(Bevoegdheid wie, Drager drager) =>
        MagAlleLezen(wie) || (wie.Heeft(Rol.Lezen) && wie.Organisatie == drager.Organisatie);

    /// <summary>True for who sees how the members of an umbrella stand together: its own people and the secretariaat. No member is named.</summary>
    public static bool MagLedenstand(Bevoegdheid wie, Drager koepel) => koepel.IsKoepel && MagVerplichtingen(wie, koepel);

    /// <summary>True for who answers for that party: its own people with the role invoeren; the secretariaat gives no answers.</summary>
    public static bool MagBeantwoorden(Bevoegdheid wie, string partij) =>
        wie.Heeft(Rol.Lezen | Rol.Invoeren)
        && wie.Organisatie is { Soort: Organisatiesoort.Marktpartij } organisatie
        && organisatie.Sleutel == partij;

    /// <summary>
    /// True for who answers for that bearer: its own people with the role invoeren. Of provinces and municipalities the registers show
    /// what they did.
    /// </summary>
    public static bool MagBeantwoorden(Bevoegdheid wie, Drager drager) =>
        wie.Heeft(Rol.Lezen | Rol.Invoeren) && wie.Organisatie == drager.Organisatie && !drager.IsDecentraal;

    /// <summary>True for who reads the answers of a bearer and their documents: its own people and the secretariaat.</summary>
    public static bool MagAntwoorden(Bevoegdheid wie, string drager) =>
        Drager.Landelijk(drager) is { } landelijk ? MagVerplichtingen(wie, landelijk) : Leesrecht.MagAntwoorden(wie, drager);

    /// <summary>True for who judges answers: the secretariaat with the role invoeren.</summary>
    public static bool MagBeoordelen(Bevoegdheid wie) =>
        wie.Heeft(Rol.Lezen | Rol.Invoeren) && wie.Organisatie is { Soort: Organisatiesoort.Secretariaat };
}
