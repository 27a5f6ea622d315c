namespace Kantorentop.Web.Uitleg;

internal static class VoorraadUitleg
{
    public static readonly IReadOnlyList<Begrip> Begrippen =
    [
        new(Uitleg.Begrippen.Gebouw, "Gebouw in aanbouw, bestaand of onttrokken", "artikel 1",
            "Een gebouw is in aanbouw vanaf de start van de bouw tot de dag van oplevering. Vanaf de dag van oplevering is het bestaand. Een gebouw telt niet meer mee vanaf de dag waarop het is onttrokken: gesloopt, getransformeerd of op een andere manier geen kantoor meer.",
            "Een gebouw is onttrokken op de dag waarop de kantoorfunctie feitelijk eindigt, bijvoorbeeld als de sloop begint."),
        new(Uitleg.Begrippen.Voorraad, "Kantorenvoorraad", "artikel 1",
            "De som van alle ruimten van 500 m² of meer in gebouwen die bestaan of in aanbouw zijn. Leegstaande ruimten tellen mee. Alle oppervlakten zijn in vierkante meter verhuurbaar vloeroppervlak (v.v.o.). Omdat gebouwen in aanbouw meetellen, stijgt de voorraad al bij de start van de bouw en niet pas bij de oplevering."),
        new(Uitleg.Begrippen.Leegstand, "Leegstand", "artikel 1",
            "De som van alle ruimten van 500 m² of meer in opgeleverde gebouwen, die worden aangeboden voor verhuur of verkoop en niet als kantoor in gebruik zijn. Het percentage is de leegstand gedeeld door de kantorenvoorraad. Zonder voorraad is er geen percentage; dat is iets anders dan 0%. Een ruimte die leeg is maar niet wordt aangeboden, telt niet als leegstand. Tijdelijk gebruik, zoals anti-kraak, telt wel als leegstand zolang de ruimte wordt aangeboden.",
            "Een ruimte is de eenheid die als geheel wordt verhuurd. De grens van 500 m² geldt per ruimte, niet per gebouw."),
        new(Uitleg.Begrippen.StructureleLeegstand, "Structurele leegstand", "artikel 1",
            "Leegstand die langer dan drie jaar zonder onderbreking duurt. Precies drie jaar is nog niet structureel; een dag langer wel. Het percentage is de structurele leegstand gedeeld door de kantorenvoorraad.",
            "De duur wordt per ruimte geteld, vanaf de eerste dag waarop de ruimte onafgebroken leeg was, en nooit van vóór de oplevering.",
            "Wordt een ruimte gesplitst of samengevoegd, dan loopt de duur door als alle ruimten waaruit zij ontstond de dag ervoor leeg waren. De laatste begindatum telt.",
            "Begint de leegstand op 29 februari, dan is drie jaar later 28 februari."),
        new(Uitleg.Begrippen.Leegstandsduur, "Leegstand naar duur", "artikel 1",
            "De leegstand verdeeld naar hoe lang een ruimte zonder onderbreking leegstaat: tot en met 1 jaar, langer dan 1 tot en met 3 jaar, en langer dan 3 jaar. De drie delen zijn samen de leegstand; het laatste is de structurele leegstand.",
            "De grens van een jaar wordt geteld als die van drie jaar: precies een jaar hoort nog bij het eerste deel, een dag langer bij het tweede."),
        new(Uitleg.Begrippen.Stromen, "Wat er veranderde", "artikel 12, lid 4",
            "Tussen twee dagen komen er meters bij de voorraad, de leegstand en de plancapaciteit en gaan er meters af. Elke m² verschil heeft precies één reden; er is geen restpost. Wat op de begindag gebeurde, zit in het begin; wat op de einddag gebeurde, staat bij de redenen.",
            "Gaat een gemeente naar een andere kantorenregio of provincie, dan gaat mee wat zij de dag ervoor had. Dat staat bij ‘gebied gewijzigd’.",
            "Verandert een plan van status én van omvang, dan gaat eerst de oude omvang over naar de nieuwe status. Het verschil krijgt de reden van de planstand."),
        new(Uitleg.Begrippen.Broncijfers, "Cijfers van andere methoden", "",
            "Anderen publiceren ook cijfers over kantoren, zoals het CBS en makelaars. Zij meten anders: leegstand uit registers in plaats van uit het aanbod, een andere ondergrens, of bruto in plaats van verhuurbaar vloeroppervlak (b.v.o. of g.b.o. in plaats van v.v.o.). Een cijfer van een ander staat hier met bron, methode, eenheid en editie, in een eigen tabel. Het wordt nooit omgerekend en nooit met een andere methode in één lijn getekend."),
        new(Uitleg.Begrippen.LegeGebouwen, "Geheel en gedeeltelijk leeg", "",
            "Een gebouw is geheel leeg als al zijn ruimten van 500 m² of meer leeg zijn. Het is gedeeltelijk leeg als dat voor een deel van die ruimten geldt."),
        new(Uitleg.Begrippen.Onbekend, "Onbekende stand", "",
            "Van sommige ruimten is op de peildatum niet bekend of zij in gebruik zijn. Zij tellen mee in de voorraad en niet in de leegstand. Hun oppervlakte staat dan bij elk leegstandspercentage.",
            "Onbekende dagen tellen niet als leeg."),
        new(Uitleg.Begrippen.Transformatieplicht, "Transformatieplan", "artikel 7, lid 4",
            "Een belegger maakt een concreet transformatieplan voor een kantoorpand vanaf 5.000 m² dat drie jaar of langer voor meer dan 80% leegstaat. Hier telt precies drie jaar wél mee, en precies 80% niet. De lijst noemt alle panden die hieraan voldoen, wie ook de eigenaar is; alleen een belegger is het plan verschuldigd. De verplichting begint nooit vóór 28 juni 2012.",
            "Leeg is hier: niet in gebruik of tijdelijk in gebruik, of de ruimte nu wordt aangeboden of niet.",
            "De 5.000 m² is gemeten in v.v.o., over alle ruimten van elke grootte."),
    ];
}
