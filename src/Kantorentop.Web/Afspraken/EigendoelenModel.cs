using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Afspraken;

/// <summary>What is typed at the targets of the region's own: a line for each, and an empty one to add another.</summary>
public sealed class EigendoelenModel
{
    public string? OperatieId { get; set; }

    public IList<EigendoelModel> Regels { get; set; } = [];

    public static EigendoelenModel Van(Afspraakblad blad) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Regels =
        [
            .. blad.Stand.Eigendoelen.Where(rij => !rij.Feit.IsLeeg).OrderBy(rij => rij.Feit.Naam, StringComparer.Ordinal)
                .Select(rij => EigendoelModel.Van(rij.Feit, rij.Geopend)),
            EigendoelModel.Van(Eigendoel.Leeg(Rijsleutel.Nieuw()), 0),
        ],
    };

    internal IReadOnlyList<Onderdeelwijziging<Eigendoel>> Lees(Invoerlezer lezer) =>
        [.. Regels.Select((regel, nummer) => regel.Lees(lezer, nummer))];
}

/// <summary>One target of the region's own.</summary>
public sealed class EigendoelModel
{
    private static readonly Getalgrens Grens = new(-Regiodoel.Maximum, Regiodoel.Maximum, 2);

    private static readonly IReadOnlyDictionary<string, Cijfer> Cijfers =
        Doelstelling.Meetbaar.ToDictionary(cijfer => Cijferregister.Van(cijfer).Sleutel);

    private static readonly IReadOnlyDictionary<string, Doelrichting> Richtingen =
        Enum.GetValues<Doelrichting>().ToDictionary(richting => richting.ToString());

    public string? Sleutel { get; set; }

    public string? Gezien { get; set; }

    public string? Verwijderen { get; set; }

    public string? Naam { get; set; }

    public string? Meting { get; set; }

    public string? Eenheid { get; set; }

    public string? Richting { get; set; }

    public string? Nulwaarde { get; set; }

    public string? Nuldatum { get; set; }

    public string? Bron { get; set; }

    public string? Doel { get; set; }

    public string? Doeldatum { get; set; }

    public string? Meetwijze { get; set; }

    public static EigendoelModel Van(Eigendoel doel, long gezien) => new()
    {
        Sleutel = doel.Sleutel,
        Gezien = Rijversie.Schrijf(gezien),
        Naam = doel.Naam,
        Meting = doel.Cijfer is { } cijfer ? Cijferregister.Van(cijfer).Sleutel : null,
        Eenheid = doel.Eenheid,
        Richting = doel.Richting?.ToString(),
        Nulwaarde = Getal(doel.Nulwaarde),
        Nuldatum = Rijversie.Datum(doel.Nuldatum),
        Bron = doel.Bron,
        Doel = Getal(doel.Doel),
        Doeldatum = Rijversie.Datum(doel.Doeldatum),
        Meetwijze = doel.Meetwijze,
    };

    internal Onderdeelwijziging<Eigendoel> Lees(Invoerlezer lezer, int nummer)
    {
        Vraag Over(string veld, string naam) => new($"Regels[{nummer}].{veld}", naam, Optioneel: true);
        var leeg = Eigendoel.Leeg(Rijsleutel.Lees(Sleutel));
        if (Invoerlezer.Vinkje(Verwijderen)) return new(leeg, Rijversie.Lees(Gezien));
        var meting = lezer.Keuze(Meting, Over(nameof(Meting), "een cijfer"), Cijfers);
        return new(
            leeg with
            {
                Naam = lezer.Tekst(Naam, Over(nameof(Naam), "de naam"), Eigendoel.MaximumNaam),
                Cijfer = meting,
                Eenheid = meting is null ? lezer.Tekst(Eenheid, Over(nameof(Eenheid), "de eenheid"), Eigendoel.MaximumEenheid) : null,
                Richting = lezer.Keuze(Richting, Over(nameof(Richting), "ten hoogste of ten minste"), Richtingen),
                Nulwaarde = lezer.Getal(Nulwaarde, Over(nameof(Nulwaarde), "de uitgangswaarde"), Grens),
                Nuldatum = lezer.Datum(Nuldatum, Over(nameof(Nuldatum), "de datum van de uitgangswaarde")),
                Bron = lezer.Tekst(Bron, Over(nameof(Bron), "de bron"), Regiodoel.MaximumBron),
                Doel = lezer.Getal(Doel, Over(nameof(Doel), "het doel"), Grens),
                Doeldatum = lezer.Datum(Doeldatum, Over(nameof(Doeldatum), "de datum van het doel")),
                Meetwijze = lezer.Tekst(Rijversie.Tekst(Meetwijze), Over(nameof(Meetwijze), "de tekst over het meten"), Regiodoel.MaximumMeetwijze),
            },
            Rijversie.Lees(Gezien));
    }

    private static string? Getal(decimal? waarde) => waarde is null ? null : Weergave.Exact(waarde);
}
