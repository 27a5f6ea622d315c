namespace Kantorentop.Application.Voorbeeld;

/// <summary>Divides the figures of the press release over the municipalities: 15.000 buildings, bijna 900 wholly and 1.900 partly vacant.</summary>
internal sealed class Leegstandsverdeling(Toeval toeval)
{
    private const int Volledig = 890;
    private const int Gedeeltelijk = 1_900;

    /// <summary>Marks the vacant units of all municipalities.</summary>
    public void Apply(IReadOnlyList<(Gemeenteprofiel Gemeente, IReadOnlyList<Pand> Panden)> land)
    {
        var doelen = land.Select(deel => Stock(deel.Panden) * deel.Gemeente.Leegstand / 1000m).ToList();
        var gewichten = doelen.Select(doel => (long)doel).ToList();
        var volledig = Verdeling.Split(Volledig, gewichten);
        var gedeeltelijk = Verdeling.Split(Gedeeltelijk, gewichten);
        for (var i = 0; i < land.Count; i++)
        {
            var panden = land[i].Panden;
            var vast = panden.Where(pand => pand is { Vast: true, Fase: Fase.Bestaand }).ToList();
            var vastVolledig = vast.Count(pand => pand.Kantoorruimten.All(ruimte => ruimte.Leeg));
            var vastGedeeltelijk = vast.Count(pand => pand.Kantoorruimten.Any(ruimte => ruimte.Leeg)) - vastVolledig;
            var vastM2 = vast.SelectMany(pand => pand.Kantoorruimten).Where(ruimte => ruimte.Leeg).Sum(ruimte => ruimte.M2);
            var doel = new Leegstandsdoel(volledig[i] - vastVolledig, gedeeltelijk[i] - vastGedeeltelijk, doelen[i] - vastM2);
            var kandidaten = panden.Where(pand => pand is { Vast: false, Fase: Fase.Bestaand } && pand.Kantoorruimten.Any());
            Leegstandsijking.Apply(toeval.Fork(land[i].Gemeente.Code), kandidaten, doel);
        }
    }

    private static decimal Stock(IEnumerable<Pand> panden) =>
        panden.Where(pand => pand.InVoorraad).SelectMany(pand => pand.Kantoorruimten).Sum(ruimte => ruimte.M2);
}
