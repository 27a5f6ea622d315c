using System.Globalization;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Transformatieplannen;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Transformatieplannen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Transformatieplannen;

/// <summary>What the form of a step of a plan sends; documents come beside it.</summary>
public sealed class TransformatieplanModel
{
    private static readonly string?[] Volgorde =
        [null, nameof(Fase), nameof(Bewijsdatum), nameof(Bestemming), nameof(Begin), nameof(Nodig), nameof(Tekst), nameof(Antwoordinvoer.Documenten)];

    public string? OperatieId { get; set; }
    public string? Versie { get; set; }
    public string? Fase { get; set; }
    public string? Bewijsdatum { get; set; }
    public string? Bestemming { get; set; }
    public string? Begin { get; set; }
    public string? Nodig { get; set; }
    public string? Tekst { get; set; }

    /// <summary>A form that begins with the plan as it was last told.</summary>
    public static TransformatieplanModel Van(Transformatieplanblad blad) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Versie = blad.Versie.ToString(CultureInfo.InvariantCulture),
        Bestemming = blad.Laatste?.Bestemming,
        Begin = blad.Laatste?.Begin is { } begin ? Weergave.DatumKort(begin) : null,
        Nodig = blad.Laatste?.Nodig,
    };

    /// <summary>What the use case asks, with what could not be read.</summary>
    public (Transformatieplaninvoer Invoer, IReadOnlyList<Melding> Fouten) Lees((string Gebouw, string Partij) plicht, IReadOnlyList<Bestandsinvoer> documenten)
    {
        var lezer = new Invoerlezer();
        var datum = lezer.Datum(Bewijsdatum, new(nameof(Bewijsdatum), "de datum van deze stap"));
        var begin = lezer.Datum(Begin, new(nameof(Begin), "het begin", Optioneel: true));
        var fase = Fase is not null && Fasewoorden.Fasen.TryGetValue(Fase, out var gekozen) ? gekozen : (Transformatiefase?)null;
        var antwoord = new Antwoordinvoer(plicht.Partij, Transformatieplaninvoer.Sleutel(plicht.Gebouw), Tekst, datum)
        {
            OperatieId = Operatieveld.Lees(OperatieId),
            Versie = long.TryParse(Versie, NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : -1,
            Documenten = documenten,
        };
        return (new(plicht.Gebouw, antwoord, new(fase, Bestemming, begin, Nodig)), lezer.Meldingen);
    }

    /// <summary>What could not be read and what was refused, in the order of the form; a field is told once.</summary>
    public static IReadOnlyList<Melding> Samen(IReadOnlyList<Melding> leesfouten, IReadOnlyList<Melding> weigeringen) =>
        [.. leesfouten.Concat(weigeringen).DistinctBy(melding => melding.Veld ?? melding.Code).OrderBy(melding => Array.IndexOf(Volgorde, melding.Veld))];
}

/// <summary>What the form of a notice sends.</summary>
public sealed class KennisgevingModel
{
    public string? OperatieId { get; set; }
    public string? Datum { get; set; }
    public string? Wijze { get; set; }
}
