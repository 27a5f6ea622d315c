using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Afspraken;

/// <summary>The consultation of the market parties: they comment, a government of the region answers, a province closes it (art. 3.1).</summary>
public sealed class ConsulteerMarktpartijen(Schrijfbasis basis)
{
    /// <summary>A market party comments on one component.</summary>
    public Task<Uitkomst> ReageerAsync(Bevoegdheid door, Stapverzoek verzoek, Onderdeel onderdeel, string? tekst, CancellationToken ct = default) =>
        basis.ZetStapAsync(
            new(verzoek.OperatieId, "afspraak-reageren", verzoek.Sleutel, door),
            Afspraakdaad.Reageren,
            (afspraak, daad) => afspraak.Reageer(daad, verzoek.Ronde, onderdeel, tekst),
            ct);

    /// <summary>A government answers the comment with this number, once.</summary>
    public Task<Uitkomst> BeantwoordAsync(Bevoegdheid door, Stapverzoek verzoek, int volgnummer, string? tekst, CancellationToken ct = default) =>
        basis.ZetStapAsync(
            new(verzoek.OperatieId, "afspraak-reactie-beantwoorden", verzoek.Sleutel, door),
            Afspraakdaad.Beantwoorden,
            (afspraak, daad) => afspraak.Beantwoord(daad, volgnummer, tekst),
            ct);

    /// <summary>A province closes it; before its last day is over with an explanation.</summary>
    public Task<Uitkomst> SluitAsync(Bevoegdheid door, Stapverzoek verzoek, string? toelichting, CancellationToken ct = default) =>
        basis.ZetStapAsync(
            new(verzoek.OperatieId, "afspraak-consultatie-sluiten", verzoek.Sleutel, door),
            Afspraakdaad.ConsultatieSluiten,
            (afspraak, daad) => afspraak.SluitConsultatie(daad, verzoek.Ronde, toelichting),
            ct);
}
