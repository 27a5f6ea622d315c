namespace Kantorentop.Web.Uitleg;

/// <summary>The explanation of every figure, in the order in which the page shows it.</summary>
internal static class Cijferuitleg
{
    public static IReadOnlyList<(string Titel, IReadOnlyList<Begrip> Begrippen)> Hoofdstukken { get; } =
    [
        ("Voorraad en leegstand", VoorraadUitleg.Begrippen),
        ("Plannen en vraag", PlannenUitleg.Begrippen),
        ("Gebieden en termijnen", GebiedenUitleg.Begrippen),
        ("Hoe u de cijfers leest", LeesUitleg.Begrippen),
    ];
}
