namespace Kantorentop.Domain.Afspraken;

/// <summary>The way from baseline to target: a straight line in days, level after the target date [conv].</summary>
public static class Doelpad
{
    /// <summary>Where the target should stand on a day; null before the baseline, or while one of its values is missing.</summary>
    public static decimal? Op(Doelstelling doel, DateOnly dag)
    {
        if (doel is not { Nulwaarde: { } nul, Nuldatum: { } begin, Doel: { } doelwaarde, Doeldatum: { } eind } || dag < begin) return null;
        if (doel.IsPlafond || dag >= eind) return doelwaarde;
        return nul + ((doelwaarde - nul) * (dag.DayNumber - begin.DayNumber) / (eind.DayNumber - begin.DayNumber));
    }
}
