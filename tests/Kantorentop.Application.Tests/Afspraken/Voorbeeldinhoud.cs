using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Tests.Afspraken;

/// <summary>Content in which nothing is missing and everything adds up.</summary>
internal static class Voorbeeldinhoud
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

    public static Oppervlakte M2(decimal m2) => new(m2);

    private static Regiodoel Doel(Doelindicator indicator, decimal nul, decimal doel) =>
        new(indicator, M2(nul), new DateOnly(2012, 1, 1), M2(doel), new DateOnly(2017, 6, 27));
}
