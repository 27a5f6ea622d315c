using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Overleggen;

/// <summary>What is typed for an action, or to report one done.</summary>
public sealed class ActieModel : Overlegmodel
{
    /// <summary>Key of the action, made with the form.</summary>
    public string? Sleutel { get; set; }

    public string? Wat { get; set; }

    /// <summary>Who does it, as 'Koepel:IVBN'.</summary>
    public string? Wie { get; set; }

    public string? Uiterlijk { get; set; }
    public string? GedaanOp { get; set; }
    public string? Afmelding { get; set; }

    public static ActieModel Van(Vastlegging<Overlegactie>? rij) => rij is null ? new() { Sleutel = Guid.NewGuid().ToString() } : new()
    {
        Versie = Schrijf(rij.Geopend),
        Sleutel = rij.Feit.Sleutel.ToString(),
        Wat = rij.Feit.Wat,
        Wie = Code(rij.Feit.Wie),
        Uiterlijk = Weergave.DatumKort(rij.Feit.Uiterlijk),
        GedaanOp = rij.Feit.GedaanOp is { } dag ? Weergave.DatumKort(dag) : null,
        Afmelding = rij.Feit.Afmelding,
    };

    /// <summary>The action; null when something could not be read.</summary>
    public Overlegactie? Lees(Invoerlezer lezer, Guid overleg, IReadOnlyList<Organisatie> houders)
    {
        var wat = lezer.Tekst(Wat, new(nameof(Wat), "wat er gebeurt") { Leeg = "Schrijf op wat er gebeurt." }, Overlegactie.MaximumTekst);
        var wie = lezer.Keuze(Wie, new(nameof(Wie), "wie het doet"), houders.ToDictionary(Code));
        var uiterlijk = lezer.Datum(Uiterlijk, new(nameof(Uiterlijk), "de laatste dag"));
        return lezer.IsGelukt
            ? new(Operatieveld.Lees(Sleutel), overleg, 0, wat!, uiterlijk!.Value) { Soort = wie!.Value.Soort, Houder = wie.Value.Sleutel }
            : null;
    }

    internal static string Code(Organisatie wie) => $"{wie.Soort}:{wie.Sleutel}";
}
