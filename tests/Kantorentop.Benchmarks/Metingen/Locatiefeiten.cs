using Kantorentop.Domain;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>Facts of one location.</summary>
internal static class Locatiefeiten
{
    /// <summary>Everything that a snapshot is told of when that location changes.</summary>
    public static Feiten VanLocatie(this Feiten feiten, string code)
    {
        var gebouwen = feiten.Gebouwen.Where(gebouw => gebouw.Locatie == code).ToList();
        var gebouwcodes = gebouwen.Select(gebouw => gebouw.Code).ToHashSet();
        var ruimten = feiten.Ruimten.Where(ruimte => gebouwcodes.Contains(ruimte.Gebouw)).ToList();
        var ruimtecodes = ruimten.Select(ruimte => ruimte.Code).ToHashSet();
        var plannen = feiten.Plannen.Where(plan => plan.Locatie == code).ToList();
        var plancodes = plannen.Select(plan => plan.Code).ToHashSet();
        return feiten with
        {
            Locaties = [.. feiten.Locaties.Where(locatie => locatie.Code == code)],
            Gebiedsaanduidingen = [.. feiten.Gebiedsaanduidingen.Where(aanduiding => aanduiding.Locatie == code)],
            Herstructureringen = [.. feiten.Herstructureringen.Where(herstructurering => herstructurering.Locatie == code)],
            Gebouwen = gebouwen,
            Eigendommen = [.. feiten.Eigendommen.Where(eigendom => gebouwcodes.Contains(eigendom.Gebouw))],
            Ruimten = ruimten,
            Ruimtestanden = [.. feiten.Ruimtestanden.Where(stand => ruimtecodes.Contains(stand.Ruimte))],
            Plannen = plannen,
            Planstanden = [.. feiten.Planstanden.Where(stand => plancodes.Contains(stand.Plan))],
        };
    }
}
