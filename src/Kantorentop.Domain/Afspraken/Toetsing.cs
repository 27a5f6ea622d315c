using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Afspraken;

/// <summary>The whole check of an agreement before it is submitted: what is missing, and what does not add up.</summary>
/// <param name="Onderdelen">How far each component is, a to e.</param>
/// <param name="Optellingen">The locations against the region.</param>
/// <param name="Strijdigheden">Targets that do not agree with their own location.</param>
public sealed record Toetsing(
    IReadOnlyList<Onderdeelstand> Onderdelen, IReadOnlyList<Optelling> Optellingen, IReadOnlyList<Melding> Strijdigheden)
{
    /// <summary>The targets of the region against demand (art. 2.2); empty when demand was left out.</summary>
    public IReadOnlyList<Vraagtoets> Vraagtoetsen { get; init; } = [];

    /// <summary>True when each component is complete: then the agreement may be submitted.</summary>
    public bool IsVolledig => Onderdelen.All(onderdeel => onderdeel.Staat == Onderdeelstaat.Klaar);

    /// <summary>What is missing, a sentence each.</summary>
    public IReadOnlyList<Melding> Ontbreekt => [.. Onderdelen.SelectMany(onderdeel => onderdeel.Ontbreekt)];

    /// <summary>What does not fit; it may be submitted with an explanation only.</summary>
    public IReadOnlyList<Melding> Afwijkingen =>
    [
        .. Optellingen.Where(optelling => optelling.Staat == Optelstaat.TeltNietOp).Select(optelling => optelling.Melding).OfType<Melding>(),
        .. Vraagtoetsen.Where(toets => toets.Staat == Optelstaat.TeltNietOp).Select(toets => toets.Melding).OfType<Melding>(),
        .. Strijdigheden,
    ];

    /// <summary>Numbers that are not known, so that it cannot be said whether they add up.</summary>
    public IReadOnlyList<Melding> Onbekend =>
    [
        .. Optellingen.Where(optelling => optelling.Staat == Optelstaat.Onbekend).Select(optelling => optelling.Melding).OfType<Melding>(),
        .. Vraagtoetsen.Where(toets => toets.Staat == Optelstaat.Onbekend).Select(toets => toets.Melding).OfType<Melding>(),
    ];

    /// <summary>What does not fit at one target of the region, in numbers.</summary>
    public IReadOnlyList<Melding> AfwijkingenBij(Doelindicator indicator) =>
    [
        .. Optellingen.Where(optelling => optelling.Indicator == indicator && optelling.Staat == Optelstaat.TeltNietOp).Select(optelling => optelling.Melding).OfType<Melding>(),
        .. Vraagtoetsen.Where(toets => toets.Indicator == indicator && toets.Staat == Optelstaat.TeltNietOp).Select(toets => toets.Melding).OfType<Melding>(),
    ];

    /// <summary>What does not fit at one location, in numbers.</summary>
    public IReadOnlyList<Melding> AfwijkingenBij(string locatie) => [.. Strijdigheden.Where(melding => melding.Veld == locatie)];

    /// <summary>Checks an agreement for a region with these locations and this present stock in m² per location.</summary>
    public static Toetsing Van(Afspraakinhoud inhoud, IReadOnlyList<Locatie> locaties, Func<string, decimal?> voorraad) =>
        Van(inhoud, new Toetsgrond(locaties, voorraad));

    /// <summary>Checks an agreement against what is known of its region.</summary>
    public static Toetsing Van(Afspraakinhoud inhoud, Toetsgrond grond) => new(
        Compleetheid.Toets(inhoud, grond.Locaties),
        Optelregels.Toets(inhoud, grond.Locaties),
        Locatieregels.Toets(inhoud, grond))
    { Vraagtoetsen = Vraagtoetsregels.Toets(inhoud, grond) };
}
