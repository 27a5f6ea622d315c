using Kantorentop.Application.Opslag;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Expertaanvragen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Expertaanvragen;

/// <summary>What a municipality asks.</summary>
/// <param name="Soort">Whose help.</param>
/// <param name="AangevraagdOp">Day of the request.</param>
/// <param name="Onderwerp">In one line.</param>
/// <param name="Locatie">Code of a location, or null.</param>
public sealed record Expertinvoer(Expertsoort Soort, DateOnly AangevraagdOp, string Onderwerp, string? Locatie);

/// <summary>A municipality asks for experts; the Rijk answers, and records that they are done and what it cost. Amounts stay out of the audit trail.</summary>
public sealed class RegistreerExpertaanvraag(Registerboek boek, Snapshothouder houder, Domeinklok klok)
{
    private const string Onderwerp = "expertaanvraag";

    public async Task<Uitkomst> VraagAanAsync(Bevoegdheid wie, Expertinvoer invoer, Guid operatieId, CancellationToken ct = default)
    {
        if (!Expertrechten.MagAanvragen(wie)) return Uitkomst.Mislukt(Registerfouten.GeenRecht);
        var aanvraag = Maak(wie.Organisatie!.Value.Sleutel, invoer);
        Melding?[] bezwaren = [Expertregels.Toets(aanvraag, klok.Vandaag), houder.Huidig.ToetsLocatie(invoer.Locatie), ToetsPlaats(aanvraag)];
        return bezwaren.OfType<Melding>().ToList() is { Count: > 0 } meldingen
            ? Uitkomst.Mislukt(meldingen)
            : await boek.VoegToeAsync(new Handeling(operatieId, "experts-aanvragen", Onderwerp, wie), nummer => aanvraag with { Nummer = nummer }, ct);
    }

    public Task<Uitkomst> BeantwoordAsync(Bevoegdheid wie, int nummer, Expertbeurt beurt, Registerformulier formulier, CancellationToken ct = default) =>
        boek.ZetAsync<Expertaanvraag>(
            new Handeling(formulier.OperatieId, "expertaanvraag-beantwoorden", $"{Onderwerp} {nummer}", wie),
            (nummer, formulier.Gezien),
            aanvraag => Expertrechten.MagBeantwoorden(wie)
                ? Expertregels.Beantwoord(aanvraag, beurt, klok.Vandaag)
                : Uitkomst<Expertaanvraag>.Mislukt(Expertrechten.MagZien(wie, aanvraag.Gemeente) ? Registerfouten.GeenRecht : Registerfouten.NietGevonden),
            ct);

    private static Expertaanvraag Maak(string gemeente, Expertinvoer invoer) => new()
    {
        Nummer = 0,
        Gemeente = gemeente,
        Soort = invoer.Soort,
        AangevraagdOp = invoer.AangevraagdOp,
        Onderwerp = invoer.Onderwerp,
        Locatie = invoer.Locatie,
    };

    // A location that does not exist is told already.
    private Melding? ToetsPlaats(Expertaanvraag aanvraag) =>
        aanvraag.Locatie is { } code && houder.Huidig.FindLocatie(code) is { } locatie && locatie.Gemeente != aanvraag.Gemeente
            ? new("locatie-van-ander", "Deze locatie ligt in een andere gemeente. Kies een locatie van uw gemeente, of laat het veld leeg.", nameof(Expertaanvraag.Locatie))
            : null;
}
