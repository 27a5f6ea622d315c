using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Afspraken;

/// <summary>
/// Saves a component of a draft. A row that the form did not change leaves what someone else recorded meanwhile; a row that
/// both changed is a conflict, and then nothing of the form is saved.
/// </summary>
public sealed class BewaarOnderdeel(Schrijfbasis basis)
{
    public Task<Bewaring<Visie>> VisieAsync(Bewaarverzoek verzoek, Onderdeelwijziging<Visie> wijziging, CancellationToken ct = default) =>
        BewaarAsync(Onderdeelsoorten.Visie, verzoek, [wijziging], ct);

    public Task<Bewaring<Regiodoel>> RegiodoelenAsync(
        Bewaarverzoek verzoek, IReadOnlyList<Onderdeelwijziging<Regiodoel>> wijzigingen, CancellationToken ct = default) =>
        BewaarAsync(Onderdeelsoorten.Regiodoelen, verzoek, wijzigingen, ct);

    public Task<Bewaring<Eigendoel>> EigendoelenAsync(
        Bewaarverzoek verzoek, IReadOnlyList<Onderdeelwijziging<Eigendoel>> wijzigingen, CancellationToken ct = default) =>
        BewaarAsync(Onderdeelsoorten.Eigendoelen, verzoek, wijzigingen, ct);

    public Task<Bewaring<Locatiedoel>> LocatiedoelenAsync(
        Bewaarverzoek verzoek, IReadOnlyList<Onderdeelwijziging<Locatiedoel>> wijzigingen, CancellationToken ct = default) =>
        BewaarAsync(Onderdeelsoorten.Locatiedoelen, verzoek, wijzigingen, ct);

    public Task<Bewaring<Gebiedsvisieplan>> GebiedsvisiesAsync(
        Bewaarverzoek verzoek, IReadOnlyList<Onderdeelwijziging<Gebiedsvisieplan>> wijzigingen, CancellationToken ct = default) =>
        BewaarAsync(Onderdeelsoorten.Gebiedsvisies, verzoek, wijzigingen, ct);

    public Task<Bewaring<Voordelen>> VoordelenAsync(
        Bewaarverzoek verzoek, Onderdeelwijziging<Voordelen> wijziging, CancellationToken ct = default) =>
        BewaarAsync(Onderdeelsoorten.Voordelen, verzoek, [wijziging], ct);

    public Task<Bewaring<Bijlage>> BijlagenAsync(
        Bewaarverzoek verzoek, IReadOnlyList<Onderdeelwijziging<Bijlage>> wijzigingen, CancellationToken ct = default) =>
        BewaarAsync(Onderdeelsoorten.Bijlagen, verzoek, wijzigingen, ct);

    /// <summary>Notes where the covenant prevails (art. 18.2): of a signed version as well, whose text stays as it is.</summary>
    public Task<Bewaring<Strijdigheid>> StrijdighedenAsync(
        Bewaarverzoek verzoek, IReadOnlyList<Onderdeelwijziging<Strijdigheid>> wijzigingen, CancellationToken ct = default) =>
        BewaarAsync(Onderdeelsoorten.Strijdigheden, verzoek, wijzigingen, ct);

    private async Task<Bewaring<T>> BewaarAsync<T>(
        Onderdeelsoort<T> soort, Bewaarverzoek verzoek, IReadOnlyList<Onderdeelwijziging<T>> wijzigingen, CancellationToken ct)
        where T : class
    {
        IReadOnlyList<Onderdeelconflict<T>> conflicten = [];
        var handeling = new Afspraakhandeling(verzoek.OperatieId, soort.Handeling, verzoek.Sleutel, verzoek.Door);
        var uitkomst = await basis.VoerUitAsync(handeling, async (werk, token) =>
        {
            if (MagNiet(soort, verzoek.Door, werk, wijzigingen) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
            var fouten = wijzigingen.SelectMany(wijziging => soort.Toets(wijziging.Nieuw, basis.Vandaag)).ToList();
            if (fouten.Count > 0) return Uitkomst.Mislukt(fouten);
            var vergelijking = await Onderdeelvergelijking<T>.LeesAsync(soort, werk, wijzigingen, token);
            conflicten = await vergelijking.ConflictenAsync(werk.Sessie.Db, token);
            if (conflicten.Count > 0) return Uitkomst.Mislukt(Afspraakfouten.Verouderd);
            await werk.Sessie.VervangAsync(werk.Sleutel, vergelijking.Sluit, vergelijking.VoegToe, token);
            return Uitkomst.Gelukt;
        }, ct);
        return new(uitkomst.Meldingen, conflicten);
    }

    private static Melding? MagNiet<T>(
        Onderdeelsoort<T> soort, Bevoegdheid door, Afspraakwerk werk, IReadOnlyList<Onderdeelwijziging<T>> wijzigingen)
    {
        if (!Afspraakrechten.MagInvoeren(door, werk.Regio.Partijen)) return Afspraakfouten.GeenRecht;
        if (!werk.Afspraak.IsBewerkbaar && !soort.OokNaIndiening) return Afspraakfouten.NietBewerkbaar;
        if (soort.Locatie is null) return null;
        foreach (var wijziging in wijzigingen)
        {
            var locatie = werk.Regio.Locaties.FirstOrDefault(locatie => locatie.Code == soort.Locatie(wijziging.Nieuw));
            if (locatie is null) return Afspraakfouten.NietGevonden;
            if (!Afspraakrechten.MagLocatieInvoeren(door, werk.Regio.Partijen, locatie)) return Afspraakfouten.GeenRecht;
        }

        return null;
    }
}

/// <summary>Which draft a form is about, who sends it and its operation id.</summary>
public sealed record Bewaarverzoek(Bevoegdheid Door, Guid OperatieId, Afspraaksleutel Sleutel);
