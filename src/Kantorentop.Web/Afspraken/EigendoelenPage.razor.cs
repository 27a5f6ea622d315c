using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen.Formulier;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Afspraken;

/// <summary>Component b: the targets that the region adds to the four of art. 3.1b.</summary>
public sealed partial class EigendoelenPage
{
    private const string Naamloos = "een doel zonder naam";

    private static readonly IReadOnlyList<Optie> Cijfers =
        [.. Doelstelling.Meetbaar.Select(Cijferregister.Van).Select(regel => new Optie(regel.Sleutel, regel.Naam))];

    private static readonly IReadOnlyList<Optie> Richtingen =
        [.. Enum.GetValues<Doelrichting>().Select(richting => new Optie(richting.ToString(), richting.Naam()))];

    [Inject] public required BewaarOnderdeel Bewaar { get; init; }

    [SupplyParameterFromForm(FormName = "eigendoelen")] public EigendoelenModel? Invoer { get; set; }

    protected override void Vul(Afspraakblad blad) => Invoer ??= EigendoelenModel.Van(blad);

    protected override void Verwerk(IReadOnlyList<Onderdeelconflict<Eigendoel>> conflicten)
    {
        foreach (var conflict in conflicten)
            Invoer!.Regels.First(regel => regel.Sleutel == conflict.Eigen.Sleutel).Gezien = Rijversie.Schrijf(conflict.Nummer);
    }

    protected override Melding Plaats(Melding melding) => Regelplaats.Plaats(melding, [.. Invoer!.Regels.Select(regel => regel.Sleutel)]);

    private async Task VerstuurAsync()
    {
        var lezer = new Invoerlezer();
        var wijzigingen = Invoer!.Lees(lezer);
        await BewaarAsync(lezer, Invoer.OperatieId, verzoek => Bewaar.EigendoelenAsync(verzoek, wijzigingen));
    }

    private string Kop(int nummer) => Invoer!.Regels[nummer].Gezien == "0" ? "Doel toevoegen" : Invoer!.Regels[nummer].Naam ?? Naamloos;

    private static IEnumerable<(string, string?)> Velden(Eigendoel doel)
    {
        var stelling = Doelstelling.Van(doel);
        return
        [
            ("Naam", doel.Naam), ("Gemeten met", doel.Cijfer is { } cijfer ? Cijferregister.Van(cijfer).Naam : null), ("Eenheid", doel.Eenheid),
            ("Het doel is", doel.Richting?.Naam()), ("Uitgangswaarde", stelling.Waarde(doel.Nulwaarde)), ("Datum uitgangswaarde", Rijversie.Datum(doel.Nuldatum)),
            ("Doel", stelling.Waarde(doel.Doel)), ("Datum doel", Rijversie.Datum(doel.Doeldatum)), ("Bron", doel.Bron), ("Hoe gemeten", doel.Meetwijze),
        ];
    }
}
