using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Afspraken;

/// <summary>How a region stands against the twelve months of art. 3.1.</summary>
public enum Termijnstaat
{
    /// <summary>The region is not one of the belangrijkste: it may make an agreement, but owes none.</summary>
    Geen,

    /// <summary>No agreement in force yet, and the term still runs.</summary>
    LooptNog,

    /// <summary>No agreement in force, and the term is over.</summary>
    Verstreken,

    /// <summary>In force on or before the last day.</summary>
    OpTijd,

    /// <summary>In force, but after the last day.</summary>
    TeLaat,
}

/// <summary>The term of art. 3.1 for one region: twelve months from entry into force, that day included [conv].</summary>
/// <param name="Uiterlijk">Last day that is in time; null for a region that owes no agreement.</param>
/// <param name="Staat">How the region stands.</param>
/// <param name="Dagen">Days left while it runs, days late otherwise; 0 when in time or without a term.</param>
public sealed record Afspraaktermijn(DateOnly? Uiterlijk, Termijnstaat Staat, int Dagen)
{
    /// <summary>The term on a day, given the first day on which any version was in force.</summary>
    public static Afspraaktermijn Op(DateOnly dag, Kantorenregio regio, Convenantdata data, DateOnly? eersteVanKracht)
    {
        if (!regio.Belangrijkste) return new(null, Termijnstaat.Geen, 0);
        var uiterlijk = data.RegionaleAfspraken;
        var peildag = eersteVanKracht ?? dag;
        var over = peildag.DayNumber - uiterlijk.DayNumber;
        return (eersteVanKracht is not null, over > 0) switch
        {
            (true, false) => new(uiterlijk, Termijnstaat.OpTijd, 0),
            (true, true) => new(uiterlijk, Termijnstaat.TeLaat, over),
            (false, false) => new(uiterlijk, Termijnstaat.LooptNog, -over),
            _ => new(uiterlijk, Termijnstaat.Verstreken, over),
        };
    }
}
