using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Benchmarks;

/// <summary>The example country with its 15.000 buildings, and what is asked of it.</summary>
internal static class Voorbeeldcijfers
{
    public static DateOnly Peildatum { get; } = new(2015, 1, 15);

    public static Gebied Gemeente { get; } = Gebied.Gemeente("GM0344");

    public static Feiten Feiten { get; } = Voorbeeldland.Bekend(Voorbeeldland.Maak());

    /// <summary>The first days of forty quarters, as a line chart of ten years shows them.</summary>
    public static IReadOnlyList<DateOnly> Kwartalen { get; } = [.. Enumerable.Range(0, 40).Select(kwartaal => new DateOnly(2005, 1, 1).AddMonths(3 * kwartaal))];

    /// <summary>The figures of a scan, in the form in which those of a snapshot can be compared with them.</summary>
    public static (decimal Voorraad, decimal Leegstand, decimal Structureel, int Gebouwen) Kern(Dictionary<string, object?> scan) =>
        ((decimal)scan["voorraad"]!, (decimal)scan["leegstand"]!, (decimal)scan["structureel"]!, (int)scan["gebouwen"]!);

    public static (decimal Voorraad, decimal Leegstand, decimal Structureel, int Gebouwen) Kern(Kerncijfers cijfers) =>
        (cijfers.Voorraad, cijfers.Leegstand, cijfers.StructureleLeegstand, cijfers.AantalGebouwen);

    /// <summary>Everything that a snapshot is told of when one location changes.</summary>
    public static Feiten VanLocatie(string code)
    {
        var gebouwen = Feiten.Gebouwen.Where(gebouw => gebouw.Locatie == code).ToList();
        var gebouwcodes = gebouwen.Select(gebouw => gebouw.Code).ToHashSet();
        var ruimten = Feiten.Ruimten.Where(ruimte => gebouwcodes.Contains(ruimte.Gebouw)).ToList();
        var ruimtecodes = ruimten.Select(ruimte => ruimte.Code).ToHashSet();
        var plannen = Feiten.Plannen.Where(plan => plan.Locatie == code).ToList();
        var plancodes = plannen.Select(plan => plan.Code).ToHashSet();
        return Feiten with
        {
            Locaties = [.. Feiten.Locaties.Where(locatie => locatie.Code == code)],
            Gebiedsaanduidingen = [.. Feiten.Gebiedsaanduidingen.Where(aanduiding => aanduiding.Locatie == code)],
            Herstructureringen = [.. Feiten.Herstructureringen.Where(herstructurering => herstructurering.Locatie == code)],
            Gebouwen = gebouwen,
            Eigendommen = [.. Feiten.Eigendommen.Where(eigendom => gebouwcodes.Contains(eigendom.Gebouw))],
            Ruimten = ruimten,
            Ruimtestanden = [.. Feiten.Ruimtestanden.Where(stand => ruimtecodes.Contains(stand.Ruimte))],
            Plannen = plannen,
            Planstanden = [.. Feiten.Planstanden.Where(stand => plancodes.Contains(stand.Plan))],
        };
    }
}
