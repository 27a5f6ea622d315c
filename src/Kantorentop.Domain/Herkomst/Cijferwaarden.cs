using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herkomst;

/// <summary>Picks one figure by its name from the figures that the snapshot gives.</summary>
internal static class Cijferwaarden
{
    public static decimal? Van(Snapshot snapshot, Cijfervraag vraag)
    {
        var (gebied, dag) = (vraag.Gebied, vraag.Peildatum);
        return vraag.Cijfer switch
        {
            Cijfer.NieuwbouwSinds2012 => snapshot.NieuwbouwSinds2012(gebied, dag),
            Cijfer.LeegstandTotEenJaar => snapshot.Leegstandsduur(gebied, dag).TotEenJaar,
            Cijfer.LeegstandEenTotDrieJaar => snapshot.Leegstandsduur(gebied, dag).EenTotDrieJaar,
            Cijfer.Transformatieplicht => snapshot.Transformatieplicht(gebied, dag).Gebouwen.Count,
            Cijfer.PlannenInKrimpgebied => snapshot.Locaties(gebied, dag).Where(locatie => snapshot.IsKrimpgebied(locatie.Code, dag))
                .Sum(locatie => snapshot.Plancapaciteit(Gebied.Locatie(locatie.Code), dag).Publiekrechtelijk),
            Cijfer.TransformatieplichtOppervlakte => snapshot.Transformatieplicht(gebied, dag).Gebouwen.Sum(gebouw => gebouw.Oppervlakte),
            >= Cijfer.Vastgesteld and <= Cijfer.Totaal => Van(snapshot.Plancapaciteit(gebied, dag), vraag.Cijfer),
            _ => Van(snapshot.Kerncijfers(gebied, dag), vraag.Cijfer),
        };
    }

    public static decimal? Van(Afstemming afstemming, Cijfer cijfer) => cijfer switch
    {
        Cijfer.Vraag => afstemming.Vraag,
        Cijfer.ResterendeVraag => afstemming.ResterendeVraag,
        Cijfer.ResterendeVraagAlleenUitbreiding => afstemming.Publiekrechtelijk - afstemming.BalansAlleenUitbreiding,
        Cijfer.Balans => afstemming.Balans,
        Cijfer.BalansTotaal => afstemming.BalansTotaal,
        Cijfer.BalansAlleenUitbreiding => afstemming.BalansAlleenUitbreiding,
        Cijfer.Beginbalans => afstemming.Beginbalans,
        Cijfer.Toegestaan => afstemming.Toegestaan,
        Cijfer.Achterstand => afstemming.Achterstand,
        _ => throw Onbekend(cijfer),
    };

    /// <summary>The area of a building that is on the list of art. 7.4; null when it is not.</summary>
    public static decimal? Plicht(Snapshot snapshot, Cijfervraag vraag) =>
        snapshot.Transformatieplicht(vraag.Gebied, vraag.Peildatum).Gebouwen.FirstOrDefault(gebouw => gebouw.Gebouw == vraag.Gebouw)?.Oppervlakte;

    public static decimal? Van(Gebouwstand stand, Cijfer cijfer) => cijfer switch
    {
        Cijfer.Voorraad => stand.Voorraad,
        Cijfer.VoorraadOpgeleverd => stand.Bestaand ? stand.Voorraad : 0m,
        Cijfer.VoorraadInAanbouw => stand.InAanbouw ? stand.Voorraad : 0m,
        Cijfer.VoorraadOnbekend => stand.Onbekend,
        Cijfer.Leegstand => stand.Leegstand,
        Cijfer.StructureleLeegstand => stand.StructureleLeegstand,
        Cijfer.Leegstandspercentage => Kerncijfers.Percentage(stand.Leegstand, stand.Voorraad),
        Cijfer.LeegstandspercentageOpgeleverd => Kerncijfers.Percentage(stand.Leegstand, stand.Bestaand ? stand.Voorraad : 0m),
        Cijfer.StructureelPercentage => Kerncijfers.Percentage(stand.StructureleLeegstand, stand.Voorraad),
        _ => throw Onbekend(cijfer),
    };

    private static decimal? Van(Kerncijfers cijfers, Cijfer cijfer) => cijfer switch
    {
        Cijfer.Voorraad => cijfers.Voorraad,
        Cijfer.VoorraadOpgeleverd => cijfers.VoorraadOpgeleverd,
        Cijfer.VoorraadInAanbouw => cijfers.VoorraadInAanbouw,
        Cijfer.VoorraadOnbekend => cijfers.VoorraadOnbekend,
        Cijfer.Leegstand => cijfers.Leegstand,
        Cijfer.Leegstandspercentage => cijfers.Leegstandspercentage,
        Cijfer.LeegstandspercentageOpgeleverd => cijfers.BerekenLeegstandspercentageOpgeleverd(),
        Cijfer.StructureleLeegstand => cijfers.StructureleLeegstand,
        Cijfer.StructureelPercentage => cijfers.StructureelPercentage,
        Cijfer.AantalGebouwen => cijfers.AantalGebouwen,
        Cijfer.AantalVolledigLeeg => cijfers.AantalVolledigLeeg,
        Cijfer.AantalGedeeltelijkLeeg => cijfers.AantalGedeeltelijkLeeg,
        _ => throw Onbekend(cijfer),
    };

    private static decimal Van(Plancapaciteit capaciteit, Cijfer cijfer) => cijfer switch
    {
        Cijfer.Vastgesteld => capaciteit.Vastgesteld,
        Cijfer.Ontwerp => capaciteit.Ontwerp,
        Cijfer.Structuurvisie => capaciteit.Structuurvisie,
        Cijfer.ZonderRoStatus => capaciteit.ZonderRoStatus,
        Cijfer.Publiekrechtelijk => capaciteit.Publiekrechtelijk,
        _ => capaciteit.Totaal,
    };

    private static ArgumentOutOfRangeException Onbekend(Cijfer cijfer) => new(nameof(cijfer), cijfer, "This figure does not exist here.");
}
