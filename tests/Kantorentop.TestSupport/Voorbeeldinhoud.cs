using FluentAssertions;
using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.TestSupport;

/// <summary>Content in which nothing is missing and everything adds up.</summary>
public static class Voorbeeldinhoud
{
    public static Afspraakinhoud Volledig(params IReadOnlyList<string> locaties) => new()
    {
        Visie = new("Compacte mix rond stations.", "Vraag daalt.", null),
        Regiodoelen =
        [
            Doel(Doelindicator.Kantooroppervlak, 100_000m, 100_000m),
            Doel(Doelindicator.MaximumNieuwbouw, 0m, 10_000m),
            Doel(Doelindicator.Kantoorbestemmingen, 100_000m, 95_000m),
            Doel(Doelindicator.Plancapaciteit, 50_000m, 20_000m),
        ],
        Locatiedoelen = [.. locaties.Select(locatie => new Locatiedoel(locatie, Toekomstperspectief.Balans, M2(5_000m), M2(2_500m), M2(2_500m)))],
        Gebiedsvisies = [.. locaties.Select(locatie => new Gebiedsvisieplan(locatie, "De gemeente", new DateOnly(2014, 6, 1)))],
        Voordelen = new("Gebruikers houden keuze."),
    };

    /// <summary>Saves it as a draft of a version that was begun.</summary>
    public static async Task BewaarAsync(this Afspraakinhoud inhoud, BewaarOnderdeel bewaar, Bevoegdheid door, Afspraaksleutel sleutel)
    {
        Bewaarverzoek Verzoek() => new(door, Guid.NewGuid(), sleutel);
        Uitkomst[] uitkomsten =
        [
            await bewaar.VisieAsync(Verzoek(), new(inhoud.Visie, 0)),
            await bewaar.RegiodoelenAsync(Verzoek(), [.. inhoud.Regiodoelen.Select(rij => new Onderdeelwijziging<Regiodoel>(rij, 0))]),
            await bewaar.LocatiedoelenAsync(Verzoek(), [.. inhoud.Locatiedoelen.Select(rij => new Onderdeelwijziging<Locatiedoel>(rij, 0))]),
            await bewaar.GebiedsvisiesAsync(Verzoek(), [.. inhoud.Gebiedsvisies.Select(rij => new Onderdeelwijziging<Gebiedsvisieplan>(rij, 0))]),
            await bewaar.VoordelenAsync(Verzoek(), new(inhoud.Voordelen, 0)),
        ];
        uitkomsten.SelectMany(uitkomst => uitkomst.Meldingen).Should().BeEmpty();
    }

    public static Oppervlakte M2(decimal m2) => new(m2);

    private static Regiodoel Doel(Doelindicator indicator, decimal nul, decimal doel) =>
        new(indicator, M2(nul), new DateOnly(2012, 1, 1), M2(doel), new DateOnly(2017, 6, 27));
}
