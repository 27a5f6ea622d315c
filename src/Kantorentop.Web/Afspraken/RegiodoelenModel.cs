using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Afspraken;

/// <summary>What is typed at component b: a line for each indicator.</summary>
public sealed class RegiodoelenModel
{
    public string? OperatieId { get; set; }

    public IList<RegiodoelModel> Regels { get; set; } = [];

    public static RegiodoelenModel Van(Afspraakblad blad) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Regels = [.. Doelindicatoren.Alle.Select(indicator => RegiodoelModel.Van(blad, indicator))],
    };

    internal IReadOnlyList<Onderdeelwijziging<Regiodoel>> Lees(Invoerlezer lezer) =>
        [.. Regels.Take(Doelindicatoren.Alle.Count).Select((regel, nummer) => regel.Lees(lezer, nummer))];
}

/// <summary>One line of component b.</summary>
public sealed class RegiodoelModel
{
    private static readonly Getalgrens Grens = new(0, Regiodoel.Maximum, 2);

    public string? Gezien { get; set; }

    public string? Nulwaarde { get; set; }

    public string? Nuldatum { get; set; }

    public string? Doel { get; set; }

    public string? Doeldatum { get; set; }

    public string? Bron { get; set; }

    public string? Meetwijze { get; set; }

    public static RegiodoelModel Van(Afspraakblad blad, Doelindicator indicator)
    {
        var doel = blad.Inhoud.Regiodoel(indicator);
        return new()
        {
            Gezien = Rijversie.Schrijf(blad.Stand.Regiodoelen.FirstOrDefault(rij => rij.Feit.Indicator == indicator)?.Geopend ?? 0),
            Nulwaarde = Rijversie.Getal(doel.Nulwaarde),
            Nuldatum = Rijversie.Datum(doel.Nuldatum),
            Doel = Rijversie.Getal(doel.Doel),
            Doeldatum = Rijversie.Datum(doel.Doeldatum),
            Bron = doel.Bron,
            Meetwijze = doel.Meetwijze,
        };
    }

    internal Onderdeelwijziging<Regiodoel> Lees(Invoerlezer lezer, int nummer)
    {
        Vraag Over(string veld, string naam) => new($"Regels[{nummer}].{veld}", naam, Optioneel: true);
        return new(
            new(
                (Doelindicator)nummer,
                Rijversie.Oppervlakte(lezer.Getal(Nulwaarde, Over(nameof(Nulwaarde), "de uitgangswaarde"), Grens)),
                lezer.Datum(Nuldatum, Over(nameof(Nuldatum), "de datum van de uitgangswaarde")),
                Rijversie.Oppervlakte(lezer.Getal(Doel, Over(nameof(Doel), "het doel"), Grens)),
                lezer.Datum(Doeldatum, Over(nameof(Doeldatum), "de datum van het doel")))
            {
                Bron = lezer.Tekst(Bron, Over(nameof(Bron), "de bron"), Regiodoel.MaximumBron),
                Meetwijze = lezer.Tekst(Rijversie.Tekst(Meetwijze), Over(nameof(Meetwijze), "de tekst over het meten"), Regiodoel.MaximumMeetwijze),
            },
            Rijversie.Lees(Gezien));
    }
}
