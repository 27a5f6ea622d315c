using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Praktijkvoorbeelden;

/// <summary>Who sees and writes what of the examples: everyone reads what is published, who sent it in and the secretariaat read it before.</summary>
public static class Praktijkrechten
{
    /// <summary>True for who sends examples in: every organisation but the secretariaat, which checks them.</summary>
    public static bool MagIndienen(Bevoegdheid wie) =>
        wie.Heeft(Rol.Lezen | Rol.Invoeren) && wie.Organisatie is { Soort: not Organisatiesoort.Secretariaat };

    /// <summary>True for who sees every example, also before it is published.</summary>
    public static bool MagAlle(Bevoegdheid wie) => wie.Heeft(Rol.Lezen) && wie.Organisatie is { Soort: Organisatiesoort.Secretariaat };

    /// <summary>True for who sees one.</summary>
    public static bool MagZien(Bevoegdheid wie, Praktijkvoorbeeld voorbeeld) =>
        voorbeeld.Staat == Praktijkstaat.Gepubliceerd || MagAlle(wie) || (wie.Heeft(Rol.Lezen) && wie.Organisatie == voorbeeld.Inzendende);

    /// <summary>True for who changes and publishes one: the organisation that sent it in.</summary>
    public static bool MagWijzigen(Bevoegdheid wie, Praktijkvoorbeeld voorbeeld) => MagIndienen(wie) && wie.Organisatie == voorbeeld.Inzendende;

    /// <summary>True for who checks: the secretariaat.</summary>
    public static bool MagControleren(Bevoegdheid wie) => MagAlle(wie) && wie.Heeft(Rol.Invoeren);
}
