namespace Kantorentop.Domain.Afspraken;

/// <summary>The check of the submitted text against competition law (art. 2.2, art. 13.12; art. 6 Mededingingswet).</summary>
/// <param name="Door">Who checked: a jurist or a bureau.</param>
/// <param name="Datum">Day of the check.</param>
/// <param name="Conclusie">Its conclusion.</param>
/// <param name="Vastgelegd">Day on which a government of the region recorded it: from then on parties sign.</param>
public sealed record Mededingingstoets(string Door, DateOnly Datum, string Conclusie, DateOnly Vastgelegd)
{
    public const int MaximumDoor = 200;

    public const int MaximumConclusie = 4_000;
}
