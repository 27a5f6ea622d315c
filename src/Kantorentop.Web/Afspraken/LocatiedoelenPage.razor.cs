using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen.Formulier;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Afspraken;

/// <summary>Component c: perspective and targets of each location that the official may fill in.</summary>
public sealed partial class LocatiedoelenPage
{
    private static readonly IReadOnlyList<Optie> Perspectieven =
        [.. Enum.GetValues<Toekomstperspectief>().Select(perspectief => new Optie(perspectief.ToString(), perspectief.ToString()))];

    [Inject] public required BewaarOnderdeel Bewaar { get; init; }

    [SupplyParameterFromForm(FormName = "locaties")] public LocatiedoelenModel? Invoer { get; set; }

    private IReadOnlyList<(int Nummer, Locatie Locatie)> Regels => Regelplaats.Van(Blad!, [.. Invoer!.Regels.Select(regel => regel.Locatie)]);

    protected override void Vul(Afspraakblad blad) => Invoer ??= LocatiedoelenModel.Van(blad);

    protected override void Verwerk(IReadOnlyList<Onderdeelconflict<Locatiedoel>> conflicten)
    {
        foreach (var conflict in conflicten)
            Invoer!.Regels.First(regel => regel.Locatie == conflict.Eigen.Locatie).Gezien = Rijversie.Schrijf(conflict.Nummer);
    }

    protected override Melding Plaats(Melding melding) => Regelplaats.Plaats(melding, [.. Invoer!.Regels.Select(regel => regel.Locatie)]);

    private async Task VerstuurAsync()
    {
        var lezer = new Invoerlezer();
        var wijzigingen = Invoer!.Lees(lezer);
        await BewaarAsync(lezer, Invoer.OperatieId, verzoek => Bewaar.LocatiedoelenAsync(verzoek, wijzigingen));
    }

    private string Naam(string code) => Blad!.Regio.Locaties.FirstOrDefault(locatie => locatie.Code == code)?.Naam ?? code;

    private static IEnumerable<(string, string?)> Velden(Locatiedoel doel) =>
    [
        ("Toekomstperspectief", doel.Toekomstperspectief?.Gebiedsnaam()), ("Plancapaciteit", Rijversie.Getal(doel.Plancapaciteit)),
        ("Nieuwbouw", Rijversie.Getal(doel.Nieuwbouw)), ("Te onttrekken", Rijversie.Getal(doel.Onttrekken)),
    ];
}
