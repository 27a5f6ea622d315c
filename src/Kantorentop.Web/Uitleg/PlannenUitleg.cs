namespace Kantorentop.Web.Uitleg;

internal static class PlannenUitleg
{
    public static readonly IReadOnlyList<Begrip> Begrippen =
    [
        new(Uitleg.Begrippen.Plancapaciteit, "Plancapaciteit", "artikel 1",
            "De ruimte die plannen nog bieden om kantoren toe te voegen, van 2012 tot en met 2021. Vier soorten: vastgestelde bestemmingsplannen, ontwerp-bestemmingsplannen, structuurvisies, en voorbereidingen zonder formele status. De eerste drie zijn samen de publiekrechtelijke plancapaciteit."),
        new(Uitleg.Begrippen.Vraag, "Vraag naar kantoren", "artikel 2, lid 2",
            "De vervangingsvraag ontstaat doordat kantoren verouderen, de uitbreidingsvraag door meer kantoorbanen of meer ruimte per werknemer. De vraag is het deel van beide dat niet in bestaande kantoren past. De bron staat bij de raming van de regio.",
            "De uitbreidingsvraag mag negatief zijn. Zij verlaagt dan de vraag, maar nooit tot onder 0.",
            "‘Die niet in de bestaande voorraad kan worden geaccommodeerd’ lezen wij bij beide soorten vraag. De andere lezing, alleen bij de uitbreidingsvraag, staat ernaast."),
        new(Uitleg.Begrippen.Nieuwbouw, "Nieuwbouw sinds 2012", "artikel 2, lid 2",
            "De ruimten van 500 m² of meer in gebouwen die sinds 1 januari 2012 zijn opgeleverd, tot en met 2021. De resterende vraag is de vraag min deze nieuwbouw, en nooit minder dan 0.",
            "Nieuwbouw blijft meetellen als het gebouw later weer is onttrokken."),
        new(Uitleg.Begrippen.Afstemming, "Afstemming van plannen op vraag", "artikel 2, lid 2",
            "De publiekrechtelijke plancapaciteit min de resterende vraag. Boven 0 zijn er te veel plannen (overcapaciteit), onder 0 te weinig (tekort). De afstemming wordt alleen per kantorenregio berekend: regio’s worden niet bij elkaar opgeteld.",
            "Plannen en vraag zijn ‘in overeenstemming’ als zij hooguit 5% van de resterende vraag verschillen, of hooguit 500 m².",
            "Zonder raming op de peildatum is er geen oordeel; de plancapaciteit staat er dan wel."),
        new(Uitleg.Begrippen.Pad, "Vijfjarenpad", "artikel 14, lid 1",
            "Een hulplijn van de stand op 1 januari 2012 naar 0 op 28 juni 2017, de dag na de looptijd. Op 1 januari 2015 mag nog 49,8% over zijn. De achterstand is wat er meer is dan het pad toestaat. Begint een regio zonder overcapaciteit, dan is er geen pad.",
            "Het pad staat niet in het convenant; het laat zien of een regio op koers ligt.",
            "De beginstand is die van de gemeenten die op de peildatum bij de regio horen."),
        new(Uitleg.Begrippen.Dubbeltelling, "Gebouwd en nog gepland", "artikel 2, lid 2",
            "Nieuwbouw verlaagt de resterende vraag. De gebouwde meters horen dan niet meer in een plan te staan, anders tellen ze twee keer. De pagina met wat er veranderde noemt de locaties waar nieuwbouw is opgeleverd en in dezelfde periode geen planstand de reden ‘gerealiseerd’ kreeg."),
    ];
}
