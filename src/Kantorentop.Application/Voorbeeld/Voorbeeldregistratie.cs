using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>One write of the example, as if someone had made it then.</summary>
/// <param name="Nummer">Place in the series, from 1.</param>
/// <param name="Ogenblik">Instant, later than that of the one before.</param>
/// <param name="Soort">Kind of act in kebab-case.</param>
/// <param name="Onderwerp">What it was about, for people.</param>
/// <param name="Naam">Invented name of who did it.</param>
/// <param name="Organisatie">Organisation of who did it.</param>
public sealed record Voorbeeldregistratie(
    int Nummer, DateTimeOffset Ogenblik, string Soort, string Onderwerp, string Naam, Organisatie Organisatie)
{
    /// <summary>Organisation of who did it, as histories show it.</summary>
    public required string OrganisatieNaam { get; init; }

    /// <summary>Rows recorded for the first time. Those of <c>gemeenten</c> come on top of the reference data.</summary>
    public required Feiten Toegevoegd { get; init; }

    /// <summary>Rows of which the recording is closed and another one added, in the order of the tables.</summary>
    public required IReadOnlyList<Vervanging> Vervangen { get; init; }

    /// <summary>Rows of which the recording is closed without another.</summary>
    public required IReadOnlyList<object> Beeindigd { get; init; }
}

/// <summary>A row that was recorded before, the very object that an earlier registratie added, and what takes its place.</summary>
/// <param name="Oud">The recording that closes.</param>
/// <param name="Nieuw">The recording that opens, of the same type.</param>
public sealed record Vervanging(object Oud, object Nieuw);
