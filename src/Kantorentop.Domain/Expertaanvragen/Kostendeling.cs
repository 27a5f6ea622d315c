namespace Kantorentop.Domain.Expertaanvragen;

/// <summary>
/// How the costs of experts are shared: half for the municipality that asked, half for the Rijk (art. 11.3, 11.4). The two always add
/// up to the whole; of an odd number of cents the municipality, which asks, bears the last one [conv].
/// </summary>
/// <param name="Gemeente">Part of the municipality.</param>
/// <param name="Rijk">Part of the Rijk.</param>
public readonly record struct Kostendeling(Bedrag Gemeente, Bedrag Rijk)
{
    /// <summary>The parts of an amount that is not below nil.</summary>
    public static Kostendeling Van(Bedrag kosten)
    {
        var rijk = new Bedrag(kosten.Centen / 2);
        return new(kosten - rijk, rijk);
    }
}
