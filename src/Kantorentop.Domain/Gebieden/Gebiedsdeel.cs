using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Gebieden;

/// <summary>A part of an area between two days, with the days on which it belonged to it.</summary>
/// <param name="Gemeente">Code of the municipality that it is; null for a part that was there all along.</param>
/// <param name="Cijfers">Its figures over time.</param>
/// <param name="Locaties">Its locations.</param>
/// <param name="Dagen">The days.</param>
internal sealed record Gebiedsdeel(string? Gemeente, Gebiedscijfers Cijfers, IReadOnlyCollection<Locatiedossier> Locaties, Dagvak Dagen)
{
    /// <summary>
    /// The days after the one and up to and including the other on which it belonged to the area: what happened to it on them is a
    /// change of the area, also on the day on which it came [conv].
    /// </summary>
    public Dagvak Na(DateOnly van, DateOnly tot) => Dagen.Doorsnede(new Dagvak(van.DayNumber + 1, tot.DayNumber + 1));

    /// <summary>The days in between on which it came (+1) or left (−1): with what it had on the day before [conv].</summary>
    public IEnumerable<(int Dag, int Teken)> Wisselingen(DateOnly van, DateOnly tot)
    {
        if (Dagen.Vanaf > van.DayNumber) yield return (Dagen.Vanaf, 1);
        if (Dagen.Tot <= tot.DayNumber) yield return (Dagen.Tot, -1);
    }
}
