using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Afspraken;

/// <summary>What is typed at the conflicts with the covenant: a line for each, and an empty one to add another.</summary>
public sealed class StrijdighedenModel
{
    public string? OperatieId { get; set; }

    public IList<StrijdigheidModel> Regels { get; set; } = [];

    public static StrijdighedenModel Van(IReadOnlyList<Vastlegging<Strijdigheid>> rijen) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Regels = [.. rijen.Select(rij => StrijdigheidModel.Van(rij.Feit, rij.Geopend)), StrijdigheidModel.Van(Strijdigheid.Leeg(Rijsleutel.Nieuw()), 0)],
    };

    internal IReadOnlyList<Onderdeelwijziging<Strijdigheid>> Lees(Invoerlezer lezer) => [.. Regels.Select((regel, nummer) => regel.Lees(lezer, nummer))];
}

/// <summary>One conflict.</summary>
public sealed class StrijdigheidModel
{
    public string? Sleutel { get; set; }

    public string? Gezien { get; set; }

    public string? Verwijderen { get; set; }

    public string? Artikel { get; set; }

    public string? Plaats { get; set; }

    public string? Tekst { get; set; }

    public string? Geldt { get; set; }

    public static StrijdigheidModel Van(Strijdigheid rij, long gezien) => new()
    {
        Sleutel = rij.Sleutel,
        Gezien = Rijversie.Schrijf(gezien),
        Artikel = rij.Artikel,
        Plaats = rij.Plaats,
        Tekst = rij.Tekst,
        Geldt = rij.Geldt,
    };

    internal Onderdeelwijziging<Strijdigheid> Lees(Invoerlezer lezer, int nummer)
    {
        Vraag Over(string veld, string naam) => new($"Regels[{nummer}].{veld}", naam, Optioneel: true);
        var leeg = Strijdigheid.Leeg(Rijsleutel.Lees(Sleutel));
        if (Invoerlezer.Vinkje(Verwijderen)) return new(leeg, Rijversie.Lees(Gezien));
        return new(
            leeg with
            {
                Artikel = string.IsNullOrEmpty(Artikel) ? null : Artikel,
                Plaats = lezer.Tekst(Plaats, Over(nameof(Plaats), "de plaats"), Strijdigheid.MaximumPlaats),
                Tekst = lezer.Tekst(Rijversie.Tekst(Tekst), Over(nameof(Tekst), "de tekst"), Strijdigheid.MaximumTekst),
                Geldt = lezer.Tekst(Rijversie.Tekst(Geldt), Over(nameof(Geldt), "wat geldt"), Strijdigheid.MaximumTekst),
            },
            Rijversie.Lees(Gezien));
    }
}
