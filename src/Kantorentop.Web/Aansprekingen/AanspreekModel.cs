using Kantorentop.Application.Aansprekingen;
using Kantorentop.Domain;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Aansprekingen;

/// <summary>What the forms of addressing and of the answer send.</summary>
public sealed class AanspreekModel
{
    private static readonly string?[] Volgorde = [null, nameof(Van), nameof(Aan), nameof(Lid), nameof(Gebied), nameof(Locatie), nameof(Datum), nameof(Tekst)];

    public string? OperatieId { get; set; }
    public string? Van { get; set; }
    public string? Aan { get; set; }
    public string? Lid { get; set; }
    public string? Gebied { get; set; }
    public string? Locatie { get; set; }
    public string? Datum { get; set; }
    public string? Tekst { get; set; }

    /// <summary>The operation; a hidden field that someone changed counts as a new one.</summary>
    public Guid Operatie => Operatieveld.Lees(OperatieId);

    public static AanspreekModel Nieuw(DateOnly vandaag) => new() { OperatieId = Guid.NewGuid().ToString(), Datum = Weergave.DatumKort(vandaag) };

    /// <summary>What the use case asks, with what could not be read; a location is narrower than its region and goes first.</summary>
    public (Aansprekinginvoer Invoer, IReadOnlyList<Melding> Fouten) Lees()
    {
        var lezer = new Invoerlezer();
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de datum"));
        var gebied = !string.IsNullOrWhiteSpace(Locatie) ? Domain.Gebieden.Gebied.Locatie(Locatie.Trim()).ToString() : Leeg(Gebied);
        return (new(Operatie, Leeg(Aan), Leeg(Lid), Tekst, datum) { Van = Leeg(Van), Gebied = gebied }, lezer.Meldingen);
    }

    /// <summary>What could not be read and what was refused, in the order of the form; a field is told once.</summary>
    public static IReadOnlyList<Melding> Samen(IReadOnlyList<Melding> leesfouten, IReadOnlyList<Melding> weigeringen) =>
        [.. leesfouten.Concat(weigeringen).DistinctBy(melding => melding.Veld ?? melding.Code).OrderBy(melding => Array.IndexOf(Volgorde, melding.Veld))];

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
