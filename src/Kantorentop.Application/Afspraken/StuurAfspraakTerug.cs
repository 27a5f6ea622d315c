using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Afspraken;

/// <summary>A return that is asked for.</summary>
/// <param name="OperatieId">Id of the form.</param>
/// <param name="Sleutel">The version.</param>
/// <param name="Ronde">Which submission the page showed.</param>
/// <param name="Reden">What has to change; seen by all governments of the region.</param>
public sealed record Terugstuurverzoek(Guid OperatieId, Afspraaksleutel Sleutel, int Ronde, string? Reden);

/// <summary>Returns a submitted agreement with a reason: it is a draft again, and signatures given so far are void.</summary>
public sealed class StuurAfspraakTerug(Schrijfbasis basis)
{
    public Task<Uitkomst> VoerUitAsync(Bevoegdheid door, Terugstuurverzoek verzoek, CancellationToken ct = default) =>
        basis.VoerUitAsync(new Afspraakhandeling(verzoek.OperatieId, "afspraak-terugsturen", verzoek.Sleutel, door), (werk, _) =>
        {
            if (werk.Afspraak.Staat == Afspraakstaat.TerOndertekening && !Afspraakrechten.MagOndertekenen(door, werk.Afspraak))
                return Task.FromResult(Uitkomst.Mislukt(Afspraakfouten.GeenRecht));
            if (verzoek.Reden?.Length > Indiening.MaximumToelichting)
                return Task.FromResult(Uitkomst.Mislukt(Invoerregels.TeLang("Reden", Indiening.MaximumToelichting)));
            return Task.FromResult(werk.Afspraak.StuurTerug(basis.Daad(door), verzoek.Ronde, verzoek.Reden));
        }, ct);
}
