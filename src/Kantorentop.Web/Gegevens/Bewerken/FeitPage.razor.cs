using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Domain;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gegevens.Bewerken;

public sealed partial class FeitPage
{
    private Feitformulier? formulier;
    private Feitconflict? conflict;
    private IReadOnlyList<Melding> meldingen = [];

    [Parameter] public required string Tabel { get; set; }
    [Parameter] public long? Id { get; set; }
    [SupplyParameterFromQuery] public string? Bij { get; set; }
    [SupplyParameterFromForm(FormName = "feit")] public FeitModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonFeitformulier Tonen { get; init; }
    [Inject] public required RegistreerFeit Registreren { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    private Tabelwoorden Woorden => Tabelwoorden.Van(Tabel);

    private string Titel => Id is null ? $"Voeg een {Woorden.Kaal} toe" : $"Verbeter {Woorden.Een}";

    private string Terug => Feitadres.Van(formulier!, formulier!.Regel?.Cel(formulier.Tabel.Onderwerp.Naam));

    private IReadOnlyList<Kruimel> Pad => [new("Gegevens", Adressen.Gegevens), new(Plaatsnaam, Terug)];

    private string Plaatsnaam => Terug == Adressen.Feitenlijst(Tabel) ? Woorden.Meer : Uri.UnescapeDataString(Terug[(Terug.LastIndexOf('/') + 1)..]);

    private bool VraagtSluiten => formulier!.Regel is null && formulier.Tabel.HeeftTijdvak && (formulier.Lopend is not null || Tabel == "regio-gemeenten");

    private string? Sluithint => formulier!.Lopend is { } lopend
        ? $"Dit geldt nu: {Samenvatting.Van(formulier.Tabel, lopend, formulier.Namen)}."
        : "Een gemeente hoort bij één kantorenregio tegelijk.";

    protected override async Task OnInitializedAsync()
    {
        formulier = await LeesAsync();
        if (formulier is null)
        {
            Navigatie.NotFound();
            return;
        }

        if (!formulier.MagSchrijven) Context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (Invoer is not null) Invoer.VulAan(formulier);
        else if (formulier.Regel?.Gesloten is not null) Verouderd();
        else Invoer = FeitModel.Van(formulier);
    }

    private Task<Feitformulier?> LeesAsync() => Id is { } id
        ? Tonen.WijzigAsync(Bevoegdheid.Waarde, Tabel, id, Context.RequestAborted)
        : Tonen.NieuwAsync(Bevoegdheid.Waarde, Tabel, Bij, Context.RequestAborted);

    /// <summary>An old address leads to what is known now.</summary>
    private void Verouderd()
    {
        Invoer = FeitModel.Van(formulier!);
        if (formulier!.Opvolger is { } opvolger)
        {
            Navigatie.NavigateTo(Adressen.FeitWijzigen(Tabel, opvolger));
            return;
        }

        Bladmeldingen.Plaats(Context, $"Dit is beëindigd: {Woorden.Een} kan niet meer worden verbeterd.", Berichtsoort.LetOp);
        Navigatie.NavigateTo(Terug);
    }

    private async Task VerstuurAsync()
    {
        if (formulier is not { MagSchrijven: true }) return;
        var lezer = new Invoerlezer();
        var opdracht = Invoer!.Lees(Bevoegdheid.Waarde, formulier.Tabel, lezer) with { Versie = Id is null ? null : Invoer.LeesVersie() ?? Id };
        if (!lezer.IsGelukt)
        {
            meldingen = lezer.Meldingen;
            return;
        }

        var uitslag = await Registreren.LegVastAsync(opdracht, Context.RequestAborted);
        if (!uitslag.IsBekend) Navigatie.NotFound();
        else if (uitslag.Conflict is not null) ToonConflict(uitslag.Conflict);
        else if (uitslag.IsGelukt) Klaar(opdracht, uitslag);
        else meldingen = [.. uitslag.Meldingen.Select(melding => melding with { Veld = melding.Veld is null ? null : FeitModel.Veld(melding.Veld) })];
    }

    /// <summary>Keeps what was typed, now against what is known: sent again it replaces that knowingly.</summary>
    private void ToonConflict(Feitconflict wat)
    {
        conflict = wat;
        Invoer!.OperatieId = Guid.NewGuid().ToString();
        if (wat.Nu is { } nu) Invoer.Versie = nu.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Context.Response.StatusCode = StatusCodes.Status409Conflict;
    }

    private void Klaar(Feitopdracht opdracht, Feituitslag uitslag)
    {
        var letOp = string.Join(' ', uitslag.Waarschuwingen.Select(melding => melding.Tekst));
        var gedaan = Id is null ? $"Toegevoegd: {Woorden.Een}." : $"Verbeterd: {Woorden.Een}. Wat er stond, staat in de geschiedenis.";
        Bladmeldingen.Plaats(Context, letOp.Length == 0 ? gedaan : $"{gedaan} Let op: {letOp}", letOp.Length == 0 ? Berichtsoort.Gelukt : Berichtsoort.LetOp);
        Navigatie.NavigateTo(Feitadres.Van(formulier!, opdracht.Cellen.GetValueOrDefault(formulier!.Tabel.Onderwerp.Naam)));
    }
}
