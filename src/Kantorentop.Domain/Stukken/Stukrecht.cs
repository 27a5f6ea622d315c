using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Stukken;

/// <summary>Who records papers: each organisation that owes one, and the secretariaat for those that have no account. Everyone reads them.</summary>
public static class Stukrecht
{
    /// <summary>True for who records that paper. What all Partijen owe together (art. 12.4), any of them records.</summary>
    public static bool MagVastleggen(Bevoegdheid wie, Stukregel regel) =>
        wie.Heeft(Rol.Lezen | Rol.Invoeren) && (wie.Organisatie is { Soort: Organisatiesoort.Secretariaat } || IsVan(wie, regel));

    /// <summary>True when the asker's organisation owes it.</summary>
    public static bool IsVan(Bevoegdheid wie, Stukregel regel) =>
        wie.Heeft(Rol.Lezen) && Drager(wie.Organisatie) is { } drager && regel.Dragers.Any(drager.Is);

    private static Drager? Drager(Organisatie? organisatie) => organisatie switch
    {
        { Soort: Organisatiesoort.Rijk } => Verplichtingen.Drager.Rijk,
        { Soort: Organisatiesoort.Koepel, Sleutel: var naam } when Koepels.Alle.Contains(naam) => Verplichtingen.Drager.Koepel(naam),
        _ => null,
    };
}
