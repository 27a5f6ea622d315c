using Kantorentop.Application.Schade;
using Kantorentop.Domain;
using Kantorentop.Domain.Schade;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Schade;

/// <summary>What the form sends that takes back a decision.</summary>
public sealed class HerstelModel : Schademodel
{
    public string? Reden { get; set; }

    public static HerstelModel Van(Besluitblad blad)
    {
        var model = new HerstelModel();
        model.ZetVersie(blad.Versie);
        return model;
    }

    /// <summary>The request; null when something could not be read.</summary>
    public (Herstelverzoek? Verzoek, IReadOnlyList<Melding> Meldingen) Lees(Guid sleutel)
    {
        var lezer = new Invoerlezer();
        var reden = lezer.Tekst(Reden, new(nameof(Reden), "wat er verkeerd was vastgelegd"), Besluitherstel.MaximumReden);
        return lezer.IsGelukt ? (new Herstelverzoek(sleutel, reden!), []) : (null, lezer.Meldingen);
    }
}
