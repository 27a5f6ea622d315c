using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Web.Fouten;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Afspraken;

/// <summary>The agreement of a region: what is in force, what is being prepared, and its course.</summary>
public sealed partial class RegioafspraakPage
{
    private Regioblad? blad;
    private IReadOnlyList<Melding> meldingen = [];
    private IReadOnlyList<Doelverloop> doelen = [];
    private Regioverhaal? verhaal;
    private IReadOnlyList<Gebiedsvisietermijn> visies = [];

    [Parameter] public required string Regio { get; set; }

    [CascadingParameter] public HttpContext? Context { get; set; }

    [Inject] public required ToonRegio Regios { get; init; }

    [Inject] public required ToonDoelen Doelen { get; init; }

    [Inject] public required ToonRegioverhaal Verhalen { get; init; }

    [Inject] public required ToonGebiedsvisies Gebiedsvisies { get; init; }

    [Inject] public required BeginConcept BeginConcept { get; init; }

    [Inject] public required BeginWijziging BeginWijziging { get; init; }

    [Inject] public required HuidigeBevoegdheid Wie { get; init; }

    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }

    [Inject] public required NavigationManager Navigatie { get; init; }

    [SupplyParameterFromForm(FormName = "begin")] public BeginModel? Invoer { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Invoer ??= new() { OperatieId = Guid.NewGuid().ToString() };
        blad = await Regios.VoerUitAsync(Wie.Waarde, Regio);
        if (blad is null)
        {
            Context?.Answer(StatusCodes.Status404NotFound);
            return;
        }

        verhaal = Verhalen.Execute(Wie.Waarde, Regio);
        visies = await Gebiedsvisies.ExecuteAsync(Regio);
        if (blad.VanKracht is { } versie) doelen = await Doelen.VanKrachtAsync(Wie.Waarde, new(Regio, versie.Versie));
    }

    // A post is always handled, so that the use case says why it is refused.
    private bool ToonKnop => blad!.MagBeginnen || blad.MagWijzigen || (Context is not null && HttpMethods.IsPost(Context.Request.Method));

    private async Task BeginAsync()
    {
        var operatie = Operatieveld.Lees(Invoer!.OperatieId);
        var versie = (blad!.VanKracht?.Versie ?? 0) + 1;
        var uitkomst = versie == 1
            ? await BeginConcept.VoerUitAsync(Wie.Waarde, operatie, Regio)
            : await BeginWijziging.VoerUitAsync(Wie.Waarde, operatie, new(Regio, versie - 1));
        if (uitkomst.IsGelukt || blad.Lopend is not null)
        {
            // A double click, or someone else was first: the draft is there, so on to it.
            if (Context is not null) Bladmeldingen.Plaats(Context, "Het concept staat klaar. Vul de onderdelen in de volgorde die u past.");
            Navigatie.NavigateTo(Adressen.Afspraak(Regio, blad.Lopend?.Versie ?? versie));
            return;
        }

        meldingen = uitkomst.Meldingen;
        var isVerboden = meldingen[0].Code == Afspraakfouten.GeenRecht.Code;
        Context?.Answer(isVerboden ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict);
        if (isVerboden) blad = null;
    }

    /// <summary>What the form carries.</summary>
    public sealed class BeginModel
    {
        public string? OperatieId { get; set; }
    }
}
