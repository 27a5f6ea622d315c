using Kantorentop.Domain.Afspraken;

namespace Kantorentop.Domain.Kaders;

/// <summary>Whether the spatial frameworks of a region allow a fund (art. 5.5).</summary>
public enum Kadervoorwaardestaat
{
    /// <summary>Some government has nothing in preparation: a fund may not be set up.</summary>
    Ontbreekt,

    /// <summary>Every government has a framework, some still in preparation: a fund may be set up, because art. 5.5 says 'worden'.</summary>
    InVoorbereiding,

    /// <summary>Every government has an adopted framework.</summary>
    Overeengekomen,
}

/// <summary>
/// The condition of art. 5.5 for a region: its spatial frameworks under art. 3 are agreed or being agreed. Each government of the
/// region counts with its best framework, structuurvisie or Kantorenbeleid [conv].
/// </summary>
/// <param name="Staat">The condition.</param>
/// <param name="Zonder">The governments without any framework; empty unless the condition fails.</param>
public sealed record Kadervoorwaarde(Kadervoorwaardestaat Staat, IReadOnlyList<Regiopartij> Zonder)
{
    /// <summary>True when a fund may be set up.</summary>
    public bool IsVervuld => Staat != Kadervoorwaardestaat.Ontbreekt;

    /// <summary>The condition, given the frameworks of any governments.</summary>
    public static Kadervoorwaarde Van(Regiopartijen partijen, IReadOnlyCollection<Kader> kaders)
    {
        var staten = partijen.Alle.Select(partij => (Partij: partij, Staat: Beste(kaders, partij.Organisatie.Sleutel))).ToList();
        var zonder = staten.Where(rij => rij.Staat == Kaderstaat.Ontbreekt).Select(rij => rij.Partij).ToList();
        var staat = zonder.Count > 0 || staten.Count == 0 ? Kadervoorwaardestaat.Ontbreekt
            : staten.TrueForAll(rij => rij.Staat == Kaderstaat.Gereed) ? Kadervoorwaardestaat.Overeengekomen
            : Kadervoorwaardestaat.InVoorbereiding;
        return new(staat, zonder);
    }

    private static Kaderstaat Beste(IEnumerable<Kader> kaders, string overheid) => kaders
        .Where(kader => kader.Overheid == overheid && kader.Soort != Kadersoort.Borging)
        .Select(Kaderoordeel.Bepaal).DefaultIfEmpty(Kaderstaat.Ontbreekt).Max();
}
