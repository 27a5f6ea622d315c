using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>The groups of duties in addresses and headings.</summary>
public static class Groepswoord
{
    /// <summary>The part of <see cref="Verplichtinggroep.VraagtNu"/> whose day has passed.</summary>
    public const string TeLaat = "te-laat";

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

    /// <summary>True for a duty of the group that an address names; for each when it names none.</summary>
    public static bool Hoort(Verplichting verplichting, string? woord) =>
        woord == TeLaat ? verplichting.Staat == Verplichtingstaat.TeLaat : Find(woord) is not { } groep || verplichting.Groep == groep;

    /// <summary>What the list is called that an address names.</summary>
    public static string Kop(string? woord) => woord == TeLaat ? "Te laat" : Find(woord) is { } groep ? Titel(groep) : "Alle verplichtingen";

    /// <summary>The group that an address names, or null.</summary>
    public static Verplichtinggroep? Find(string? woord)
    {
        if (woord == TeLaat) return Verplichtinggroep.VraagtNu;
        foreach (var groep in Enum.GetValues<Verplichtinggroep>())
            if (Van(groep) == woord) return groep;
        return null;
    }
}
