using Kantorentop.Application.Vergelijken;
using Kantorentop.Web.Uitleg;

namespace Kantorentop.Web.Vergelijken;

/// <summary>One figure on both sides.</summary>
/// <param name="Naam">As screens call it.</param>
/// <param name="Begrip">Anchor of its explanation.</param>
/// <param name="Links">Left; null where it is unknown.</param>
/// <param name="Rechts">Right; null where it is unknown.</param>
internal sealed record Cijferverschil(string Naam, string Begrip, decimal? Links, decimal? Rechts)
{
    /// <summary>True for a percentage: its difference is in points, with one decimal.</summary>
    public bool IsPercentage { get; private init; }

    public decimal? Verschil => Rechts - Links;

    /// <summary>All figures of both sides, in the order in which they are shown.</summary>
    public static IReadOnlyList<Cijferverschil> Alle(Zijdebeeld links, Zijdebeeld rechts) =>
    [
        new("Kantorenvoorraad m²", Begrippen.Voorraad, links.Cijfers.Voorraad, rechts.Cijfers.Voorraad),
        new("waarvan in aanbouw m²", Begrippen.Voorraad, links.Cijfers.VoorraadInAanbouw, rechts.Cijfers.VoorraadInAanbouw),
        new("waarvan onbekend gebruik m²", Begrippen.Onbekend, links.Cijfers.VoorraadOnbekend, rechts.Cijfers.VoorraadOnbekend),
        new("Leegstand m²", Begrippen.Leegstand, links.Cijfers.Leegstand, rechts.Cijfers.Leegstand),
        new("Leegstand %", Begrippen.Leegstand, links.Cijfers.Leegstandspercentage, rechts.Cijfers.Leegstandspercentage) { IsPercentage = true },
        new("Structurele leegstand m²", Begrippen.StructureleLeegstand, links.Cijfers.StructureleLeegstand, rechts.Cijfers.StructureleLeegstand),
        new("Structurele leegstand %", Begrippen.StructureleLeegstand, links.Cijfers.StructureelPercentage, rechts.Cijfers.StructureelPercentage) { IsPercentage = true },
        new("Gebouwen", Begrippen.LegeGebouwen, links.Cijfers.AantalGebouwen, rechts.Cijfers.AantalGebouwen),
        new("Gebouwen helemaal leeg", Begrippen.LegeGebouwen, links.Cijfers.AantalVolledigLeeg, rechts.Cijfers.AantalVolledigLeeg),
        new("Publiekrechtelijke plancapaciteit m²", Begrippen.Plancapaciteit, links.Capaciteit.Publiekrechtelijk, rechts.Capaciteit.Publiekrechtelijk),
        new("Alle plancapaciteit m²", Begrippen.Plancapaciteit, links.Capaciteit.Totaal, rechts.Capaciteit.Totaal),
        .. Afstemming(links, rechts),
    ];

    /// <summary>A value as the table shows it.</summary>
    public string Toon(decimal? waarde) => waarde is null ? "–" : IsPercentage ? Weergave.Percentage(waarde) : Weergave.Getal(waarde);

    /// <summary>The difference as the table shows it.</summary>
    public string ToonVerschil() => Verschil is null ? "–" : Weergave.Verschil(Verschil, IsPercentage ? 1 : 0);

    private static IEnumerable<Cijferverschil> Afstemming(Zijdebeeld links, Zijdebeeld rechts) => links.Afstemming is null || rechts.Afstemming is null
        ? []
        :
        [
            new("Resterende vraag m²", Begrippen.Vraag, links.Afstemming.ResterendeVraag, rechts.Afstemming.ResterendeVraag),
            new("Te veel of te weinig plannen m²", Begrippen.Afstemming, links.Afstemming.Balans, rechts.Afstemming.Balans),
            new("Achter op het pad m²", Begrippen.Pad, links.Afstemming.Achterstand, rechts.Afstemming.Achterstand),
        ];
}
