using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Afspraken;

/// <summary>What is submitted.</summary>
/// <param name="OperatieId">Id of the form.</param>
/// <param name="Sleutel">The version.</param>
/// <param name="Gezien">Number of the last change that the check page showed.</param>
/// <param name="Toelichting">Why it is submitted although not everything adds up; null without.</param>
public sealed record Indieningsverzoek(Guid OperatieId, Afspraaksleutel Sleutel, long Gezien, string? Toelichting);

/// <summary>Submits a draft: its parties are each province and municipality that belongs to the region on that day.</summary>
public sealed class DienAfspraakIn(Schrijfbasis basis)
{
    public Task<Uitkomst> VoerUitAsync(Bevoegdheid door, Indieningsverzoek verzoek, CancellationToken ct = default) =>
        basis.VoerUitAsync(new Afspraakhandeling(verzoek.OperatieId, "afspraak-indienen", verzoek.Sleutel, door), async (werk, token) =>
        {
            if (!Afspraakrechten.MagInvoeren(door, werk.Regio.Partijen)) return Uitkomst.Mislukt(Afspraakfouten.GeenRecht);
            if (!werk.Afspraak.IsBewerkbaar) return Uitkomst.Mislukt(Afspraakfouten.NietBewerkbaar);
            if (verzoek.Toelichting?.Length > Indiening.MaximumToelichting)
                return Uitkomst.Mislukt(Invoerregels.TeLang("Toelichting", Indiening.MaximumToelichting));
            var stand = await Inhoudstand.LeesAsync(werk.Sessie.Db, werk.Sleutel, token);
            return stand.Laatste == verzoek.Gezien
                ? werk.Afspraak.DienIn(basis.Daad(door), werk.Regio.Toets(stand.Inhoud), verzoek.Toelichting, werk.Regio.Partijen)
                : Uitkomst.Mislukt(Gewijzigd);
        }, ct);

    private static readonly Melding Gewijzigd = new(
        "verouderd", "Iemand anders heeft de afspraak intussen gewijzigd. Controleer haar opnieuw en dien haar dan in.");
}
