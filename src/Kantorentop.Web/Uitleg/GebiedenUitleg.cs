namespace Kantorentop.Web.Uitleg;

internal static class GebiedenUitleg
{
    public static readonly IReadOnlyList<Begrip> Begrippen =
    [
        new(Uitleg.Begrippen.Kantorenregio, "Kantorenregio", "artikel 1 en bijlage 1",
            "Een regionale kantorenmarkt van een of meer gemeenten. Een gemeente hoort op een dag bij hooguit één regio. De cijfers van een regio gaan over de gemeenten die er op de peildatum bij horen. De belangrijkste kantorenregio’s zijn die van Amsterdam, Rotterdam, Den Haag, Utrecht en Eindhoven."),
        new(Uitleg.Begrippen.Perspectief, "Toekomstperspectief", "artikel 1 en artikel 3, lid 1c",
            "Elke kantorenlocatie krijgt één van vier: groei (uitbreiding van de voorraad), balans (gelijk blijven), beperking (krimp) of transformatie (ontwikkeling van het gebied naar andere functies)."),
        new(Uitleg.Begrippen.Herstructurering, "Herstructureringsgebied", "artikel 1 en artikel 9, leden 4 en 5",
            "Een gebied waar de fysieke structuur wordt verbeterd. Het staat los van het toekomstperspectief: een locatie kan balansgebied én herstructureringsgebied zijn."),
        new(Uitleg.Begrippen.Termijnen, "Termijnen", "artikel 14, lid 1",
            "Het convenant werkt vanaf 28 juni 2012, de dag na de ondertekening, en duurt vijf jaar: tot en met 27 juni 2017. De belangrijkste kantorenregio’s maken binnen twaalf maanden een afspraak: uiterlijk op 28 juni 2013 (artikel 3, lid 1).",
            "‘Binnen n maanden’ is tot en met dezelfde dag n maanden later. Een weekend verschuift geen termijn.",
            "Zijn de fondsen van artikel 5 niet tot stand gekomen, dan kunnen partijen niet aan artikel 2, lid 2 worden gehouden (artikel 12, lid 2). De cijfers blijven, met de woorden ‘telt nu niet mee’."),
    ];
}
