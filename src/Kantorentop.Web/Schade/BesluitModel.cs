using Kantorentop.Application.Schade;
using Kantorentop.Domain;
using Kantorentop.Domain.Schade;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Schade;

/// <summary>What the form of a decision sends.</summary>
public sealed class BesluitModel : Schademodel
{
    public string? Genomen { get; set; }
    public string? Kenmerk { get; set; }

    public static BesluitModel Van(Besluitblad blad)
    {
        var model = new BesluitModel();
        model.ZetVersie(blad.Versie);
        return model;
    }

    /// <summary>The decision; null when something could not be read.</summary>
    public (Genomenbesluit? Besluit, IReadOnlyList<Melding> Meldingen) Lees(Guid sleutel)
    {
        var lezer = new Invoerlezer();
        var dag = lezer.Datum(Genomen, new(nameof(Genomen), "de datum van het besluit"));
        var kenmerk = lezer.Tekst(Kenmerk, new(nameof(Kenmerk), "het kenmerk", Optioneel: true), Capaciteitsbesluit.MaximumKenmerk);
        return lezer.IsGelukt ? (new Genomenbesluit(sleutel, dag!.Value, kenmerk), []) : (null, lezer.Meldingen);
    }
}
