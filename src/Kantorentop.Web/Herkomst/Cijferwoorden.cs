using Kantorentop.Domain.Herkomst;
using Kantorentop.Web.Uitleg;

namespace Kantorentop.Web.Herkomst;

/// <summary>Figures in words: how a value reads, and where its explanation stands.</summary>
public static class Cijferwoorden
{
    /// <summary>A value in the unit of its figure, as screens show it.</summary>
    /// <param name="cijfer">The figure.</param>
    /// <param name="waarde">Its value.</param>
    /// <param name="kort">True to leave out m².</param>
    public static string Waarde(Cijfer cijfer, decimal? waarde, bool kort = false) => Cijferregister.Van(cijfer).Eenheid switch
    {
        Cijfereenheid.Oppervlakte => kort ? Weergave.Getal(waarde) : Weergave.M2(waarde),
        Cijfereenheid.Procent => Weergave.Percentage(waarde),
        Cijfereenheid.Procentpunt => Weergave.Verschil(waarde, 1),
        _ => Weergave.Getal(waarde),
    };

    /// <summary>The same without rounding, as far as six decimals.</summary>
    public static string Exact(Cijfer cijfer, decimal? waarde) => waarde is not { } getal ? Weergave.Onbekend : Cijferregister.Van(cijfer).Eenheid switch
    {
        Cijfereenheid.Oppervlakte => Weergave.Exact(Rond(getal)) + "\u00A0m²",
        Cijfereenheid.Procent => Weergave.Exact(Rond(getal)) + "%",
        Cijfereenheid.Procentpunt => Weergave.Exact(Rond(getal)) + "\u00A0procentpunt",
        _ => Weergave.Aantal((int)getal, "gebouw", "gebouwen"),
    };

    /// <summary>The anchor of its explanation.</summary>
    public static string Begrip(Cijfer cijfer) => cijfer switch
    {
        Cijfer.Voorraad or Cijfer.VoorraadOpgeleverd or Cijfer.VoorraadInAanbouw => Begrippen.Voorraad,
        Cijfer.VoorraadOnbekend => Begrippen.Onbekend,
        Cijfer.StructureleLeegstand or Cijfer.StructureelPercentage => Begrippen.StructureleLeegstand,
        Cijfer.LeegstandTotEenJaar or Cijfer.LeegstandEenTotDrieJaar => Begrippen.Leegstandsduur,
        Cijfer.AantalGebouwen => Begrippen.Gebouw,
        Cijfer.AantalVolledigLeeg or Cijfer.AantalGedeeltelijkLeeg => Begrippen.LegeGebouwen,
        Cijfer.Transformatieplicht or Cijfer.TransformatieplichtOppervlakte => Begrippen.Transformatieplicht,
        (>= Cijfer.Vastgesteld and <= Cijfer.Totaal) or Cijfer.PlannenInKrimpgebied => Begrippen.Plancapaciteit,
        Cijfer.NieuwbouwSinds2012 => Begrippen.Nieuwbouw,
        Cijfer.Vraag or Cijfer.ResterendeVraag or Cijfer.ResterendeVraagAlleenUitbreiding => Begrippen.Vraag,
        Cijfer.Balans or Cijfer.BalansTotaal or Cijfer.BalansAlleenUitbreiding => Begrippen.Afstemming,
        Cijfer.Toegestaan or Cijfer.Achterstand or Cijfer.Beginbalans => Begrippen.Pad,
        _ => Begrippen.Leegstand,
    };

    private static decimal Rond(decimal getal) => Math.Round(getal, 6, MidpointRounding.AwayFromZero);
}
