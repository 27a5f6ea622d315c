using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Who sees and gives answers: the party its own, the secretariaat sees all and gives none; other parties see nothing of them.</summary>
public static class Antwoordrecht
{
    /// <summary>True for who sees the duties and answers of every party.</summary>
    public static bool MagAlleLezen(Bevoegdheid wie) => wie.IsOpdrachtregel || Is(wie, Organisatiesoort.Secretariaat, Rol.Lezen, "");

    /// <summary>True for who sees the duties and answers of that party.</summary>
    public static bool MagLezen(Bevoegdheid wie, string partij) =>
        MagAlleLezen(wie) || Is(wie, Organisatiesoort.Marktpartij, Rol.Lezen, partij);

    /// <summary>True for who answers for that party.</summary>
    public static bool MagBeantwoorden(Bevoegdheid wie, string partij) => Is(wie, Organisatiesoort.Marktpartij, Rol.Lezen | Rol.Invoeren, partij);

    private static bool Is(Bevoegdheid wie, Organisatiesoort soort, Rol rol, string sleutel) =>
        wie.Heeft(rol) && wie.Organisatie is { } organisatie && organisatie.Soort == soort && (sleutel.Length == 0 || organisatie.Sleutel == sleutel);
}
