namespace Kantorentop.Domain.Herkomst;

/// <summary>The figures of plans and demand (art. 2.2).</summary>
internal static class Plancijfers
{
    private const string Pad = "Het vijfjarenpad is een hulplijn van dit portaal en staat niet in het convenant.";

    public static readonly IReadOnlyList<Cijferregel> Alle =
    [
        Capaciteit(Cijfer.Vastgesteld, "Plancapaciteit in vastgestelde bestemmingsplannen"),
        Capaciteit(Cijfer.Ontwerp, "Plancapaciteit in ontwerp-bestemmingsplannen"),
        Capaciteit(Cijfer.Structuurvisie, "Plancapaciteit in structuurvisies"),
        Capaciteit(Cijfer.ZonderRoStatus, "Plancapaciteit zonder formele status"),
        new(Cijfer.Publiekrechtelijk, "Publiekrechtelijke plancapaciteit", "2.2", "De plancapaciteit in vastgestelde en ontwerp-bestemmingsplannen en in structuurvisies, bij elkaar opgeteld.")
        { Termen = [Cijfer.Vastgesteld, Cijfer.Ontwerp, Cijfer.Structuurvisie] },
        new(Cijfer.Totaal, "Plancapaciteit met plannen zonder formele status", "1", "De publiekrechtelijke plancapaciteit plus de plancapaciteit zonder formele status.")
        { Termen = [Cijfer.Publiekrechtelijk, Cijfer.ZonderRoStatus] },
        new(Cijfer.PlannenInKrimpgebied, "Plannen waar de voorraad moet krimpen", "1",
            "De publiekrechtelijke plancapaciteit op locaties die op de peildatum beperkingsgebied of transformatiegebied zijn."),
        new(Cijfer.NieuwbouwSinds2012, "Nieuwbouw sinds 2012", "2.2",
            "De som van de ruimten van 500 m² of meer in gebouwen die van 1 januari 2012 tot en met de peildatum zijn opgeleverd, uiterlijk op 31 december 2021.",
            "Nieuwbouw blijft meetellen als het gebouw later weer is onttrokken of zijn ruimten zijn gesplitst."),
        Regio(Cijfer.Vraag, "Vraag die niet in bestaande kantoren past",
            "De vervangingsvraag en de uitbreidingsvraag, elk zonder wat in bestaande kantoren past. De som is nooit minder dan 0.",
            "De uitbreidingsvraag mag negatief zijn. ‘Die niet in de bestaande voorraad kan worden geaccommodeerd’ lezen wij bij beide soorten vraag."),
        Regio(Cijfer.ResterendeVraag, "Resterende vraag", "De vraag min de nieuwbouw sinds 2012, en nooit minder dan 0.", null, Cijfer.Vraag, Cijfer.NieuwbouwSinds2012),
        Regio(Cijfer.Balans, "Saldo van plannen en vraag", "De publiekrechtelijke plancapaciteit min de resterende vraag. Boven 0 zijn er te veel plannen, onder 0 te weinig.",
            "Plannen en vraag zijn ‘in overeenstemming’ als zij hooguit 5% van de resterende vraag verschillen, of hooguit 500 m².", Cijfer.Publiekrechtelijk, Cijfer.ResterendeVraag),
        Regio(Cijfer.BalansTotaal, "Saldo met plannen zonder formele status", "De hele plancapaciteit, ook die zonder formele status, min de resterende vraag.", null, Cijfer.Totaal, Cijfer.ResterendeVraag),
        Regio(Cijfer.BalansAlleenUitbreiding, "Saldo in de andere lezing van de vraag", "De publiekrechtelijke plancapaciteit min de resterende vraag in de andere lezing.",
            "‘Die niet in de bestaande voorraad kan worden geaccommodeerd’ is hier alleen bij de uitbreidingsvraag gelezen.", Cijfer.Publiekrechtelijk, Cijfer.ResterendeVraagAlleenUitbreiding),
        Regio(Cijfer.ResterendeVraagAlleenUitbreiding, "Resterende vraag in de andere lezing",
            "De hele vervangingsvraag plus de uitbreidingsvraag zonder wat in bestaande kantoren past, min de nieuwbouw sinds 2012, en nooit minder dan 0.",
            "Alleen van de uitbreidingsvraag gaat af wat in bestaande kantoren past."),
        Regio(Cijfer.Beginbalans, "Saldo op 1 januari 2012", "De publiekrechtelijke plancapaciteit min de resterende vraag op 1 januari 2012.",
            "Het gaat over de gemeenten die op de peildatum bij de regio horen, met de raming die op 1 januari 2012 gold. " + Pad),
        Regio(Cijfer.Toegestaan, "Wat het vijfjarenpad nog toestaat", "Het saldo op 1 januari 2012, keer het deel van de looptijd dat nog niet voorbij is.", Pad, Cijfer.Beginbalans)
            with { Rekenwijze = Rekenwijze.Pad },
        Regio(Cijfer.Achterstand, "Achterstand op het vijfjarenpad", "Het saldo van plannen en vraag min wat het vijfjarenpad nog toestaat, en nooit minder dan 0.", Pad, Cijfer.Balans, Cijfer.Toegestaan),
    ];

    private static Cijferregel Capaciteit(Cijfer cijfer, string naam) =>
        new(cijfer, naam, "1", "De som van wat plannen met deze status op de peildatum nog toelaten, van 2012 tot en met 2021.");

    private static Cijferregel Regio(Cijfer cijfer, string naam, string formule, string? conventie, params IReadOnlyList<Cijfer> termen) =>
        new(cijfer, naam, "2.2", formule, conventie) { AlleenRegio = true, Termen = termen };
}
