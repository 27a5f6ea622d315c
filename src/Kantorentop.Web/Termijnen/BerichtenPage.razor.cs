using Kantorentop.Application.Berichten;
using Kantorentop.Application.Termijnen;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Termijnen;

public sealed partial class BerichtenPage
{
    private Gebruiker account = new() { Naam = "" };
    private DateTimeOffset? aangemaakt;
    private (string Formulier, IReadOnlyList<Melding> Meldingen) weigering = ("", []);
    private string? geheim;

    [Inject] public required EigenAccount Account { get; init; }
    [Inject] public required HuidigeBevoegdheid Wie { get; init; }
    [Inject] public required KiesDagbericht Kiezen { get; init; }
    [Inject] public required BeheerAgendasleutel Sleutels { get; init; }
    [Inject] public required Postinstellingen Post { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }
    [CascadingParameter] public HttpContext? Context { get; set; }
    [SupplyParameterFromForm(FormName = "dagbericht")] public KeuzeModel? Keuze { get; set; }
    [SupplyParameterFromForm(FormName = "adres")] public AdresModel? Adres { get; set; }

    protected override async Task OnInitializedAsync()
    {
        account = await Account.LeesAsync();
        aangemaakt = await Sleutels.AangemaaktAsync(Wie.Waarde);
        geheim = Bladmeldingen.PakGeheim(Context!);
        // A box that is not ticked sends nothing, so a form that was sent says all there is.
        Keuze ??= new KeuzeModel { Aan = account.KrijgtDagbericht && !HttpMethods.IsPost(Context!.Request.Method) ? "ja" : null };
        Adres ??= new AdresModel();
    }

    private IReadOnlyList<Melding> Voor(string formulier) => weigering.Formulier == formulier ? weigering.Meldingen : [];

    private async Task KiesAsync()
    {
        var aan = Keuze!.Aan == "ja";
        var uitkomst = await Kiezen.ExecuteAsync(Wie.Waarde, aan);
        weigering = ("dagbericht", uitkomst.Meldingen);
        if (!uitkomst.IsGelukt) return;
        Bladmeldingen.Plaats(Context!, aan ? "U krijgt het dagelijkse bericht." : "U krijgt het dagelijkse bericht niet meer.");
        Navigatie.NavigateTo(Termijnadressen.Berichten);
    }

    private Task AdresAsync() => Adres!.Actie == AdresModel.Intrekken ? TrekInAsync() : MaakAsync();

    private async Task MaakAsync()
    {
        var uitkomst = await Sleutels.VernieuwAsync(Wie.Waarde);
        weigering = ("adres", uitkomst.Meldingen);
        if (uitkomst.Waarde is not { } nieuw) return;

        // Another page shows it: loading the answer to this form again would make another address.
        Bladmeldingen.PlaatsGeheim(Context!, nieuw);
        Navigatie.NavigateTo(Termijnadressen.Berichten);
    }

    private async Task TrekInAsync()
    {
        var uitkomst = await Sleutels.TrekInAsync(Wie.Waarde);
        weigering = ("adres", uitkomst.Meldingen);
        if (!uitkomst.IsGelukt) return;
        Bladmeldingen.Plaats(Context!, "Het adres van uw agenda werkt niet meer.");
        Navigatie.NavigateTo(Termijnadressen.Berichten);
    }

    /// <summary>Whether to send the daily message: 'ja' or nothing.</summary>
    public sealed class KeuzeModel
    {
        public string? Aan { get; set; }
    }

    /// <summary>What to do with the address: the value of the button.</summary>
    public sealed class AdresModel
    {
        public const string Maken = "maken";
        public const string Intrekken = "intrekken";

        public string? Actie { get; set; }
    }
}
