using Kantorentop.Domain.Overleggen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Overleggen;

/// <summary>What is typed for a notice.</summary>
public sealed class OpzeggingModel : Overlegmodel
{
    public string? Partij { get; set; }
    public string? Datum { get; set; }

    /// <summary>Place on the list of the calls that can lead to a notice.</summary>
    public string? Oproep { get; set; }

    public string? Verwijzing { get; set; }

    /// <summary>The notice; null when something could not be read.</summary>
    public Opzegging? Lees(Invoerlezer lezer, IReadOnlyDictionary<string, (Oproepgrond Grond, DateOnly Aanvang)> oproepen)
    {
        var partij = lezer.Keuze(Partij, new(nameof(Partij), "de partij"), Convenantpartijen.Ondertekenaars.Index().ToDictionary(rij => rij.Item.Naam, rij => rij.Index));
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de dag van de brief"));
        var oproep = lezer.Keuze(Oproep, new(nameof(Oproep), "welk overleg niet tot overeenstemming leidde"), oproepen);
        var verwijzing = lezer.Tekst(Verwijzing, new(nameof(Verwijzing), "welke brief dit is"), Opzegging.MaximumVerwijzing);
        return lezer.IsGelukt
            ? new(Convenantpartijen.Ondertekenaars[partij!.Value].Naam, datum!.Value, oproep!.Value.Grond, oproep.Value.Aanvang, verwijzing!)
            : null;
    }
}
