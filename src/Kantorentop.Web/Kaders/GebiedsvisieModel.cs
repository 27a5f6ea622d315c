using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Kaders;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Kaders;

/// <summary>What the form of a Gebiedsvisie sends.</summary>
public sealed class GebiedsvisieModel
{
    public string? OperatieId { get; set; }

    /// <summary>The recording that the form showed; empty for none.</summary>
    public string? Gezien { get; set; }
    public string? Voortgang { get; set; }
    public string? VastgesteldOp { get; set; }
    public string? Toelichting { get; set; }

    /// <summary>A form with what is recorded, or an empty one.</summary>
    public static GebiedsvisieModel Van(Vastlegging<Gebiedsvisie>? rij) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Gezien = KaderModel.SchrijfGezien(rij?.Id),
        Voortgang = rij?.Feit.Voortgang.ToString(),
        VastgesteldOp = rij?.Feit.VastgesteldOp is { } dag ? Weergave.DatumKort(dag) : null,
        Toelichting = rij?.Feit.Toelichting,
    };

    /// <summary>The operation that the server gave the form; a changed one counts as a new form.</summary>
    public Guid LeesOperatie() => Operatieveld.Lees(OperatieId);

    /// <summary>What is to be recorded; null when something could not be read.</summary>
    public Gebiedsvisie? Lees(Invoerlezer lezer, string locatie)
    {
        var voortgang = lezer.Keuze(Voortgang, new(nameof(Voortgang), "hoe ver de gebiedsvisie is"), Visiewoorden.Standen);
        var dag = lezer.Datum(VastgesteldOp, new(nameof(VastgesteldOp), "de dag van vaststelling", Optioneel: true));
        var toelichting = lezer.Tekst(Toelichting, new(nameof(Toelichting), "de toelichting", Optioneel: true), Gebiedsvisie.MaximumToelichting);
        return lezer.IsGelukt ? new Gebiedsvisie(locatie, voortgang!.Value, dag, toelichting) : null;
    }
}
