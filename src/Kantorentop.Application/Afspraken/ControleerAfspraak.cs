using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Afspraken;

/// <summary>An official of a province finds a submitted version in order; the last province opens the consultation (art. 3.1).</summary>
public sealed class ControleerAfspraak(Schrijfbasis basis)
{
    /// <summary>Records that the province of who acts is content.</summary>
    /// <param name="door">Who checks: not who submitted.</param>
    /// <param name="verzoek">The version as it was read.</param>
    /// <param name="consultatieTot">Last day on which market parties can comment; after today.</param>
    /// <param name="ct">Cancels.</param>
    public Task<Uitkomst> VoerUitAsync(Bevoegdheid door, Stapverzoek verzoek, DateOnly consultatieTot, CancellationToken ct = default) =>
        basis.ZetStapAsync(
            new(verzoek.OperatieId, "afspraak-controleren", verzoek.Sleutel, door),
            Afspraakdaad.Controleren,
            (afspraak, daad) => afspraak.KeurGoed(daad, verzoek.Ronde, consultatieTot),
            ct);
}
