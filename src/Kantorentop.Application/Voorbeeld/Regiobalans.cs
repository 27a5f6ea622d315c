using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>What the plan capacity of a region must be, at the start of the window and on the last peildatum.</summary>
/// <param name="Naam">Name of the region.</param>
/// <param name="Panden">Its buildings.</param>
/// <param name="Vraag">Demand for new build until 2021 that existing stock cannot take, in m².</param>
/// <param name="Begin">Public capacity on 1-1-2012.</param>
/// <param name="Eind">Public capacity on 1-1-2015.</param>
internal sealed record Regiobalans(string Naam, IReadOnlyList<Pand> Panden, int Vraag, int Begin, int Eind)
{
    private const int Honderd = 100;

    /// <summary>Regions with an estimate of 2015 besides that of 2012, and by how many percent demand fell.</summary>
    private static readonly Dictionary<string, int> Gedaald = new(StringComparer.Ordinal) { ["Amsterdam"] = 10, ["Utrecht"] = 15, ["Twente"] = 20 };

    /// <summary>The balance of a region by its profile.</summary>
    public static Regiobalans Of(Regioprofiel profiel, IReadOnlyList<Pand> panden)
    {
        var vraag = Round(Stock(panden) * profiel.Vraag / 1000m);
        var begin = Round(vraag * profiel.Capaciteit / 100m);
        var later = vraag * (100 - Gedaald.GetValueOrDefault(profiel.Regio.Naam)) / 100;
        var eind = ((begin - vraag) * profiel.Rest / 100) + Math.Max(0, later - Delivered(panden));
        return new Regiobalans(profiel.Regio.Naam, panden, vraag, begin, Math.Min(begin, Round(eind)));
    }

    /// <summary>The balance of the municipalities that belong to no region.</summary>
    public static Regiobalans Elders(IReadOnlyList<Pand> panden)
    {
        var vraag = Round(Stock(panden) * 0.024m);
        return new Regiobalans("elders", panden, vraag, vraag * 2, Round(vraag * 1.4m));
    }

    /// <summary>The estimates of the region: that of 2012, and for some one of 2015.</summary>
    public IEnumerable<Raming> Ramingen()
    {
        if (Naam == "Almere-Lelystad") yield break;
        yield return Estimate(Dagen.Venster, Vraag, "Regionale kantorenraming 2012 (voorbeeld)");
        if (Gedaald.TryGetValue(Naam, out var procent))
            yield return Estimate(Dagen.LaatstePeildatum, Vraag * (100 - procent) / 100, "Actualisatie 2015 (voorbeeld)");
    }

    // Expansion shrinks in one region: uitbreidingsvraag may be negative.
    private Raming Estimate(DateOnly vanaf, int vraag, string bron)
    {
        var krimp = Naam == "Zuid-Limburg";
        var netto = krimp ? 130 : 65;
        var vervanging = Round(vraag * 1.9m);
        var (uitbreiding, inVoorraad) = krimp ? (-vraag * 30 / 100, 0) : (vraag * 50 / 100, vraag * 15 / 100);
        return new Raming(Naam, vanaf, new Oppervlakte(vervanging), new Oppervlakte(vervanging - (vraag * netto / 100)), uitbreiding,
            new Oppervlakte(inVoorraad), bron, "convenant art. 1");
    }

    private static decimal Stock(IEnumerable<Pand> panden) =>
        panden.Where(pand => pand.InVoorraad).SelectMany(pand => pand.Kantoorruimten).Sum(eenheid => eenheid.M2);

    // The municipalities deliver with a peildatum of 1 January; what is known by then counts.
    private static int Delivered(IEnumerable<Pand> panden) => (int)panden
        .Where(pand => pand.Gebouw.Opgeleverd >= Dagen.Venster && pand.Gebouw.Opgeleverd <= Dagen.LaatstePeildatum)
        .SelectMany(pand => pand.Kantoorruimten).Where(eenheid => eenheid.Ruimte.BestaatVanaf is null).Sum(eenheid => eenheid.M2);

    private static int Round(decimal m2) => (int)(m2 / Honderd) * Honderd;
}
