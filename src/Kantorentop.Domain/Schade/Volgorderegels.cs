namespace Kantorentop.Domain.Schade;

/// <summary>The order check of art. 4.2 (F10): 'voordat Gemeenten overgaan tot het onttrekken of het schrappen'.</summary>
public static class Volgorderegels
{
    public const string Code = "besluit-voor-kostenafspraak";

    /// <summary>An agreement on dividing damage and costs is there, dated no later than the decision; the same day is allowed [conv].</summary>
    /// <param name="afspraak">The agreement, also one that there will be no damage; null when there is none.</param>
    /// <param name="besluit">Day of the decision.</param>
    /// <returns>Null when the order is right.</returns>
    public static Melding? KostenafspraakVoorBesluit(Kostenafspraak? afspraak, DateOnly besluit)
    {
        if (afspraak is null)
        {
            return new(
                Code,
                "Er is nog geen afspraak over de kosten. Maak die eerst, of leg vast dat u geen schade verwacht (artikel 4, lid 2).",
                nameof(Capaciteitsbesluit.Genomen));
        }

        return afspraak.Datum <= besluit ? null : new(
            Code,
            $"De afspraak over de kosten is van {Uitwisseling.Bevindingen.Dag(afspraak.Datum)}, na het besluit van {Uitwisseling.Bevindingen.Dag(besluit)}. De afspraak komt eerst (artikel 4, lid 2). Klopt een van beide dagen niet, verbeter die dan.",
            nameof(Capaciteitsbesluit.Genomen));
    }
}
