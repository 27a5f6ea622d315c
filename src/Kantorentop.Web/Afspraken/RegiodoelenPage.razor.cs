using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Web.Invoer;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Afspraken;

/// <summary>Component b: the targets of the region.</summary>
public sealed partial class RegiodoelenPage
{
    [Inject] public required BewaarOnderdeel Bewaar { get; init; }

    [SupplyParameterFromForm(FormName = "doelen")] public RegiodoelenModel? Invoer { get; set; }

    protected override void Vul(Afspraakblad blad) => Invoer ??= RegiodoelenModel.Van(blad);

    protected override void Verwerk(IReadOnlyList<Onderdeelconflict<Regiodoel>> conflicten)
    {
        foreach (var conflict in conflicten) Invoer!.Regels[(int)conflict.Eigen.Indicator].Gezien = Rijversie.Schrijf(conflict.Nummer);
    }

    protected override Melding Plaats(Melding melding) =>
        melding.Veld?.Split('.') is [var rij, var veld] && Enum.TryParse<Doelindicator>(rij, out var indicator)
            ? melding with { Veld = $"Regels[{(int)indicator}].{veld}" }
            : melding;

    private async Task VerstuurAsync()
    {
        var lezer = new Invoerlezer();
        var wijzigingen = Invoer!.Lees(lezer);
        await BewaarAsync(lezer, Invoer.OperatieId, verzoek => Bewaar.RegiodoelenAsync(verzoek, wijzigingen));
    }

    private string Nu(Doelindicator indicator)
    {
        var stand = Blad!.Regio.Stand();
        return indicator switch
        {
            Doelindicator.Kantooroppervlak => $"De kantorenvoorraad is nu {Weergave.M2(stand.Voorraad)}.",
            Doelindicator.MaximumNieuwbouw => "Hoeveel nieuwbouw er ten hoogste bij komt tot en met de datum van het doel. De uitgangswaarde is wat al is gebouwd.",
            Doelindicator.Kantoorbestemmingen => "Hoeveel oppervlak een kantoorbestemming houdt. Het verschil met de uitgangswaarde is wat de locaties onttrekken.",
            _ => $"De plancapaciteit is nu {Weergave.M2(stand.Plancapaciteit)}.",
        };
    }

    private static IEnumerable<(string, string?)> Velden(Regiodoel doel) =>
    [
        ("Uitgangswaarde", Rijversie.Getal(doel.Nulwaarde)), ("Datum uitgangswaarde", Rijversie.Datum(doel.Nuldatum)),
        ("Doel", Rijversie.Getal(doel.Doel)), ("Datum doel", Rijversie.Datum(doel.Doeldatum)),
        ("Bron", doel.Bron), ("Hoe gemeten", doel.Meetwijze),
    ];
}
