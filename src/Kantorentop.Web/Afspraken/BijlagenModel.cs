using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Afspraken;

/// <summary>What is typed at the annexes: a line for each, and an empty one to add another.</summary>
public sealed class BijlagenModel
{
    public string? OperatieId { get; set; }

    public IList<BijlageModel> Regels { get; set; } = [];

    public static BijlagenModel Van(Afspraakblad blad) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Regels =
        [
            .. blad.Stand.Bijlagen.Where(rij => !rij.Feit.IsLeeg).OrderBy(rij => rij.Feit.Titel, StringComparer.Ordinal)
                .Select(rij => BijlageModel.Van(rij.Feit, rij.Geopend)),
            BijlageModel.Van(Bijlage.Leeg(Rijsleutel.Nieuw()), 0),
        ],
    };

    internal IReadOnlyList<Onderdeelwijziging<Bijlage>> Lees(Invoerlezer lezer) => [.. Regels.Select((regel, nummer) => regel.Lees(lezer, nummer))];
}

/// <summary>One annex.</summary>
public sealed class BijlageModel
{
    public string? Sleutel { get; set; }

    public string? Gezien { get; set; }

    public string? Verwijderen { get; set; }

    public string? Titel { get; set; }

    public string? Tekst { get; set; }

    public static BijlageModel Van(Bijlage bijlage, long gezien) =>
        new() { Sleutel = bijlage.Sleutel, Gezien = Rijversie.Schrijf(gezien), Titel = bijlage.Titel, Tekst = bijlage.Tekst };

    internal Onderdeelwijziging<Bijlage> Lees(Invoerlezer lezer, int nummer)
    {
        Vraag Over(string veld, string naam) => new($"Regels[{nummer}].{veld}", naam, Optioneel: true);
        var leeg = Bijlage.Leeg(Rijsleutel.Lees(Sleutel));
        var nieuw = Invoerlezer.Vinkje(Verwijderen)
            ? leeg
            : leeg with
            {
                Titel = lezer.Tekst(Titel, Over(nameof(Titel), "de titel"), Bijlage.MaximumTitel),
                Tekst = lezer.Tekst(Rijversie.Tekst(Tekst), Over(nameof(Tekst), "de tekst"), Bijlage.MaximumTekst),
            };
        return new(nieuw, Rijversie.Lees(Gezien));
    }
}
