namespace Kantorentop.Domain.Schade;

/// <summary>
/// The parties consult on recalibrating the agreements of a region, because first risk analyses show that the costs make them
/// financially impossible for municipalities (art. 12.1). It opens the way of art. 16.1 when the talks fail.
/// </summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="Datum">Day on which the consultation began.</param>
/// <param name="Door">Who established that it is impossible.</param>
/// <param name="Aanleiding">Why, without amounts.</param>
/// <param name="Uitkomst">What came of it, or null while it goes on.</param>
public sealed record Herijking(string Regio, DateOnly Datum, string Door, string Aanleiding, string? Uitkomst)
{
    public const int MaximumDoor = 200;

    public const int MaximumTekst = 2_000;

    /// <summary>Day on which parties agreed; null while they do not. Six months without it open the way of art. 16.1.</summary>
    public DateOnly? Overeenstemming { get; init; }
}

/// <summary>What may be recorded as a recalibration.</summary>
public static class Herijkingregels
{
    /// <summary>Why it cannot be recorded; empty when it can.</summary>
    /// <param name="herijking">The recalibration.</param>
    /// <param name="eersteAnalyse">Day of the first risk analysis in the region; null when there is none.</param>
    /// <param name="vandaag">Today.</param>
    public static IEnumerable<Melding> Toets(Herijking herijking, DateOnly? eersteAnalyse, DateOnly vandaag)
    {
        if (herijking.Datum > vandaag)
            yield return new("datum-toekomst", "Vul de dag in waarop het overleg begon: vandaag of eerder.", nameof(herijking.Datum));
        else if (BlijktUitAnalyse(herijking.Datum, eersteAnalyse) is { } melding)
            yield return melding;
        if (herijking.Overeenstemming < herijking.Datum || herijking.Overeenstemming > vandaag)
            yield return new("overeenstemming", "Vul de dag in waarop partijen het eens werden: op of na het begin van het overleg, en vandaag of eerder.", nameof(herijking.Overeenstemming));
        if (string.IsNullOrWhiteSpace(herijking.Door))
            yield return new("door-ontbreekt", "Vul in wie vaststelde dat de kosten te hoog zijn.", nameof(herijking.Door));
        if (string.IsNullOrWhiteSpace(herijking.Aanleiding))
            yield return new("aanleiding-ontbreekt", "Vul in waarom de afspraken financieel onmogelijk zijn.", nameof(herijking.Aanleiding));
    }

    /// <summary>'Als uit de eerste risicoanalyses blijkt' (art. 12.1): one was made on that day or before.</summary>
    public static Melding? BlijktUitAnalyse(DateOnly datum, DateOnly? eersteAnalyse) => eersteAnalyse <= datum ? null : new(
        "analyse-ontbreekt",
        "Op deze dag was er in de regio nog geen risicoanalyse. Leg eerst vast uit welke analyse dit blijkt (artikel 12, lid 1).",
        nameof(Herijking.Datum));
}
