using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Expertaanvragen;

/// <summary>Who sees and writes requests for experts, with their amounts: the municipality that asked, the Rijk and the secretariaat. How many there are is public.</summary>
public static class Expertrechten
{
    /// <summary>True for who asks: a municipality, for itself.</summary>
    public static bool MagAanvragen(Bevoegdheid wie) => wie.Heeft(Rol.Lezen | Rol.Invoeren) && wie.Organisatie is { Soort: Organisatiesoort.Gemeente };

    /// <summary>True for who sees all of them.</summary>
    public static bool MagAlle(Bevoegdheid wie) => wie.Heeft(Rol.Lezen) && wie.Organisatie is { Soort: Organisatiesoort.Rijk or Organisatiesoort.Secretariaat };

    /// <summary>True for who sees one.</summary>
    public static bool MagZien(Bevoegdheid wie, string gemeente) =>
        MagAlle(wie) || (wie.Heeft(Rol.Lezen) && wie.Organisatie == new Organisatie(Organisatiesoort.Gemeente, gemeente));

    /// <summary>True for who answers: the Rijk.</summary>
    public static bool MagBeantwoorden(Bevoegdheid wie) => wie.Heeft(Rol.Lezen | Rol.Invoeren) && wie.Organisatie is { Soort: Organisatiesoort.Rijk };
}
