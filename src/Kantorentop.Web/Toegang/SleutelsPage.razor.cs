using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Toegang;

/// <summary>The keys of one's own account: makes one and shows its secret once, lists them, and withdraws them.</summary>
public sealed partial class SleutelsPage
{
    private static readonly IReadOnlyList<Optie> Duren = [new("1", "1 maand"), new("3", "3 maanden"), new("12", "1 jaar")];

    private IReadOnlyList<Apisleutelregel> sleutels = [];
    private (string Formulier, IReadOnlyList<Melding> Meldingen) weigering = ("", []);
    private string? geheim;

    [Inject] public required ToonApisleutels Lijst { get; init; }
    [Inject] public required VerleenApisleutel Verleen { get; init; }
    [Inject] public required HerroepApisleutel Herroep { get; init; }
    [Inject] public required HuidigeBevoegdheid Wie { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }
    [CascadingParameter] public HttpContext? Context { get; set; }
    [SupplyParameterFromForm(FormName = "sleutel")] public SleutelModel? Invoer { get; set; }
    [SupplyParameterFromForm(FormName = "intrekken")] public IntrekModel? Intrekken { get; set; }

    private static SleutelModel Leeg => new() { Bereik = "lezen", Maanden = "3" };

    private IReadOnlyList<Optie> Bereiken => Schrijfrecht.VoorIets(Wie.Waarde)
        ? [new("lezen", "Lezen"), new("invoeren", "Lezen en importeren")]
        : [new("lezen", "Lezen")];

    protected override async Task OnInitializedAsync()
    {
        Invoer ??= Leeg;
        Intrekken ??= new IntrekModel();
        geheim = Bladmeldingen.PakGeheim(Context!);
        await LaadAsync();
    }

    private IReadOnlyList<Melding> Voor(string formulier) => weigering.Formulier == formulier ? weigering.Meldingen : [];

    private async Task MaakAsync()
    {
        var bereik = Invoer!.Bereik == "invoeren" ? Apibereik.Invoeren : Apibereik.Lezen;
        var maanden = Duren.Any(duur => duur.Waarde == Invoer.Maanden) ? int.Parse(Invoer.Maanden!, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var uitkomst = await Verleen.ExecuteAsync(Wie.Waarde, new Apisleutelaanvraag(Invoer.Naam ?? "", bereik, maanden));
        weigering = ("sleutel", uitkomst.Meldingen);
        if (uitkomst.Waarde is not { } nieuw) return;

        // Another page shows it: loading the answer to this form again would make a second key.
        Bladmeldingen.PlaatsGeheim(Context!, nieuw);
        Navigatie.NavigateTo(Adressen.Apisleutels);
    }

    private async Task TrekInAsync()
    {
        var uitkomst = await Herroep.ExecuteAsync(Wie.Waarde, Guid.TryParse(Intrekken!.Sleutel, out var id) ? id : Guid.Empty);
        weigering = ("intrekken", uitkomst.Meldingen);
        await LaadAsync();
    }

    private async Task LaadAsync() => sleutels = await Lijst.ExecuteAsync(Wie.Waarde);

    /// <summary>What is typed for a new key.</summary>
    public sealed class SleutelModel
    {
        public string? Naam { get; set; }

        public string? Bereik { get; set; }

        public string? Maanden { get; set; }
    }

    /// <summary>The key to withdraw: the value of the button.</summary>
    public sealed class IntrekModel
    {
        public string? Sleutel { get; set; }
    }
}
