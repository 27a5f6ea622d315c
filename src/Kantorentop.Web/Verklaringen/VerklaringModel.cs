using System.Globalization;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Verklaringen;
using Kantorentop.Domain;
using Kantorentop.Domain.Verklaringen;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Verklaringen;

/// <summary>What the form of a declaration sends; documents come beside it.</summary>
public sealed class VerklaringModel
{
    public string? OperatieId { get; set; }
    public string? Versie { get; set; }
    public string? Bewijsdatum { get; set; }

    /// <summary>One per question, in the order of the form.</summary>
    public IList<VerklaringsdeelModel> Delen { get; set; } = [];

    /// <summary>
    /// A form that holds the last declaration over this year, or else that over an earlier one without its numbers: those are of that year.
    /// </summary>
    public static VerklaringModel Van(Verklaringsblad blad)
    {
        var eerder = blad.Verklaringen.Count > 0 ? blad.Verklaringen[0] : blad.Vorige;
        return new()
        {
            OperatieId = Guid.NewGuid().ToString(),
            Versie = Schrijf(blad.Versie),
            Delen = [.. blad.Vragen.Select(vraag => VerklaringsdeelModel.Van(vraag.Lid, eerder?.Deel(vraag.Lid), metAantal: eerder?.Jaar == blad.Jaar))],
        };
    }

    public static string Schrijf(long versie) => versie.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the use case asks, with what could not be read. A hidden field that someone changed counts as an old form.</summary>
    internal (Verklaringsverzoek Verzoek, IReadOnlyList<Melding> Leesfouten) Lees(string partij, int jaar, IReadOnlyList<Bestandsinvoer> documenten)
    {
        var lezer = new Invoerlezer();
        var delen = Delen.Select((deel, plaats) => deel.Lees(plaats, lezer)).ToList();
        var datum = lezer.Datum(Bewijsdatum, new Vraag(nameof(Bewijsdatum), "de datum van de verklaring"));
        var verzoek = new Verklaringsverzoek(partij, jaar, delen, datum)
        {
            OperatieId = Operatieveld.Lees(OperatieId),
            Versie = long.TryParse(Versie, NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : -1,
            Documenten = documenten,
        };
        return (verzoek, lezer.Meldingen);
    }

    /// <summary>What could not be read and what was refused, in the order of the form; each field once.</summary>
    internal IReadOnlyList<Melding> Samen(IReadOnlyList<Melding> leesfouten, IReadOnlyList<Melding> weigeringen) =>
    [
        .. weigeringen.Where(melding => melding.Veld is null || leesfouten.All(fout => fout.Veld != melding.Veld)).Concat(leesfouten).OrderBy(Plaats),
    ];

    private int Plaats(Melding melding)
    {
        if (melding.Veld is null) return -1;
        for (var plaats = 0; plaats < Delen.Count; plaats++)
            if (melding.Veld.StartsWith(Verklaringsregels.Veld(plaats, ""), StringComparison.Ordinal)) return plaats;
        return Delen.Count + (melding.Veld == nameof(Bewijsdatum) ? 0 : 1);
    }
}

/// <summary>What the form sends about one member.</summary>
public sealed class VerklaringsdeelModel
{
    private static readonly Getalgrens Grens = new(0, Verklaringsdeel.MaximumAantal, 0);

    public string? Lid { get; set; }
    public string? Keuze { get; set; }
    public string? Toelichting { get; set; }
    public string? Aantal { get; set; }

    internal static VerklaringsdeelModel Van(string lid, Verklaringsdeel? eerder, bool metAantal) => new()
    {
        Lid = lid,
        Keuze = eerder is null ? null : Keuzewoord.Van(eerder.Keuze),
        Toelichting = eerder?.Toelichting,
        Aantal = metAantal ? eerder?.Aantal?.ToString(CultureInfo.InvariantCulture) : null,
    };

    internal Verklaringsinvoer Lees(int plaats, Invoerlezer lezer)
    {
        var lid = Artikelen.Find(Lid)?.Aanhaling.ToLowerInvariant() ?? "deze vraag";
        var keuze = lezer.Keuze(Keuze, new(Verklaringsregels.Veld(plaats, nameof(Keuze)), $"een antwoord bij {lid}", Optioneel: true), Keuzewoord.Keuzes);
        var aantal = lezer.Getal(Aantal, new(Verklaringsregels.Veld(plaats, nameof(Aantal)), $"het aantal bij {lid}", Optioneel: true), Grens);
        return new(Lid ?? "", keuze, Toelichting, (int?)aantal);
    }
}
