namespace Kantorentop.Domain.Fondsen;

/// <summary>
/// Compensation is for an owner who demolishes or transforms an outdated, structurally vacant office (art. 5.1). The facts say
/// whether it is structurally vacant and who owns it; where they say otherwise, the entry needs an explanation.
/// </summary>
public static class Compensatieregels
{
    /// <summary>What makes a compensation impossible; empty when it may be paid.</summary>
    public static IEnumerable<Melding> Toets(Fondsboek werk, Boekingsopdracht opdracht)
    {
        if (opdracht.Gebouw is not { } code || werk.Kennis.FindGebouw(code) is not { } gebouw)
            yield return new("gebouw-ontbreekt", "Kies het gebouw waarvoor de compensatie is. Het moet in het portaal staan.", nameof(opdracht.Gebouw));
        else if (!Fondsgebied.Bevat(werk.Fonds, werk.Kennis, gebouw.Locatie, opdracht.Datum))
            yield return new("buiten-fonds", "Dit gebouw ligt buiten het gebied van het fonds. Kies een ander gebouw.", nameof(opdracht.Gebouw));
    }

    /// <summary>What deserves a second look; each asks for an explanation.</summary>
    public static IEnumerable<Melding> Waarschuw(Fondsboek werk, Boekingsopdracht opdracht)
    {
        if (opdracht.Gebouw is not { } code || Peil(werk.Kennis, code, opdracht.Datum) is not { } stand) yield break;
        if (stand.StructureleLeegstand == 0)
            yield return Vraag("niet-structureel-leeg", "Volgens het portaal staat dit gebouw niet structureel leeg. Leg uit waarom het toch compensatie krijgt (artikel 5, lid 1).");
        if (opdracht.Partij is { } partij && stand.Eigenaar != partij)
            yield return Vraag("andere-eigenaar", "Volgens het portaal is een ander de eigenaar van dit gebouw. Leg uit waarom deze partij de compensatie krijgt.");
    }

    /// <summary>
    /// The building on the day, or, once it is withdrawn, on the day before that: compensation is often paid afterwards. Null when unknown.
    /// </summary>
    private static Voorraad.Gebouwstand? Peil(Snapshot kennis, string code, DateOnly dag) => kennis.FindGebouw(code) is not { } gebouw
        ? null
        : kennis.Gebouwstand(code, gebouw.Onttrokken is { } onttrokken && onttrokken <= dag ? onttrokken.AddDays(-1) : dag);

    private static Melding Vraag(string code, string zin) => new(code, zin, nameof(Boekingsopdracht.Toelichting));
}
