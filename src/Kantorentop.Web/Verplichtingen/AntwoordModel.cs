using Kantorentop.Web.Invoer;
using System.Globalization;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>What the form of an answer sends; documents come beside it.</summary>
public sealed class AntwoordModel
{
    private static readonly string?[] Volgorde = [null, nameof(Tekst), nameof(Bewijsdatum), nameof(Antwoordinvoer.Documenten)];

    public string? OperatieId { get; set; }
    public string? Versie { get; set; }
    public string? Tekst { get; set; }
    public string? Bewijsdatum { get; set; }

    /// <summary>An empty form that knows the last answer.</summary>
    public static AntwoordModel Nieuw(long versie) => new() { OperatieId = Guid.NewGuid().ToString(), Versie = Schrijf(versie) };

    public static string Schrijf(long versie) => versie.ToString(CultureInfo.InvariantCulture);

    /// <summary>What could not be read and what was refused, in the order of the form; a date that could not be read is told once.</summary>
    public static IReadOnlyList<Melding> Samen(IReadOnlyList<Melding> leesfouten, IReadOnlyList<Melding> weigeringen) =>
    [
        .. weigeringen.Where(melding => leesfouten.All(fout => fout.Veld != melding.Veld)).Concat(leesfouten)
            .OrderBy(melding => Array.IndexOf(Volgorde, melding.Veld)),
    ];

    /// <summary>What the use case asks; a hidden field that someone changed counts as an old form.</summary>
    public Antwoordinvoer Lees(string partij, string sleutel, DateOnly? bewijsdatum, IReadOnlyList<Bestandsinvoer> documenten) =>
        new(partij, sleutel, Tekst, bewijsdatum)
        {
            OperatieId = Operatieveld.Lees(OperatieId),
            Versie = long.TryParse(Versie, NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : -1,
            Documenten = documenten,
        };
}
