namespace Kantorentop.Domain.Transformatieplannen;

/// <summary>A step that an owner told.</summary>
/// <param name="Fase">How far the plan then was.</param>
/// <param name="Datum">The day of the step.</param>
/// <param name="Volgnummer">Tells two steps of one day apart: the later one told has the higher number.</param>
public readonly record struct Transformatiestap(Transformatiefase Fase, DateOnly Datum, long Volgnummer);

/// <summary>How far the plan of one owner for one building is on a day: all that governments see of it.</summary>
/// <param name="Fase">Stage.</param>
/// <param name="Sinds">Day on which it got there; null without a plan.</param>
public sealed record Transformatiestand(Transformatiefase Fase, DateOnly? Sinds)
{
    public static readonly Transformatiestand GeenPlan = new(Transformatiefase.GeenPlan, null);

    /// <summary>The stage of the last step up to and including a day; since the first step of the unbroken run with that stage.</summary>
    public static Transformatiestand Op(IEnumerable<Transformatiestap> stappen, DateOnly dag)
    {
        var stand = GeenPlan;
        foreach (var stap in stappen.Where(stap => stap.Datum <= dag).OrderBy(stap => stap.Datum).ThenBy(stap => stap.Volgnummer))
            if (stap.Fase != stand.Fase)
                stand = new Transformatiestand(stap.Fase, stap.Datum);
        return stand;
    }
}
