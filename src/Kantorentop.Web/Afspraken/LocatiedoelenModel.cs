using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Afspraken;

/// <summary>What is typed at component c: a line for each location that the official may fill in.</summary>
public sealed class LocatiedoelenModel
{
    public string? OperatieId { get; set; }

    public IList<LocatiedoelModel> Regels { get; set; } = [];

    public static LocatiedoelenModel Van(Afspraakblad blad) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Regels = [.. blad.Mag.Locaties.Select(locatie => LocatiedoelModel.Van(blad, locatie))],
    };

    internal IReadOnlyList<Onderdeelwijziging<Locatiedoel>> Lees(Invoerlezer lezer) =>
        [.. Regels.Select((regel, nummer) => regel.Lees(lezer, nummer))];
}

/// <summary>One line of component c.</summary>
public sealed class LocatiedoelModel
{
    private static readonly IReadOnlyDictionary<string, Toekomstperspectief> Perspectieven =
        Enum.GetValues<Toekomstperspectief>().ToDictionary(perspectief => perspectief.ToString());

    public string? Locatie { get; set; }

    public string? Gezien { get; set; }

    public string? Perspectief { get; set; }

    public string? Plancapaciteit { get; set; }

    public string? Nieuwbouw { get; set; }

    public string? Onttrekken { get; set; }

    public static LocatiedoelModel Van(Afspraakblad blad, Locatie locatie)
    {
        var doel = blad.Inhoud.Locatiedoel(locatie.Code);
        return new()
        {
            Locatie = locatie.Code,
            Gezien = Rijversie.Schrijf(blad.Stand.Locatiedoelen.FirstOrDefault(rij => rij.Feit.Locatie == locatie.Code)?.Geopend ?? 0),
            Perspectief = doel.Toekomstperspectief?.ToString(),
            Plancapaciteit = Rijversie.Getal(doel.Plancapaciteit),
            Nieuwbouw = Rijversie.Getal(doel.Nieuwbouw),
            Onttrekken = Rijversie.Getal(doel.Onttrekken),
        };
    }

    internal Onderdeelwijziging<Locatiedoel> Lees(Invoerlezer lezer, int nummer)
    {
        Vraag Over(string veld, string naam) => new($"Regels[{nummer}].{veld}", naam, Optioneel: true);
        return new(
            new(
                Locatie ?? "",
                lezer.Keuze(Perspectief, Over(nameof(Perspectief), "een perspectief"), Perspectieven),
                Rijversie.Oppervlakte(lezer.Getal(Plancapaciteit, Over(nameof(Plancapaciteit), "de plancapaciteit"), Getalgrens.OppervlakteOfNul)),
                Rijversie.Oppervlakte(lezer.Getal(Nieuwbouw, Over(nameof(Nieuwbouw), "de nieuwbouw"), Getalgrens.OppervlakteOfNul)),
                Rijversie.Oppervlakte(lezer.Getal(Onttrekken, Over(nameof(Onttrekken), "het te onttrekken oppervlak"), Getalgrens.OppervlakteOfNul))),
            Rijversie.Lees(Gezien));
    }
}
