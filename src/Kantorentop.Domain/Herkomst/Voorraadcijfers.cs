namespace Kantorentop.Domain.Herkomst;

/// <summary>The figures of stock and vacancy (art. 1, 7.4).</summary>
internal static class Voorraadcijfers
{
    private const string PerRuimte = "De grens van 500 m² geldt per ruimte: de eenheid die als geheel wordt verhuurd. Het convenant zegt niet wat een ruimte is.";
    private const string Onbekend = "Een dag waarvan geen stand bekend is, telt niet als leeg.";

    public static readonly IReadOnlyList<Cijferregel> Alle =
    [
        new(Cijfer.Voorraad, "Kantorenvoorraad", "1",
            "De opgeleverde voorraad plus de voorraad in aanbouw: alle ruimten van 500 m² of meer, ook als zij leegstaan.", PerRuimte)
        { Termen = [Cijfer.VoorraadOpgeleverd, Cijfer.VoorraadInAanbouw], OokGebouw = true },
        new(Cijfer.VoorraadOpgeleverd, "Opgeleverde voorraad", "1",
            "De som van de ruimten van 500 m² of meer in gebouwen die op de peildatum zijn opgeleverd en niet onttrokken.", PerRuimte)
        { OokGebouw = true },
        new(Cijfer.VoorraadInAanbouw, "Voorraad in aanbouw", "1",
            "De som van de ruimten van 500 m² of meer in gebouwen waarvan de bouw is begonnen en die nog niet zijn opgeleverd.", PerRuimte)
        { OokGebouw = true },
        new(Cijfer.VoorraadOnbekend, "Voorraad waarvan het gebruik onbekend is", null,
            "De som van de ruimten van 500 m² of meer in opgeleverde gebouwen waarvan op de peildatum geen stand is ingevoerd.",
            "Deze ruimten tellen mee in de voorraad en niet in de leegstand.")
        { OokGebouw = true },
        new(Cijfer.Leegstand, "Leegstand", "1",
            "De som van de ruimten van 500 m² of meer in opgeleverde gebouwen, die worden aangeboden en niet als kantoor in gebruik zijn.", $"{PerRuimte} {Onbekend}")
        { OokGebouw = true },
        Percentage(Cijfer.Leegstandspercentage, "Leegstand in procenten", "1", "100 keer de leegstand, gedeeld door de kantorenvoorraad. Zonder voorraad is er geen percentage.", Onbekend)
            with { Termen = [Cijfer.Leegstand, Cijfer.Voorraad] },
        new(Cijfer.StructureleLeegstand, "Structurele leegstand", "1",
            "De som van de ruimten die op de peildatum langer dan drie jaar zonder onderbreking leeg zijn. Precies drie jaar is nog niet structureel.",
            "De duur wordt per ruimte geteld. Na een splitsing of samenvoeging loopt zij door als alle vorige ruimten de dag ervoor leeg waren.")
        { OokGebouw = true },
        Duur(Cijfer.LeegstandTotEenJaar, "Leegstand tot en met een jaar", "De som van de ruimten die op de peildatum leeg zijn, een jaar of korter zonder onderbreking."),
        Duur(Cijfer.LeegstandEenTotDrieJaar, "Leegstand langer dan een tot en met drie jaar",
            "De som van de ruimten die op de peildatum leeg zijn, langer dan een jaar en hooguit drie jaar zonder onderbreking."),
        Percentage(Cijfer.StructureelPercentage, "Structurele leegstand in procenten", "1", "100 keer de structurele leegstand, gedeeld door de kantorenvoorraad.", Onbekend)
            with { Termen = [Cijfer.StructureleLeegstand, Cijfer.Voorraad] },
        Gebouwen(Cijfer.AantalGebouwen, "Gebouwen", "De gebouwen in de voorraad met ten minste één ruimte van 500 m² of meer."),
        Gebouwen(Cijfer.AantalVolledigLeeg, "Gebouwen die helemaal leeg zijn", "De gebouwen in de voorraad waarvan elke ruimte van 500 m² of meer leeg is."),
        Gebouwen(Cijfer.AantalGedeeltelijkLeeg, "Gebouwen die voor een deel leeg zijn", "De gebouwen in de voorraad waarvan sommige ruimten van 500 m² of meer leeg zijn, maar niet alle."),
        Gebouwen(Cijfer.Transformatieplicht, "Gebouwen met een transformatieplicht",
            "De opgeleverde gebouwen van 5.000 m² of meer die drie jaar of langer op elke dag voor meer dan 80% leeg waren.") with
        { Artikel = "7.4", Conventie = "Leeg is hier: niet of tijdelijk in gebruik, of de ruimte nu wordt aangeboden of niet. De 5.000 m² is gemeten in v.v.o." },
        new(Cijfer.TransformatieplichtOppervlakte, "Oppervlakte met een transformatieplicht", "7.4",
            "De som van alle ruimten, van elke grootte, in de gebouwen met een transformatieplicht.", "De oppervlakte is die op de peildatum, in v.v.o.")
        { OokGebouw = true },
        Percentage(Cijfer.LeegstandspercentageOpgeleverd, "Leegstand als deel van de opgeleverde voorraad", null,
            "100 keer de leegstand, gedeeld door de opgeleverde voorraad.", "Dit is niet het cijfer van het convenant: dat telt gebouwen in aanbouw mee in de voorraad.")
            with { Termen = [Cijfer.Leegstand, Cijfer.VoorraadOpgeleverd] },
        new(Cijfer.LeegstandVerschil, "Verschil in leegstand met een jaar eerder", null, "Het leegstandspercentage op de peildatum min dat van een jaar eerder, in procentpunten.")
        { Eenheid = Cijfereenheid.Procentpunt, Rekenwijze = Rekenwijze.Verschil },
    ];

    private static Cijferregel Percentage(Cijfer cijfer, string naam, string? artikel, string formule, string conventie) =>
        new(cijfer, naam, artikel, formule, conventie) { Eenheid = Cijfereenheid.Procent, Rekenwijze = Rekenwijze.Percentage, OokGebouw = true };

    private static Cijferregel Duur(Cijfer cijfer, string naam, string formule) =>
        new(cijfer, naam, null, formule, "De grens van een jaar wordt geteld als die van drie jaar: precies een jaar hoort nog bij het eerste deel.");

    private static Cijferregel Gebouwen(Cijfer cijfer, string naam, string formule) => new(cijfer, naam, null, formule) { Eenheid = Cijfereenheid.Gebouwen };
}
