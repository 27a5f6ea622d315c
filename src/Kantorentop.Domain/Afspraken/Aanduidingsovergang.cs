using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Afspraken;

/// <summary>How the recorded designations of a location change when an agreement comes into force (art. 3.1c).</summary>
/// <param name="Sluit">Recordings that no longer say what is agreed; they stay in the history.</param>
/// <param name="VoegToe">Recordings that do.</param>
public sealed record Aanduidingsovergang(IReadOnlyList<Gebiedsaanduiding> Sluit, IReadOnlyList<Gebiedsaanduiding> VoegToe)
{
    /// <summary>Nothing changes.</summary>
    public static readonly Aanduidingsovergang Geen = new([], []);

    /// <summary>
    /// The agreed perspective holds from <paramref name="vanaf"/> until the next designation that was recorded already.
    /// A designation that says the same stays as it is; another one ends on that day, and disappears when it began on it.
    /// </summary>
    public static Aanduidingsovergang Van(
        string locatie, Toekomstperspectief perspectief, DateOnly vanaf, IEnumerable<Gebiedsaanduiding> huidige)
    {
        var eigen = huidige.Where(rij => rij.Locatie == locatie).OrderBy(rij => rij.Vanaf).ToList();
        var geldig = eigen.Find(rij => rij.Vanaf <= vanaf && (rij.Tot is null || vanaf < rij.Tot));
        if (geldig?.Toekomstperspectief == perspectief) return Geen;
        var volgende = eigen.Find(rij => rij.Vanaf > vanaf);
        var nieuw = new Gebiedsaanduiding(locatie, perspectief, vanaf, volgende?.Vanaf);
        if (geldig is null) return new([], [nieuw]);
        return geldig.Vanaf == vanaf ? new([geldig], [nieuw]) : new([geldig], [geldig with { Tot = vanaf }, nieuw]);
    }
}
