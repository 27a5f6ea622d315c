namespace Kantorentop.Web.Invoer;

/// <summary>Which numbers a field takes; both ends count.</summary>
/// <param name="Minimum">The smallest.</param>
/// <param name="Maximum">The largest.</param>
/// <param name="Decimalen">The most decimals.</param>
public sealed record Getalgrens(decimal Minimum, decimal Maximum, int Decimalen)
{
    /// <summary>The area of something that exists: more than 0 m², in hundredths.</summary>
    public static readonly Getalgrens Oppervlakte = new(0.01m, Domain.Voorraad.Oppervlakte.Maximum, 2);

    /// <summary>An area that may be 0, as the plan capacity that is left.</summary>
    public static readonly Getalgrens OppervlakteOfNul = Oppervlakte with { Minimum = 0 };

    /// <summary>A percentage of a whole.</summary>
    public static readonly Getalgrens Percentage = new(0, 100, 1);

    internal string? Fout(decimal waarde, Vraag vraag)
    {
        if (decimal.Round(waarde, Decimalen) != waarde)
            return Decimalen == 0
                ? $"Vul {vraag.Naam} in als heel getal, zonder komma."
                : $"Gebruik bij {vraag.Naam} hooguit {Weergave.Aantal(Decimalen, "decimaal", "decimalen")}.";
        if (waarde < Minimum && waarde <= 0 && Minimum > 0) return $"{vraag.Hoofdletter} moet meer dan 0 zijn.";
        if (waarde < Minimum) return $"{vraag.Hoofdletter} moet ten minste {Weergave.Exact(Minimum)} zijn.";
        return waarde > Maximum ? $"{vraag.Hoofdletter} mag hooguit {Weergave.Exact(Maximum)} zijn." : null;
    }
}
