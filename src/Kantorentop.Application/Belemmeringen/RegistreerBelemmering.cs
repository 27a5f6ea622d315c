using Kantorentop.Application.Kaders;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Belemmeringen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Belemmeringen;

/// <summary>The steps of an obstacle: reported, researched and answered by who is responsible, made public by the secretariaat.</summary>
public sealed class RegistreerBelemmering(Registerboek boek, Snapshothouder houder, Domeinklok klok)
{
    private const string Onderwerp = "belemmering";

    public async Task<Uitkomst> MeldAsync(Bevoegdheid wie, Belemmeringinvoer invoer, Guid operatieId, CancellationToken ct = default)
    {
        if (!Belemmeringrechten.MagMelden(wie)) return Uitkomst.Mislukt(Registerfouten.GeenRecht);
        var belemmering = Maak(wie, wie.Organisatie!.Value, invoer);
        Melding?[] bezwaren = [Belemmeringregels.Toets(belemmering), houder.Huidig.ToetsLocatie(invoer.Locatie), ToetsOverheid(invoer.Oplosser.Code)];
        return bezwaren.OfType<Melding>().ToList() is { Count: > 0 } meldingen
            ? Uitkomst.Mislukt(meldingen)
            : await boek.VoegToeAsync(new Handeling(operatieId, "belemmering-melden", Onderwerp, wie), nummer => belemmering with { Nummer = nummer }, ct);
    }

    public Task<Uitkomst> BehandelAsync(Bevoegdheid wie, int nummer, (Belemmeringstaat Staat, string? Antwoord) stap, Registerformulier formulier, CancellationToken ct = default) =>
        boek.ZetAsync<Belemmering>(Daad(wie, "belemmering-behandelen", nummer, formulier), (nummer, formulier.Gezien), belemmering =>
            !Belemmeringrechten.MagZien(wie, belemmering) ? Weiger(Registerfouten.NietGevonden)
            : !Belemmeringrechten.MagBehandelen(wie, belemmering) ? Weiger(Registerfouten.GeenRecht)
            : Belemmeringregels.Behandel(belemmering, stap.Staat, stap.Antwoord, klok.Vandaag), ct);

    public Task<Uitkomst> GeefVrijAsync(Bevoegdheid wie, int nummer, bool openbaar, Registerformulier formulier, CancellationToken ct = default) =>
        boek.ZetAsync<Belemmering>(Daad(wie, openbaar ? "belemmering-vrijgeven" : "belemmering-afschermen", nummer, formulier), (nummer, formulier.Gezien), belemmering =>
            Belemmeringrechten.MagVrijgeven(wie)
                ? Uitkomst<Belemmering>.Met(Belemmeringregels.GeefVrij(belemmering, openbaar, klok.Vandaag))
                : Weiger(Belemmeringrechten.MagZien(wie, belemmering) ? Registerfouten.GeenRecht : Registerfouten.NietGevonden), ct);

    private Belemmering Maak(Bevoegdheid wie, Organisatie melder, Belemmeringinvoer invoer) => new()
    {
        Nummer = 0,
        GemeldOp = klok.Vandaag,
        Meldersoort = melder.Soort,
        Melder = melder.Sleutel,
        Meldernaam = wie.OrganisatieNaam,
        Onderwerp = invoer.Onderwerp,
        Omschrijving = invoer.Omschrijving,
        Regel = invoer.Regel,
        Laag = invoer.Oplosser.Laag,
        Overheid = invoer.Oplosser.Code,
        Locatie = invoer.Locatie,
    };

    private Melding? ToetsOverheid(string? code) => code is null || Kaderoverheid.Find(houder.Huidig, code, klok.Vandaag) is not null
        ? null
        : new("overheid-onbekend", "Kies een provincie of gemeente van een kantorenregio.", nameof(Belemmering.Overheid));

    private static Handeling Daad(Bevoegdheid wie, string soort, int nummer, Registerformulier formulier) => new(formulier.OperatieId, soort, $"{Onderwerp} {nummer}", wie);

    private static Uitkomst<Belemmering> Weiger(Melding reden) => Uitkomst<Belemmering>.Mislukt(reden);
}
