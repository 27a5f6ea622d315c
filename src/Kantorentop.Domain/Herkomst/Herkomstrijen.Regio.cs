using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Herkomst;

/// <content>The rows of plans against demand: capacity counts for, the estimate against, new build for again.</content>
internal sealed partial class Herkomstrijen
{
    private Raming? Raming => snapshot.RamingOp(vraag.Gebied.Sleutel, dag);

    private Herkomstrijen Begin => new(snapshot, vraag, dossiers, Convenantdata.Referentiedatum);

    private IEnumerable<Rijsleutel> VanRegio(Cijfer cijfer) => cijfer switch
    {
        Cijfer.Vraag => Vraag(),
        Cijfer.ResterendeVraag => Resterend(Van(Cijfer.Vraag), cijfer),
        Cijfer.ResterendeVraagAlleenUitbreiding => Resterend(VraagAlleenUitbreiding(), cijfer),
        Cijfer.Balans => [.. Van(Cijfer.Publiekrechtelijk), .. Min(Van(Cijfer.ResterendeVraag))],
        Cijfer.BalansTotaal => [.. Van(Cijfer.Totaal), .. Min(Van(Cijfer.ResterendeVraag))],
        Cijfer.BalansAlleenUitbreiding => [.. Van(Cijfer.Publiekrechtelijk), .. Min(Van(Cijfer.ResterendeVraagAlleenUitbreiding))],
        Cijfer.Beginbalans or Cijfer.Toegestaan => Begin.Van(Cijfer.Balans),
        Cijfer.Achterstand => NietNegatief([.. Van(Cijfer.Balans), new Rijsleutel(new Staprij(Cijfer.Toegestaan, -(Toegestaan ?? 0m), Rekenstap.Vijfjarenpad))], cijfer),
        _ => throw new ArgumentOutOfRangeException(nameof(cijfer), cijfer, "This figure is of every kind of area."),
    };

    private decimal? Toegestaan => Vijfjarenpad.Toegestaan(Begin.Van(Cijfer.Balans).Sum(rij => rij.Waarde), dag, snapshot.Data);

    private List<Rijsleutel> Vraag() => Raming is not { } raming
        ? []
        : NietNegatief(
            [
                .. NietNegatief([Deel(raming, Ramingdeel.Vervangingsvraag), Deel(raming, Ramingdeel.VervangingsvraagInVoorraad)], Cijfer.Vraag),
                Deel(raming, Ramingdeel.Uitbreidingsvraag),
                Deel(raming, Ramingdeel.UitbreidingsvraagInVoorraad),
            ],
            Cijfer.Vraag);

    private List<Rijsleutel> VraagAlleenUitbreiding() => Raming is not { } raming
        ? []
        : NietNegatief(
            [Deel(raming, Ramingdeel.Vervangingsvraag), Deel(raming, Ramingdeel.Uitbreidingsvraag), Deel(raming, Ramingdeel.UitbreidingsvraagInVoorraad)], Cijfer.Vraag);

    private List<Rijsleutel> Resterend(IEnumerable<Rijsleutel> vraag, Cijfer deel) => NietNegatief([.. vraag, .. Min(Van(Cijfer.NieuwbouwSinds2012))], deel);

    private static Rijsleutel Deel(Raming raming, Ramingdeel deel) => new(new Ramingrij(
        Cijfer.Vraag,
        deel switch
        {
            Ramingdeel.Vervangingsvraag => raming.Vervangingsvraag.M2,
            Ramingdeel.VervangingsvraagInVoorraad => -raming.VervangingsvraagInVoorraad.M2,
            Ramingdeel.Uitbreidingsvraag => raming.Uitbreidingsvraag,
            _ => -raming.UitbreidingsvraagInVoorraad.M2,
        },
        raming,
        deel));

    private static IEnumerable<Rijsleutel> Min(IEnumerable<Rijsleutel> rijen) => rijen.Select(rij => rij with { Waarde = -rij.Waarde });

    /// <summary>The rows, and where they come below 0 a step that brings them back to it.</summary>
    private static List<Rijsleutel> NietNegatief(List<Rijsleutel> rijen, Cijfer deel)
    {
        if (rijen.Sum(rij => rij.Waarde) is < 0 and var tekort) rijen.Add(new Rijsleutel(new Staprij(deel, -tekort, Rekenstap.Ondergrens)));
        return rijen;
    }
}
