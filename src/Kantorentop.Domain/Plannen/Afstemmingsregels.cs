namespace Kantorentop.Domain.Plannen;

/// <summary>When capacity and demand 'overeenstemmen' (art. 2.2); the text has no tolerance, this one is a convention [conv].</summary>
public static class Afstemmingsregels
{
    /// <summary>Share of the remaining demand that the balance may differ from nil [conv].</summary>
    public const decimal Tolerantieaandeel = 0.05m;

    /// <summary>What the balance may differ from nil in any case, m² [conv].</summary>
    public const decimal Minimumtolerantie = 500m;

    /// <summary>Tolerance in m² [conv].</summary>
    public static decimal Tolerantie(decimal resterendeVraag) => Math.Max(Tolerantieaandeel * resterendeVraag, Minimumtolerantie);

    /// <summary>The status; exactly on the tolerance is in overeenstemming.</summary>
    public static Afstemmingsstatus Beoordeel(decimal? balans, decimal? resterendeVraag) => (balans, resterendeVraag) switch
    {
        (null, _) or (_, null) => Afstemmingsstatus.GeenRaming,
        ({ } verschil, { } vraag) when Math.Abs(verschil) <= Tolerantie(vraag) => Afstemmingsstatus.InOvereenstemming,
        ( > 0m, _) => Afstemmingsstatus.Overcapaciteit,
        _ => Afstemmingsstatus.Tekort,
    };
}
