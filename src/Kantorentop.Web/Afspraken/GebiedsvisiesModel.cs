using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Afspraken;

/// <summary>What is typed at component d: a line for each location that the official may fill in.</summary>
public sealed class GebiedsvisiesModel
{
    public string? OperatieId { get; set; }

    public IList<GebiedsvisieModel> Regels { get; set; } = [];

    public static GebiedsvisiesModel Van(Afspraakblad blad) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Regels = [.. blad.Mag.Locaties.Select(locatie => GebiedsvisieModel.Van(blad, locatie))],
    };

    internal IReadOnlyList<Onderdeelwijziging<Gebiedsvisieplan>> Lees(Invoerlezer lezer) =>
        [.. Regels.Select((regel, nummer) => regel.Lees(lezer, nummer))];
}

/// <summary>One line of component d.</summary>
public sealed class GebiedsvisieModel
{
    public string? Locatie { get; set; }

    public string? Gezien { get; set; }

    public string? Trekker { get; set; }

    public string? Gereed { get; set; }

    public static GebiedsvisieModel Van(Afspraakblad blad, Locatie locatie)
    {
        var plan = blad.Inhoud.Gebiedsvisie(locatie.Code);
        return new()
        {
            Locatie = locatie.Code,
            Gezien = Rijversie.Schrijf(blad.Stand.Gebiedsvisies.FirstOrDefault(rij => rij.Feit.Locatie == locatie.Code)?.Geopend ?? 0),
            Trekker = plan.Trekker,
            Gereed = Rijversie.Datum(plan.Gereed),
        };
    }

    internal Onderdeelwijziging<Gebiedsvisieplan> Lees(Invoerlezer lezer, int nummer) => new(
        new(
            Locatie ?? "",
            lezer.Tekst(Trekker, new($"Regels[{nummer}].{nameof(Trekker)}", "de naam", Optioneel: true), Gebiedsvisieplan.MaximumTrekker),
            lezer.Datum(Gereed, new($"Regels[{nummer}].{nameof(Gereed)}", "de datum", Optioneel: true))),
        Rijversie.Lees(Gezien));
}
