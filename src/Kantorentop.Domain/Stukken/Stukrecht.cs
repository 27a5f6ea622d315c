using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Stukken;

/// <summary>Who records papers: each organisation that owes one, and the secretariaat for those that have no account. Everyone reads them.</summary>
public static class Stukrecht
{
    private static readonly Dictionary<string, Plichtdrager> Koepels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["IPO"] = Plichtdrager.Ipo,
        ["VNG"] = Plichtdrager.Vng,
        ["IVBN"] = Plichtdrager.Ivbn,
        ["Vastgoed Belang"] = Plichtdrager.VastgoedBelang,
        ["NEPROM"] = Plichtdrager.Neprom,
        ["NVB"] = Plichtdrager.Nvb,
        ["CoreNet"] = Plichtdrager.Corenet,
        ["FMN"] = Plichtdrager.Fmn,
    };

    /// <summary>True for who records that paper. What all Partijen owe together (art. 12.4), the secretariaat records.</summary>
    public static bool MagVastleggen(Bevoegdheid wie, Stukregel regel) =>
        wie.Heeft(Rol.Lezen | Rol.Invoeren) && (wie.Organisatie is { Soort: Organisatiesoort.Secretariaat } || IsVan(wie, regel));

    /// <summary>True when the asker's organisation owes it.</summary>
    public static bool IsVan(Bevoegdheid wie, Stukregel regel) => wie.Heeft(Rol.Lezen) && Drager(wie.Organisatie) is { } drager && regel.Dragers.Contains(drager);

    private static Plichtdrager? Drager(Organisatie? organisatie) => organisatie switch
    {
        { Soort: Organisatiesoort.Rijk } => Plichtdrager.Rijk,
        { Soort: Organisatiesoort.Koepel, Sleutel: var naam } when Koepels.TryGetValue(naam, out var drager) => drager,
        _ => null,
    };
}
