namespace Kantorentop.Domain.Projecten;

/// <summary>
/// What a new building does better than the norm (art. 8.2). The norm is that of the day of the permit and is kept with the project: norms
/// change, and GreenCalc and the EPC are instruments of their time.
/// </summary>
/// <param name="Epc">EPC of the design; lower is better; null when unknown.</param>
/// <param name="EpcNorm">EPC that the rules asked on the day of the permit, or null when unknown.</param>
/// <param name="Label">Label with its level in the words of the label, as 'BREEAM Very Good', or null. Labels have no common scale.</param>
/// <param name="Labelnorm">What the norm for that label was on that day, or null.</param>
/// <param name="LabelIsBeter">Whether the label is better than its norm, as the party says; null when it does not say.</param>
public sealed record Duurzaamheid(decimal? Epc, decimal? EpcNorm, string? Label, string? Labelnorm, bool? LabelIsBeter)
{
    public static readonly Duurzaamheid Onbekend = new(null, null, null, null, null);

    /// <summary>True when the EPC is below its norm; equal is not better. Null when either is unknown.</summary>
    public bool? EpcIsBeter => Epc is { } epc && EpcNorm is { } norm ? epc < norm : null;
}
