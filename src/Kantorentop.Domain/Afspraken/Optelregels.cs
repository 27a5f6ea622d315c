using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Afspraken;

/// <summary>
/// The targets per location elaborate those of the region (art. 3.1c), so together they must fit them. Only known numbers
/// are added; one that is missing makes the answer unknown, unless no value of it could change the answer [conv].
/// </summary>
public static class Optelregels
{
    private const string NietOp = "telt-niet-op";

    /// <summary>All lines, in the order in which they are shown.</summary>
    public static IReadOnlyList<Optelling> Toets(Afspraakinhoud inhoud, IReadOnlyList<Locatie> locaties)
    {
        var doelen = locaties.Select(locatie => inhoud.Locatiedoel(locatie.Code)).ToList();
        return
        [
            Plancapaciteit(inhoud.Regiodoel(Doelindicator.Plancapaciteit), doelen) with { Indicator = Doelindicator.Plancapaciteit },
            Nieuwbouw(inhoud.Regiodoel(Doelindicator.MaximumNieuwbouw), doelen) with { Indicator = Doelindicator.MaximumNieuwbouw },
            Onttrekken(inhoud.Regiodoel(Doelindicator.Kantoorbestemmingen), doelen) with { Indicator = Doelindicator.Kantoorbestemmingen },
            Kantooroppervlak(inhoud.Regiodoel(Doelindicator.Kantooroppervlak), doelen) with { Indicator = Doelindicator.Kantooroppervlak },
        ];
    }

    /// <summary>Art. 3.1b and c, art. 2.2: the locations keep no more plan capacity than the region wants.</summary>
    public static Optelling Plancapaciteit(Regiodoel regio, IReadOnlyList<Locatiedoel> locaties) => TenHoogste(
        "Plancapaciteit",
        regio.Doel,
        [.. locaties.Select(doel => doel.Plancapaciteit)],
        teveel => $"De locaties houden {Zinsdeel.M2(teveel)} plancapaciteit meer over dan de regio wil.");

    /// <summary>Art. 3.1b and c: the locations together build no more than the region's maximum.</summary>
    public static Optelling Nieuwbouw(Regiodoel regio, IReadOnlyList<Locatiedoel> locaties) => TenHoogste(
        "Nieuwbouw, ten hoogste",
        regio.Doel,
        [.. locaties.Select(doel => doel.Nieuwbouw)],
        teveel => $"De locaties bouwen samen {Zinsdeel.M2(teveel)} meer dan het maximum van de regio.");

    /// <summary>
    /// Art. 3.1b and c: the locations withdraw at least what the region's target for kantoorbestemmingen takes off its
    /// baseline. A target above the baseline asks for nothing.
    /// </summary>
    public static Optelling Onttrekken(Regiodoel regio, IReadOnlyList<Locatiedoel> locaties)
    {
        decimal? nodig = regio is { Nulwaarde: { } nul, Doel: { } doel } ? Math.Max(nul.M2 - doel.M2, 0m) : null;
        var (som, onbekend) = Som([.. locaties.Select(locatie => locatie.Onttrekken)]);
        const string Onderwerp = "Te onttrekken";
        if (nodig is null || (onbekend > 0 && (som ?? 0m) < nodig)) return Onzeker(Onderwerp, nodig, som, onbekend);
        return (som ?? 0m) >= nodig
            ? Past(Onderwerp, nodig, som, onbekend)
            : Past(Onderwerp, nodig, som, onbekend) with
            {
                Staat = Optelstaat.TeltNietOp,
                Melding = new(NietOp, $"De locaties onttrekken {Zinsdeel.M2(nodig.Value - (som ?? 0m))} minder dan de regio wil.", Onderwerp),
            };
    }

    /// <summary>
    /// Art. 3.1b and c: the baseline plus all new build minus all withdrawals leaves no more office area than the region
    /// wants [conv]. Any number that is missing makes it unknown, since one can raise and another lower the sum.
    /// </summary>
    public static Optelling Kantooroppervlak(Regiodoel regio, IReadOnlyList<Locatiedoel> locaties)
    {
        const string Onderwerp = "Kantooroppervlak";
        var (erbij, _) = Som([.. locaties.Select(locatie => locatie.Nieuwbouw)]);
        var (eraf, _) = Som([.. locaties.Select(locatie => locatie.Onttrekken)]);
        var onbekend = locaties.Count(locatie => locatie.Nieuwbouw is null || locatie.Onttrekken is null);
        if (regio is not { Nulwaarde: { } nul, Doel: { } doel } || onbekend > 0 || locaties.Count == 0)
            return Onzeker(Onderwerp, regio.Doel?.M2, null, onbekend);
        var over = nul.M2 + (erbij ?? 0m) - (eraf ?? 0m);
        return over <= doel.M2
            ? Past(Onderwerp, doel.M2, over, 0)
            : new(Onderwerp, doel.M2, over, 0, Optelstaat.TeltNietOp, new(
                NietOp, $"Met alle nieuwbouw en onttrekkingen blijft {Zinsdeel.M2(over - doel.M2)} kantooroppervlak meer over dan de regio wil.", Onderwerp));
    }

    private static Optelling TenHoogste(string onderwerp, Oppervlakte? regio, IReadOnlyList<Oppervlakte?> locaties, Func<decimal, string> zin)
    {
        var (som, onbekend) = Som(locaties);
        if (regio is { } doel && som > doel.M2)
            return new(onderwerp, doel.M2, som, onbekend, Optelstaat.TeltNietOp, new(NietOp, zin(som.Value - doel.M2), onderwerp));
        return regio is null || som is null || onbekend > 0
            ? Onzeker(onderwerp, regio?.M2, som, onbekend)
            : Past(onderwerp, regio.Value.M2, som, 0);
    }

    private static (decimal? Som, int Onbekend) Som(IReadOnlyList<Oppervlakte?> waarden) =>
        (waarden.Any(waarde => waarde is not null) ? waarden.Sum(waarde => waarde?.M2) : null, waarden.Count(waarde => waarde is null));

    private static Optelling Past(string onderwerp, decimal? regio, decimal? locaties, int onbekend) =>
        new(onderwerp, regio, locaties, onbekend, Optelstaat.TeltOp, null);

    private static Optelling Onzeker(string onderwerp, decimal? regio, decimal? locaties, int onbekend)
    {
        var zin = (regio, onbekend) switch
        {
            (null, 0) => "het getal van de regio is nog niet bekend.",
            (null, _) => $"het getal van de regio en van {Zinsdeel.Aantal(onbekend, "locatie", "locaties")} is nog niet bekend.",
            (_, 0) => "er is nog geen getal van een locatie bekend.",
            _ => $"van {Zinsdeel.Aantal(onbekend, "locatie is het getal", "locaties zijn de getallen")} nog niet bekend.",
        };
        return new(onderwerp, regio, locaties, onbekend, Optelstaat.Onbekend, new("getal-onbekend", $"{onderwerp}: {zin}", onderwerp));
    }
}
