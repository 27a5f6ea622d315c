using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>The groups of duties in addresses and headings.</summary>
public static class Groepswoord
{
    public static string Van(Verplichtinggroep groep) => groep switch
    {
        Verplichtinggroep.VraagtNu => "vraagt",
        Verplichtinggroep.Loopt => "loopt",
        Verplichtinggroep.Voldaan => "voldaan",
        _ => "telt-niet-mee",
    };

    public static string Titel(Verplichtinggroep groep) => groep switch
    {
        Verplichtinggroep.VraagtNu => "Vraagt nu iets",
        Verplichtinggroep.Loopt => "Loopt",
        Verplichtinggroep.Voldaan => "Voldaan",
        _ => "Telt nu niet mee",
    };

    /// <summary>The group that an address names, or null.</summary>
    public static Verplichtinggroep? Find(string? woord)
    {
        foreach (var groep in Enum.GetValues<Verplichtinggroep>())
            if (Van(groep) == woord) return groep;
        return null;
    }
}
