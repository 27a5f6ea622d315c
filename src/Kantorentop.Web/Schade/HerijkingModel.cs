using Kantorentop.Application.Schade;
using Kantorentop.Domain;
using Kantorentop.Domain.Schade;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Schade;

/// <summary>What the form of a recalibration sends.</summary>
public sealed class HerijkingModel : Schademodel
{
    public string? Datum { get; set; }
    public string? Door { get; set; }
    public string? Aanleiding { get; set; }
    public string? Overeenstemming { get; set; }
    public string? Uitkomst { get; set; }

    public static HerijkingModel Van(Herijkingregel? regel)
    {
        var model = new HerijkingModel
        {
            Datum = regel is null ? null : Weergave.DatumKort(regel.Herijking.Datum),
            Door = regel?.Herijking.Door,
            Aanleiding = regel?.Herijking.Aanleiding,
            Overeenstemming = regel?.Herijking.Overeenstemming is { } eens ? Weergave.DatumKort(eens) : null,
            Uitkomst = regel?.Herijking.Uitkomst,
        };
        model.ZetVersie(regel?.Versie ?? 0);
        return model;
    }

    /// <summary>The recalibration; null when something could not be read.</summary>
    public (Herijking? Herijking, IReadOnlyList<Melding> Meldingen) Lees(string regio)
    {
        var lezer = new Invoerlezer();
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de dag waarop het overleg begon"));
        var door = lezer.Tekst(Door, new(nameof(Door), "wie dit vaststelde"), Herijking.MaximumDoor);
        var aanleiding = lezer.Tekst(Aanleiding, new(nameof(Aanleiding), "de aanleiding"), Herijking.MaximumTekst);
        var eens = lezer.Datum(Overeenstemming, new(nameof(Overeenstemming), "de dag van overeenstemming", Optioneel: true));
        var uitkomst = lezer.Tekst(Uitkomst, new(nameof(Uitkomst), "de uitkomst", Optioneel: true), Herijking.MaximumTekst);
        return lezer.IsGelukt ? (new Herijking(regio, datum!.Value, door!, aanleiding!, uitkomst) { Overeenstemming = eens }, []) : (null, lezer.Meldingen);
    }
}
