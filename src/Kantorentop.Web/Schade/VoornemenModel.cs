using Kantorentop.Application.Schade;
using Kantorentop.Domain;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Schade;

/// <summary>What the form of an intention sends.</summary>
public sealed class VoornemenModel : Schademodel
{
    /// <summary>The choice of a designation under which no plan lies.</summary>
    public const string ZonderPlan = "zonder-plan";

    private static readonly Getalgrens Grens = new(0, Oppervlakte.Maximum, 2);

    /// <summary>Made with the form, so that a double click makes one decision.</summary>
    public string? Sleutel { get; set; } = Guid.NewGuid().ToString();

    public string? Plan { get; set; }
    public string? Soort { get; set; }
    public string? Eraf { get; set; }
    public string? Alternatief { get; set; }
    public string? Toelichting { get; set; }

    /// <summary>A form for a new decision.</summary>
    public static VoornemenModel Nieuw(string? plan)
    {
        var model = new VoornemenModel { Plan = plan, Soort = plan == ZonderPlan ? nameof(Besluitsoort.Onttrekken) : nameof(Besluitsoort.Schrappen) };
        model.ZetVersie(0);
        return model;
    }

    /// <summary>A form that holds an intention.</summary>
    public static VoornemenModel Van(Besluitblad blad)
    {
        var model = new VoornemenModel
        {
            Sleutel = blad.Besluit.Sleutel.ToString(),
            Plan = blad.Besluit.Plan ?? ZonderPlan,
            Soort = blad.Besluit.Soort.ToString(),
            Eraf = Weergave.Exact(blad.Besluit.Eraf.M2),
            Alternatief = blad.Besluit.Alternatief?.ToString(),
            Toelichting = blad.Besluit.Toelichting,
        };
        model.ZetVersie(blad.Versie);
        return model;
    }

    /// <summary>The intention; null when something could not be read.</summary>
    /// <param name="locatie">Code of the location.</param>
    public (Capaciteitsbesluit? Besluit, IReadOnlyList<Melding> Meldingen) Lees(string locatie)
    {
        var lezer = new Invoerlezer();
        var plan = lezer.Tekst(Plan, new(nameof(Plan), "het plan") { Leeg = "Kies een plan." }, 80);
        var soort = lezer.Keuze(Soort, new(nameof(Soort), "wat de gemeente doet"), Schadewoorden.Soorten);
        var eraf = lezer.Getal(Eraf, new(nameof(Eraf), "hoeveel m² eraf gaat"), Grens);
        var alternatief = lezer.Keuze(Alternatief, new(nameof(Alternatief), "of er een alternatief is", Optioneel: true), Schadewoorden.Alternatieven);
        var toelichting = lezer.Tekst(Toelichting, new(nameof(Toelichting), "de toelichting", Optioneel: true), Capaciteitsbesluit.MaximumToelichting);
        if (!lezer.IsGelukt) return (null, lezer.Meldingen);
        var sleutel = Guid.TryParse(Sleutel, out var id) ? id : Guid.NewGuid();
        return (
            new Capaciteitsbesluit(sleutel, plan == ZonderPlan ? null : plan, soort!.Value, new Oppervlakte(eraf!.Value), alternatief, toelichting, null, null) { Locatie = locatie },
            []);
    }
}
