using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Afspraken;

/// <summary>What someone may do with a version as it stands.</summary>
/// <param name="Daden">The acts.</param>
/// <param name="Locaties">The locations that the asker may fill in.</param>
public sealed record Afspraakmogelijkheden(IReadOnlySet<Afspraakdaad> Daden, IReadOnlyList<Locatie> Locaties)
{
    /// <summary>Fill in components that are about the whole region.</summary>
    public bool Invoeren => Kan(Afspraakdaad.Invullen);

    public bool Indienen => Kan(Afspraakdaad.Indienen);

    public bool Ondertekenen => Kan(Afspraakdaad.Ondertekenen);

    public bool Terugsturen => Kan(Afspraakdaad.Terugsturen);

    /// <summary>Begin the next version.</summary>
    public bool Wijzigen => Kan(Afspraakdaad.Wijzigen);

    public bool Kan(Afspraakdaad daad) => Daden.Contains(daad);

    internal static Afspraakmogelijkheden Van(Bevoegdheid door, Afspraak afspraak, Regiobeeld regio, bool isLaatste) => new(
        Afspraakdaden.Alle.Where(daad => Afspraakrechten.Mag(daad, door, afspraak, regio.Partijen) && (isLaatste || daad != Afspraakdaad.Wijzigen)).ToHashSet(),
        afspraak.IsBewerkbaar ? [.. regio.Locaties.Where(locatie => Afspraakrechten.MagLocatieInvoeren(door, regio.Partijen, locatie))] : []);
}
