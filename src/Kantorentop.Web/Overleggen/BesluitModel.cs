using Kantorentop.Application.Overleggen;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Overleggen;

/// <summary>What is typed for a decision.</summary>
public sealed class BesluitModel : Overlegmodel
{
    /// <summary>Key of the decision, made with the form.</summary>
    public string? Sleutel { get; set; }

    public string? Tekst { get; set; }
    public string? Artikel { get; set; }
    public string? Wie { get; set; }
    public string? Uiterlijk { get; set; }
    public string? VolgtOp { get; set; }

    public static BesluitModel Van(Besluitregel? regel) => regel is null ? new() { Sleutel = Guid.NewGuid().ToString() } : new()
    {
        Versie = Schrijf(regel.Rij.Geopend),
        Sleutel = regel.Rij.Feit.Sleutel.ToString(),
        Tekst = regel.Rij.Feit.Tekst,
        Artikel = regel.Rij.Feit.Artikel,
        Wie = regel.Rij.Feit.Wie,
        Uiterlijk = regel.Rij.Feit.Uiterlijk is { } dag ? Weergave.DatumKort(dag) : null,
        VolgtOp = regel.Rij.Feit.VolgtOp?.ToString(),
    };

    /// <summary>The decision; null when something could not be read.</summary>
    public Overlegbesluit? Lees(Invoerlezer lezer, Guid overleg, IEnumerable<Guid> eerdere)
    {
        var tekst = lezer.Tekst(Tekst, new(nameof(Tekst), "het besluit"), Overlegbesluit.MaximumTekst);
        var artikel = lezer.Tekst(Artikel, new(nameof(Artikel), "het artikel", Optioneel: true), 10);
        var wie = lezer.Tekst(Wie, new(nameof(Wie), "wie het uitvoert", Optioneel: true), Overlegbesluit.MaximumWie);
        var uiterlijk = lezer.Datum(Uiterlijk, new(nameof(Uiterlijk), "de laatste dag", Optioneel: true));
        var volgtOp = lezer.Keuze(VolgtOp, new(nameof(VolgtOp), "het eerdere besluit", Optioneel: true), eerdere.ToDictionary(sleutel => sleutel.ToString()));
        return lezer.IsGelukt
            ? new(Operatieveld.Lees(Sleutel), overleg, 0, tekst!) { Artikel = artikel, Wie = wie, Uiterlijk = uiterlijk, VolgtOp = volgtOp }
            : null;
    }
}
