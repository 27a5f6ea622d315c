using Kantorentop.Application.Opslag;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Praktijkvoorbeelden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Praktijkvoorbeelden;

/// <summary>What someone tells of an example.</summary>
/// <param name="Soort">What was done with the offices.</param>
/// <param name="Titel">In one line.</param>
/// <param name="Gedaan">What was done.</param>
/// <param name="Succesfactor">What made it work.</param>
public sealed record Praktijkinvoer(Praktijksoort Soort, string Titel, string Gedaan, string Succesfactor)
{
    /// <summary>Code of the municipality, or null; that of the location where one is named.</summary>
    public string? Gemeente { get; init; }

    public string? Plek { get; init; }

    public string? Locatie { get; init; }

    public Oppervlakte? Oppervlakte { get; init; }

    public string? Bron { get; init; }
}

/// <summary>The steps of an example: sent in or changed, checked by the secretariaat, published by who sent it in.</summary>
public sealed class RegistreerPraktijkvoorbeeld(Registerboek boek, Snapshothouder houder, Domeinklok klok)
{
    private const string Onderwerp = "praktijkvoorbeeld";

    public async Task<Uitkomst> DienInAsync(Bevoegdheid wie, Praktijkinvoer invoer, Guid operatieId, CancellationToken ct = default)
    {
        if (!Praktijkrechten.MagIndienen(wie)) return Uitkomst.Mislukt(Registerfouten.GeenRecht);
        if (Toets(invoer) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        var voorbeeld = Maak(wie, invoer);
        return await boek.VoegToeAsync(new Handeling(operatieId, "praktijkvoorbeeld-indienen", Onderwerp, wie), nummer => voorbeeld with { Nummer = nummer }, ct);
    }

    /// <summary>Changes the text; it is checked anew, and is not public meanwhile.</summary>
    public Task<Uitkomst> WijzigAsync(Bevoegdheid wie, int nummer, Praktijkinvoer invoer, Registerformulier formulier, CancellationToken ct = default) =>
        Toets(invoer) is { } bezwaar
            ? Task.FromResult(Uitkomst.Mislukt(bezwaar))
            : ZetAsync(wie, ("praktijkvoorbeeld-wijzigen", nummer, formulier), voorbeeld => Praktijkrechten.MagWijzigen(wie, voorbeeld), voorbeeld =>
                Uitkomst<Praktijkvoorbeeld>.Met(Praktijkregels.Wijzig(voorbeeld, Maak(wie, invoer))), ct);

    public Task<Uitkomst> ControleerAsync(Bevoegdheid wie, int nummer, (bool Akkoord, string? Reden) oordeel, Registerformulier formulier, CancellationToken ct = default) =>
        ZetAsync(wie, ("praktijkvoorbeeld-controleren", nummer, formulier), _ => Praktijkrechten.MagControleren(wie), voorbeeld =>
            Praktijkregels.Controleer(voorbeeld, oordeel.Akkoord, oordeel.Reden), ct);

    public Task<Uitkomst> PubliceerAsync(Bevoegdheid wie, int nummer, Registerformulier formulier, CancellationToken ct = default) =>
        ZetAsync(wie, ("praktijkvoorbeeld-publiceren", nummer, formulier), voorbeeld => Praktijkrechten.MagWijzigen(wie, voorbeeld), voorbeeld =>
            Praktijkregels.Publiceer(voorbeeld, klok.Vandaag), ct);

    private Task<Uitkomst> ZetAsync(
        Bevoegdheid wie, (string Soort, int Nummer, Registerformulier Formulier) daad, Func<Praktijkvoorbeeld, bool> mag, Func<Praktijkvoorbeeld, Uitkomst<Praktijkvoorbeeld>> stap, CancellationToken ct) =>
        boek.ZetAsync<Praktijkvoorbeeld>(
            new Handeling(daad.Formulier.OperatieId, daad.Soort, $"{Onderwerp} {daad.Nummer}", wie),
            (daad.Nummer, daad.Formulier.Gezien),
            voorbeeld => mag(voorbeeld)
                ? stap(voorbeeld)
                : Uitkomst<Praktijkvoorbeeld>.Mislukt(Praktijkrechten.MagZien(wie, voorbeeld) ? Registerfouten.GeenRecht : Registerfouten.NietGevonden),
            ct);

    private Melding? Toets(Praktijkinvoer invoer)
    {
        if (houder.Huidig.ToetsLocatie(invoer.Locatie) is { } bezwaar) return bezwaar;
        return invoer.Gemeente is not { } gemeente || houder.Huidig.Indeling.FindGemeente(gemeente, klok.Vandaag) is not null
            ? null
            : new("gemeente-onbekend", "Kies een gemeente uit de lijst, of laat het veld leeg.", nameof(Praktijkvoorbeeld.Gemeente));
    }

    private Praktijkvoorbeeld Maak(Bevoegdheid wie, Praktijkinvoer invoer) => new()
    {
        Nummer = 0,
        Inzendersoort = wie.Organisatie?.Soort ?? default,
        Inzender = wie.Organisatie?.Sleutel ?? "",
        Inzendernaam = wie.OrganisatieNaam,
        IngediendOp = klok.Vandaag,
        Titel = invoer.Titel,
        Soort = invoer.Soort,
        Gemeente = invoer.Locatie is { } locatie ? houder.Huidig.FindLocatie(locatie)?.Gemeente : invoer.Gemeente,
        Plek = invoer.Plek,
        Locatie = invoer.Locatie,
        Oppervlakte = invoer.Oppervlakte,
        Gedaan = invoer.Gedaan,
        Succesfactor = invoer.Succesfactor,
        Bron = invoer.Bron,
    };
}
