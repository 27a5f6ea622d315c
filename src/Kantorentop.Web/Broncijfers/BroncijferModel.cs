using Kantorentop.Domain.Broncijfers;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Broncijfers;

/// <summary>What the form of a figure of another method sends.</summary>
public sealed class BroncijferModel
{
    private static readonly Getalgrens Grens = new(0, Broncijfer.MaximumWaarde, 2);

    public string? OperatieId { get; set; }
    public string? Gebied { get; set; }
    public string? Peildatum { get; set; }
    public string? Onderwerp { get; set; }
    public string? Bron { get; set; }
    public string? Methode { get; set; }
    public string? Editie { get; set; }
    public string? Eenheid { get; set; }
    public string? Waarde { get; set; }
    public string? Opmerking { get; set; }

    /// <summary>The operation that the server gave the form; a changed one counts as a new form.</summary>
    public Guid LeesOperatie() => Operatieveld.Lees(OperatieId);

    /// <summary>A form for a new figure of an area.</summary>
    public static BroncijferModel Nieuw(string? gebied) => new() { OperatieId = Guid.NewGuid().ToString(), Gebied = gebied };

    /// <summary>A form that holds a figure.</summary>
    public static BroncijferModel Van(Broncijfer cijfer) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Gebied = cijfer.Gebied.ToString(),
        Peildatum = Weergave.DatumKort(cijfer.Peildatum),
        Onderwerp = cijfer.Onderwerp.ToString(),
        Bron = cijfer.Bron,
        Methode = cijfer.Methode,
        Editie = cijfer.Editie,
        Eenheid = cijfer.Eenheid.ToString(),
        Waarde = cijfer.Waarde.ToString("#,##0.##", Weergave.Cultuur),
        Opmerking = cijfer.Opmerking,
    };

    /// <summary>The figure; null when something could not be read.</summary>
    public Broncijfer? Lees(Invoerlezer lezer, IReadOnlyDictionary<string, Gebied> gebieden)
    {
        var gebied = lezer.Keuze(Gebied, new(nameof(Gebied), "het gebied"), gebieden);
        var onderwerp = lezer.Keuze(Onderwerp, new(nameof(Onderwerp), "het onderwerp"), Bronwoorden.Onderwerpen);
        var waarde = lezer.Getal(Waarde, new(nameof(Waarde), "de waarde"), Grens);
        var eenheid = lezer.Keuze(Eenheid, new(nameof(Eenheid), "de eenheid"), Bronwoorden.Eenheden);
        var peildatum = lezer.Datum(Peildatum, new(nameof(Peildatum), "de peildatum"));
        var bron = lezer.Tekst(Bron, new(nameof(Bron), "de bron"), Broncijfer.MaximumTekst);
        var methode = lezer.Tekst(Methode, new(nameof(Methode), "de methode"), Broncijfer.MaximumTekst);
        var editie = lezer.Tekst(Editie, new(nameof(Editie), "de editie"), Broncijfer.MaximumTekst);
        var opmerking = lezer.Tekst(Opmerking, new(nameof(Opmerking), "de opmerking", Optioneel: true), Broncijfer.MaximumOpmerking);
        return lezer.IsGelukt
            ? new Broncijfer(gebied!.Value, peildatum!.Value, onderwerp!.Value, bron!, methode!, editie!, eenheid!.Value, waarde!.Value, opmerking)
            : null;
    }
}
