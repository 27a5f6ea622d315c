using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Fondsen;

/// <summary>
/// The surcharge of art. 8.4: owed for new build, or m² that are added, in a Balansgebied of a region where a fund exists. The day
/// of the permit decides, for the fund and for the perspective: what changes later changes nothing [conv].
/// </summary>
public static class Toeslagregels
{
    /// <summary>Why no surcharge is owed for a project; empty when it is.</summary>
    public static IEnumerable<Melding> Toets(Fondsboek werk, Boekingsopdracht opdracht)
    {
        if (werk.Fonds.Tarief is null)
            yield return new("tarief-ontbreekt", "Dit fonds heeft nog geen toeslag per m². Vul die eerst in bij het register van het fonds.");
        if (opdracht.M2 is not > 0) yield return new("m2-ontbreekt", "Vul in hoeveel m² er bij komt.", nameof(opdracht.M2));
        if (Locatie(werk.Kennis, opdracht) is not { } locatie)
        {
            yield return new("project-onbekend", "Kies een gebouw of een plan dat in het portaal staat.", nameof(opdracht.Gebouw));
            yield break;
        }

        if (opdracht.Vergund is not { } vergund)
        {
            yield return new("vergund-ontbreekt", "Vul de datum van de vergunning in. Die dag bepaalt of de toeslag verschuldigd is.", nameof(opdracht.Vergund));
            yield break;
        }

        foreach (var melding in OpDag(werk, locatie, vergund)) yield return melding;
    }

    /// <summary>True when the surcharge is owed for a location on the day of a permit.</summary>
    public static bool IsVerschuldigd(Fonds fonds, Snapshot kennis, string locatie, DateOnly vergund) =>
        fonds.LooptOp(vergund)
        && Fondsgebied.Bevat(fonds, kennis, locatie, vergund)
        && kennis.ToekomstperspectiefOp(locatie, vergund) == Toekomstperspectief.Balans;

    /// <summary>The surcharge on so many m², to the cent, half a cent up.</summary>
    public static Bedrag Bereken(Bedrag tarief, decimal m2) => new((long)decimal.Round(tarief.Centen * m2, 0, MidpointRounding.AwayFromZero));

    private static IEnumerable<Melding> OpDag(Fondsboek werk, string locatie, DateOnly vergund)
    {
        if (vergund > werk.Vandaag) yield return new("vergund-toekomst", "Vul een vergunning in van vandaag of eerder.", "Vergund");
        else if (!werk.Fonds.LooptOp(vergund))
            yield return new("fonds-liep-niet", "Op de dag van de vergunning liep het fonds niet. Dan is er geen toeslag verschuldigd (artikel 8, lid 4).", "Vergund");
        if (!Fondsgebied.Bevat(werk.Fonds, werk.Kennis, locatie, vergund))
            yield return new("buiten-fonds", "Dit project ligt buiten het gebied van het fonds. Kies een ander gebouw of plan.", "Gebouw");
        else if (werk.Kennis.ToekomstperspectiefOp(locatie, vergund) != Toekomstperspectief.Balans)
            yield return new("geen-balansgebied", "Op de dag van de vergunning was deze locatie geen balansgebied. De toeslag geldt alleen daar (artikel 8, lid 4).", "Vergund");
    }

    private static string? Locatie(Snapshot kennis, Boekingsopdracht opdracht) =>
        opdracht.Gebouw is { } gebouw ? kennis.FindGebouw(gebouw)?.Locatie : opdracht.Plan is { } plan ? kennis.FindPlan(plan)?.Locatie : null;
}
