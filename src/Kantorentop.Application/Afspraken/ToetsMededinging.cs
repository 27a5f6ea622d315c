using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Afspraken;

/// <summary>Records who checked the submitted text against competition law, when, and with what conclusion (art. 2.2, 13.12).</summary>
public sealed class ToetsMededinging(Schrijfbasis basis)
{
    public Task<Uitkomst> VoerUitAsync(
        Bevoegdheid door, Stapverzoek verzoek, string toetser, DateOnly datum, string conclusie, CancellationToken ct = default) =>
        basis.ZetStapAsync(
            new(verzoek.OperatieId, "afspraak-mededinging-toetsen", verzoek.Sleutel, door),
            Afspraakdaad.MededingingToetsen,
            (afspraak, daad) => afspraak.LegToetsVast(daad, verzoek.Ronde, new(toetser, datum, conclusie, daad.Op)),
            ct);
}
