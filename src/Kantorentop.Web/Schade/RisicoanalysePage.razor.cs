using Kantorentop.Application.Opslag;
using Kantorentop.Application.Schade;
using Kantorentop.Web.Onderdelen.Formulier;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Schade;

public sealed partial class RisicoanalysePage
{
    private Locatieblad? blad;

    [Parameter] public required string Code { get; set; }
    [SupplyParameterFromForm(FormName = "analyse")] public AnalyseModel? Invoer { get; set; }

    [Inject] public required RegistreerRisicoanalyse Registreren { get; init; }
    [Inject] public required Snapshothouder Houder { get; init; }

    private IReadOnlyList<Optie> Andere =>
        [.. Houder.Huidig.Partijen.Where(partij => Invoer!.Partijen.All(regel => regel.Code != partij.Code)).Select(partij => new Optie(partij.Code, partij.Naam))];

    protected override async Task OnInitializedAsync()
    {
        blad = await Tonen.LocatieAsync(Wie, Code, Afgebroken);
        if (blad is null) Navigatie.NotFound();
        else if (!blad.MagInvoeren) Verbied();
        else Invoer ??= AnalyseModel.Van(blad);
    }

    private async Task VerstuurAsync()
    {
        if (blad is null || IsVerboden) return;
        var (dossier, meldingen) = Invoer!.Lees(Code);
        Meldingen = meldingen;
        if (dossier is null) return;
        await RondAsync(await Registreren.ExecuteAsync(Wie, dossier, Invoer.Formulier(), Afgebroken), "De risicoanalyse is vastgelegd.", Schadeadressen.Locatie(Code));
        Meldingen = [.. Meldingen.Select(Invoer.OpRegel)];
    }

    private (string Naam, string Stand) Plan(int nummer)
    {
        var code = Invoer!.Regels[nummer].Plan;
        var (plan, stand) = blad!.Plannen.FirstOrDefault(rij => rij.Plan.Code == code);
        return (plan is null ? code ?? "" : $"{plan.Naam} ({code})", stand is null ? "nu geen plancapaciteit" : $"nu nog {Weergave.M2(stand.Oppervlakte.M2)} te bouwen");
    }

    private string Partijnaam(string? code) => Houder.Huidig.FindPartij(code ?? "")?.Naam ?? code ?? "";
}
