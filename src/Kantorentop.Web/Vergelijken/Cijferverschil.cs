using Kantorentop.Application.Vergelijken;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Web.Vergelijken;

/// <summary>One figure on both sides.</summary>
/// <param name="Naam">As screens call it.</param>
/// <param name="Cijfer">The figure, to open where it comes from.</param>
/// <param name="Links">Left; null where it is unknown.</param>
/// <param name="Rechts">Right; null where it is unknown.</param>
internal sealed record Cijferverschil(string Naam, Cijfer Cijfer, decimal? Links, decimal? Rechts)
{
    /// <summary>True for a percentage: its difference is in points, with one decimal.</summary>
    public bool IsPercentage { get; private init; }

    public decimal? Verschil => Rechts - Links;

    /// <summary>All figures of both sides, in the order in which they are shown.</summary>
    public static IReadOnlyList<Cijferverschil> Alle(Zijdebeeld links, Zijdebeeld rechts) =>
    [
        new("Kantorenvoorraad m²", Cijfer.Voorraad, links.Cijfers.Voorraad, rechts.Cijfers.Voorraad),
        new("waarvan in aanbouw m²", Cijfer.VoorraadInAanbouw, links.Cijfers.VoorraadInAanbouw, rechts.Cijfers.VoorraadInAanbouw),
        new("waarvan onbekend gebruik m²", Cijfer.VoorraadOnbekend, links.Cijfers.VoorraadOnbekend, rechts.Cijfers.VoorraadOnbekend),
        new("Leegstand m²", Cijfer.Leegstand, links.Cijfers.Leegstand, rechts.Cijfers.Leegstand),
        new("Leegstand %", Cijfer.Leegstandspercentage, links.Cijfers.Leegstandspercentage, rechts.Cijfers.Leegstandspercentage) { IsPercentage = true },
        new("Structurele leegstand m²", Cijfer.StructureleLeegstand, links.Cijfers.StructureleLeegstand, rechts.Cijfers.StructureleLeegstand),
        new("Structurele leegstand %", Cijfer.StructureelPercentage, links.Cijfers.StructureelPercentage, rechts.Cijfers.StructureelPercentage) { IsPercentage = true },
        new("Gebouwen", Cijfer.AantalGebouwen, links.Cijfers.AantalGebouwen, rechts.Cijfers.AantalGebouwen),
        new("Gebouwen helemaal leeg", Cijfer.AantalVolledigLeeg, links.Cijfers.AantalVolledigLeeg, rechts.Cijfers.AantalVolledigLeeg),
        new("Publiekrechtelijke plancapaciteit m²", Cijfer.Publiekrechtelijk, links.Capaciteit.Publiekrechtelijk, rechts.Capaciteit.Publiekrechtelijk),
        new("Alle plancapaciteit m²", Cijfer.Totaal, links.Capaciteit.Totaal, rechts.Capaciteit.Totaal),
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
            new("Resterende vraag m²", Cijfer.ResterendeVraag, links.Afstemming.ResterendeVraag, rechts.Afstemming.ResterendeVraag),
            new("Te veel of te weinig plannen m²", Cijfer.Balans, links.Afstemming.Balans, rechts.Afstemming.Balans),
            new("Achter op het pad m²", Cijfer.Achterstand, links.Afstemming.Achterstand, rechts.Afstemming.Achterstand),
        ];
}
