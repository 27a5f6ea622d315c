using Kantorentop.Application.Reeksen;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Voorraad.Stromen;

namespace Kantorentop.Web.Reeksen;

/// <summary>The reasons of change in words.</summary>
internal static class Stroomwoorden
{
    public const string Voorraadzin = "Ruimten van 500 m² of meer in gebouwen die bestaan of in aanbouw zijn, in m² v.v.o. (artikel 1)";
    public const string Leegstandszin = "Aangeboden ruimten van 500 m² of meer die niet als kantoor in gebruik zijn, in m² v.v.o. (artikel 1)";

    public static string Naam(Stroom soort) => soort switch
    {
        Stroom.BouwGestart => "Bouw gestart",
        Stroom.Opgeleverd => "Opgeleverd",
        Stroom.Vrijgekomen => "Vrijgekomen",
        Stroom.Aangeboden => "Nieuw aangeboden",
        Stroom.LeegOpgeleverd => "Leeg opgeleverd",
        Stroom.BekendGeworden => "Bekend geworden",
        Stroom.RuimteToegevoegd => "Ruimte toegevoegd",
        Stroom.GesplitstOfSamengevoegd => "Gesplitst of samengevoegd",
        Stroom.InGebruik => "Weer in gebruik",
        Stroom.NietMeerAangeboden => "Niet meer aangeboden",
        Stroom.OnbekendGeworden => "Onbekend geworden",
        Stroom.RuimteVervallen => "Ruimte vervallen",
        Stroom.Sloop => "Onttrokken door sloop",
        Stroom.Transformatie => "Onttrokken door transformatie",
        Stroom.OverigOnttrokken => "Op een andere manier onttrokken",
        Stroom.OnttrokkenZonderSoort => "Onttrokken, niet ingevuld hoe",
        _ => "Gebied gewijzigd",
    };

    public static string Uitleg(Stroom soort) => soort switch
    {
        Stroom.BouwGestart => "Een gebouw telt mee vanaf de start van de bouw.",
        Stroom.Opgeleverd => "Gebouwen waarvan geen start van de bouw bekend is.",
        Stroom.Vrijgekomen => "Was als kantoor in gebruik en wordt nu aangeboden.",
        Stroom.Aangeboden => "Was al niet als kantoor in gebruik en wordt nu aangeboden.",
        Stroom.LeegOpgeleverd => "Nieuw gebouw, leeg en aangeboden vanaf de oplevering.",
        Stroom.BekendGeworden => "De dag ervoor was het gebruik niet bekend.",
        Stroom.RuimteToegevoegd => "Nieuwe ruimte in een gebouw dat er al was.",
        Stroom.GesplitstOfSamengevoegd => "Nieuwe ruimten min die waaruit ze ontstonden; een ruimte kan over de grens van 500 m² gaan.",
        Stroom.InGebruik => "Verhuurd, verkocht of door de eigenaar als kantoor in gebruik genomen.",
        Stroom.NietMeerAangeboden => "Niet als kantoor in gebruik, maar ook niet meer te huur of te koop.",
        Stroom.OnbekendGeworden => "Vanaf deze dag is het gebruik niet bekend.",
        Stroom.RuimteVervallen => "Het gebouw blijft; er kwam geen andere ruimte voor terug.",
        Stroom.GebiedGewijzigd => "Een gemeente kwam erbij of ging eraf, met wat zij de dag ervoor had.",
        _ => "Het hele gebouw is geen kantoor meer.",
    };

    public static string Naam(Planstroom soort) => soort switch
    {
        Planstroom.NieuwPlan => "Nieuw plan",
        Planstroom.Geschrapt => "Geschrapt",
        Planstroom.Gefaseerd => "Gefaseerd",
        Planstroom.Gerealiseerd => "Gerealiseerd",
        Planstroom.BestemmingGewijzigd => "Bestemming gewijzigd",
        Planstroom.Correctie => "Correctie",
        Planstroom.ZonderReden => "Zonder reden",
        Planstroom.Beeindigd => "Geëindigd zonder vervolg",
        Planstroom.StatusGewijzigd => "Andere status",
        _ => "Gebied gewijzigd",
    };

    public static string Uitleg(Planstroom soort) => soort switch
    {
        Planstroom.NieuwPlan => "De eerste stand van een plan.",
        Planstroom.Geschrapt => "Uit het plan gehaald.",
        Planstroom.Gefaseerd => "Verschoven in de tijd.",
        Planstroom.Gerealiseerd => "Gebouwd.",
        Planstroom.BestemmingGewijzigd => "Mag een andere functie krijgen.",
        Planstroom.Correctie => "Het eerdere getal klopte niet.",
        Planstroom.ZonderReden => "De planstand veranderde, maar de reden is niet ingevuld.",
        Planstroom.Beeindigd => "De laatste stand liep af en er kwam geen nieuwe.",
        Planstroom.StatusGewijzigd => "Van de ene status naar de andere; samen 0.",
        _ => "Een gemeente kwam erbij of ging eraf, met de plannen die zij de dag ervoor had.",
    };

    /// <summary>Name and explanation of the reason of a line that there is.</summary>
    public static (string Naam, string Uitleg) Woorden(Stroomvraag vraag)
    {
        if (vraag == Stroomvraag.Nieuwbouw) return ("Nieuwbouw", "Ruimten van 500 m² of meer in gebouwen die in deze periode zijn opgeleverd, zoals zij op de dag van oplevering waren.");
        var (naam, uitleg) = vraag.Planstroom() is { } plan ? (Naam(plan), Uitleg(plan))
            : vraag.Stroom() is { } stroom ? (Naam(stroom), Uitleg(stroom))
            : ("Alle redenen", "Alle redenen samen.");
        return (vraag.Deel is { } deel ? $"{naam}, {Deel(deel)}" : naam, uitleg);
    }

    private static string Deel(string deel) => deel == Stroomvraag.ZonderRoStatus ? "zonder formele status" : deel;
}
