using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Afspraken;

/// <summary>
/// Returns a submitted agreement with a reason, at any step before it is in force: it is a draft again, and what was given on
/// the way is void.
/// </summary>
public sealed class StuurAfspraakTerug(Schrijfbasis basis)
{
    /// <summary>Returns it.</summary>
    /// <param name="door">Who may act at the step where the version stands.</param>
    /// <param name="verzoek">The version as it was read.</param>
    /// <param name="reden">What has to change; seen by all governments of the region.</param>
    /// <param name="ct">Cancels.</param>
    public Task<Uitkomst> VoerUitAsync(Bevoegdheid door, Stapverzoek verzoek, string? reden, CancellationToken ct = default) =>
        basis.ZetStapAsync(
            new(verzoek.OperatieId, "afspraak-terugsturen", verzoek.Sleutel, door),
            Afspraakdaad.Terugsturen,
            (afspraak, daad) => afspraak.StuurTerug(daad, verzoek.Ronde, reden),
            ct);
}
