using Kantorentop.Domain.Verklaringen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verklaringen;

/// <summary>One year of a party's declarations.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Plichten">The duties that the declaration answers; at least one.</param>
public sealed record Verklaringsjaar(int Jaar, IReadOnlyList<Verplichting> Plichten)
{
    /// <summary>Number of duties that have an answer.</summary>
    public int Beantwoord => Plichten.Count(plicht => plicht.IsBeantwoord);

    /// <summary>True when something still waits for an answer.</summary>
    public bool IsOpen => Plichten.Any(plicht => plicht.VraagtAntwoord);

    /// <summary>True when the year is not over, so that nothing can be declared yet.</summary>
    public bool IsTeVroeg => Plichten.All(plicht => plicht.Staat == Verplichtingstaat.NogNietAanDeOrde);

    /// <summary>True when the last day has passed and something still waits.</summary>
    public bool IsTeLaat => Plichten.Any(plicht => plicht.Staat == Verplichtingstaat.TeLaat);

    /// <summary>First day on which it can be sent.</summary>
    public DateOnly Vanaf => Plichten[0].Sinds;

    /// <summary>Last day that is in time.</summary>
    public DateOnly? Uiterlijk => Plichten[0].Uiterlijk;

    /// <summary>The years that duties are about, the last one first.</summary>
    public static IReadOnlyList<Verklaringsjaar> Van(IEnumerable<Verplichting> verplichtingen) =>
    [
        .. verplichtingen.Where(plicht => plicht.Onderwerp.Jaar is not null && Verklaringsvragen.Find(plicht.Regel.Lid) is not null)
            .GroupBy(plicht => plicht.Onderwerp.Jaar!.Value)
            .Select(groep => new Verklaringsjaar(groep.Key, [.. groep.OrderBy(plicht => Artikelen.Plaats(plicht.Regel.Lid))]))
            .OrderByDescending(jaar => jaar.Jaar),
    ];
}
