using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Belemmeringen;

/// <summary>
/// Who sees and writes what of the obstacles. A report is for who made it, all governments and the secretariaat; for others only once
/// the secretariaat made it public, and then without the name of who reported it.
/// </summary>
public static class Belemmeringrechten
{
    /// <summary>True for who reports: those who meet obstacles in practice.</summary>
    public static bool MagMelden(Bevoegdheid wie) =>
        wie.Heeft(Rol.Lezen | Rol.Invoeren)
        && wie.Organisatie?.Soort is Organisatiesoort.Marktpartij or Organisatiesoort.Koepel or Organisatiesoort.Gemeente or Organisatiesoort.Provincie;

    /// <summary>True for who sees every report.</summary>
    public static bool MagAlle(Bevoegdheid wie) =>
        wie.Heeft(Rol.Lezen)
        && wie.Organisatie?.Soort is Organisatiesoort.Rijk or Organisatiesoort.Provincie or Organisatiesoort.Gemeente or Organisatiesoort.Secretariaat;

    /// <summary>True for who sees one, also before it is public, with the name of who reported it.</summary>
    public static bool MagMelder(Bevoegdheid wie, Belemmering belemmering) => MagAlle(wie) || (wie.Heeft(Rol.Lezen) && wie.Organisatie == belemmering.Meldende);

    /// <summary>True for who sees one.</summary>
    public static bool MagZien(Bevoegdheid wie, Belemmering belemmering) => belemmering.VrijgegevenOp is not null || MagMelder(wie, belemmering);

    /// <summary>True for who answers: the government that can take it away, the secretariaat where there is none (art. 11.2).</summary>
    public static bool MagBehandelen(Bevoegdheid wie, Belemmering belemmering) =>
        wie.Heeft(Rol.Lezen | Rol.Invoeren) && wie.Organisatie == Verantwoordelijke(belemmering);

    /// <summary>True for who makes reports public: the secretariaat, which looks whether nothing confidential is in it.</summary>
    public static bool MagVrijgeven(Bevoegdheid wie) => wie.Heeft(Rol.Lezen | Rol.Invoeren) && wie.Organisatie is { Soort: Organisatiesoort.Secretariaat };

    private static Organisatie Verantwoordelijke(Belemmering belemmering) => belemmering.Laag switch
    {
        Bestuurslaag.Rijk => new(Organisatiesoort.Rijk, ""),
        Bestuurslaag.Provincie => new(Organisatiesoort.Provincie, belemmering.Overheid ?? ""),
        Bestuurslaag.Gemeente => new(Organisatiesoort.Gemeente, belemmering.Overheid ?? ""),
        _ => new(Organisatiesoort.Secretariaat, ""),
    };
}
