using Kantorentop.Domain.Plannen;

namespace Kantorentop.Domain.Afspraken;

/// <summary>
/// What the region agrees on new build and plan capacity must fit the demand that existing stock cannot take (art. 2.2).
/// The tolerance is that of the alignment itself [conv].
/// </summary>
public static class Vraagtoetsregels
{
    private const string TeVeel = "past-niet-bij-vraag";

    /// <summary>Both checks; none when demand is left out.</summary>
    public static IReadOnlyList<Vraagtoets> Toets(Afspraakinhoud inhoud, Toetsgrond grond) => grond.Afstemming is not { } afstemming
        ? []
        : [Nieuwbouw(inhoud.Regiodoel(Doelindicator.MaximumNieuwbouw), grond, afstemming.ResterendeVraag), Plancapaciteit(inhoud, grond, afstemming.ResterendeVraag)];

    /// <summary>New build that may still come: the maximum less what is built already, at the baseline and since.</summary>
    public static decimal? NogTeBouwen(Regiodoel doel, Toetsgrond grond) =>
        doel is { Nulwaarde: { } nul, Nuldatum: { } dag, Doel: { } meest } && grond.NieuwbouwSinds(dag) is { } gebouwd
            ? Math.Max(0m, meest.M2 - nul.M2 - gebouwd)
            : null;

    /// <summary>The new build that may still come is no more than the demand that is left.</summary>
    public static Vraagtoets Nieuwbouw(Regiodoel doel, Toetsgrond grond, decimal? vraag)
    {
        var toets = new Vraagtoets(Doelindicator.MaximumNieuwbouw, "Nieuwbouw die nog komt", NogTeBouwen(doel, grond), vraag, Optelstaat.Onbekend, null);
        if (vraag is not { } ruimte) return toets with { Melding = GeenRaming(toets) };
        if (toets.Afgesproken is not { } nieuwbouw)
            return toets with { Melding = Onbekend(toets, "het maximum of de uitgangswaarde van de nieuwbouw is nog niet bekend.") };
        return nieuwbouw - ruimte <= Afstemmingsregels.Tolerantie(ruimte)
            ? toets with { Staat = Optelstaat.TeltOp }
            : TeltNietOp(toets, $"De regio laat nog {Zinsdeel.M2(nieuwbouw)} nieuwbouw toe. Dat is {Zinsdeel.M2(nieuwbouw - ruimte)} meer dan er tot en met 2021 nog vraag is.");
    }

    /// <summary>
    /// The plan capacity that is left on the target date is no more than demand then leaves, with what the five-year path
    /// still allows. All agreed new build counts as delivered by then [conv]; while it is unknown none does, which leaves most room.
    /// </summary>
    public static Vraagtoets Plancapaciteit(Afspraakinhoud inhoud, Toetsgrond grond, decimal? vraag)
    {
        var doel = inhoud.Regiodoel(Doelindicator.Plancapaciteit);
        var nieuwbouw = NogTeBouwen(inhoud.Regiodoel(Doelindicator.MaximumNieuwbouw), grond);
        var toets = new Vraagtoets(Doelindicator.Plancapaciteit, "Plancapaciteit die overblijft", doel.Doel?.M2, null, Optelstaat.Onbekend, null);
        if (vraag is null) return toets with { Melding = GeenRaming(toets) };
        if (doel is not { Doel: { } over, Doeldatum: { } dag }) return toets with { Melding = Onbekend(toets, "het doel of de datum van het doel is nog niet bekend.") };
        var rest = Math.Max(0m, vraag.Value - (nieuwbouw ?? 0m));
        var ruimte = rest + Math.Max(grond.Toegestaan(dag) ?? 0m, Afstemmingsregels.Tolerantie(rest));
        toets = toets with { Ruimte = ruimte };
        if (over.M2 > ruimte)
            return TeltNietOp(toets, $"Na de afgesproken vermindering blijft {Zinsdeel.M2(over.M2)} plancapaciteit over. Dat is {Zinsdeel.M2(over.M2 - ruimte)} meer dan de vraag en het vijfjarenpad op {Zinsdeel.Datum(dag)} toelaten.");
        return nieuwbouw is null
            ? toets with { Melding = Onbekend(toets, "het maximum of de uitgangswaarde van de nieuwbouw is nog niet bekend.") }
            : toets with { Staat = Optelstaat.TeltOp };
    }

    private static Vraagtoets TeltNietOp(Vraagtoets toets, string zin) =>
        toets with { Staat = Optelstaat.TeltNietOp, Melding = new(TeVeel, zin, toets.Onderwerp) };

    private static Melding GeenRaming(Vraagtoets toets) => Onbekend(toets, "er is geen raming van de vraag.");

    private static Melding Onbekend(Vraagtoets toets, string zin) => new("getal-onbekend", $"{toets.Onderwerp}: {zin}", toets.Onderwerp);
}
