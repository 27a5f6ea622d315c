using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Domain.Afspraken;

/// <summary>What the portal measures of a target on a day.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Waarde">The measured value; null when nothing is recorded to measure it by.</param>
/// <param name="Onzeker">How much higher it may be in truth, because of stock of which the use is unknown.</param>
public readonly record struct Doelmeting(DateOnly Dag, decimal? Waarde, decimal Onzeker = 0m)
{
    /// <summary>Measures a target of a region; no value for one that the portal does not measure.</summary>
    public static Doelmeting Van(Snapshot snapshot, string regio, Doelstelling doel, DateOnly dag)
    {
        var gebied = Gebied.Kantorenregio(regio);
        if (doel.Cijfer is not { } cijfer || !IsBekend(snapshot, gebied, cijfer, dag)) return new(dag, null);
        return doel.IsPlafond
            ? new(dag, Nieuwbouw(snapshot, gebied, doel, dag))
            : new(dag, snapshot.Waarde(cijfer.Van(gebied, dag)), Onbekend(snapshot, gebied, cijfer, dag));
    }

    /// <summary>The baseline is what was built already (art. 3.1b), so what came since is added to it.</summary>
    private static decimal? Nieuwbouw(Snapshot snapshot, Gebied gebied, Doelstelling doel, DateOnly dag) =>
        doel.Nuldatum <= dag ? doel.Nulwaarde + snapshot.NieuwbouwTussen(gebied, doel.Nuldatum.Value, dag) : null;

    // Without any building or any plan the sum would be 0, and that is not what is known.
    private static bool IsBekend(Snapshot snapshot, Gebied gebied, Cijfer cijfer, DateOnly dag) => cijfer is Cijfer.Publiekrechtelijk or Cijfer.Totaal
        or Cijfer.PlannenInKrimpgebied or Cijfer.Balans
        ? snapshot.Plannen(gebied, dag).Any(plan => plan.Stand is not null)
        : snapshot.Kerncijfers(gebied, dag).AantalGebouwen > 0;

    private static decimal Onbekend(Snapshot snapshot, Gebied gebied, Cijfer cijfer, DateOnly dag)
    {
        var cijfers = snapshot.Kerncijfers(gebied, dag);
        return cijfer switch
        {
            Cijfer.Leegstand or Cijfer.StructureleLeegstand => cijfers.VoorraadOnbekend,
            Cijfer.Leegstandspercentage or Cijfer.StructureelPercentage when cijfers.Voorraad > 0m => 100m * cijfers.VoorraadOnbekend / cijfers.Voorraad,
            _ => 0m,
        };
    }
}
