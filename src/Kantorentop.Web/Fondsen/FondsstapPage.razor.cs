using Kantorentop.Application.Fondsen;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Web.Invoer;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Fondsen;

/// <summary>One step in the course of a fund.</summary>
public sealed partial class FondsstapPage
{
    [Parameter] public required string Stap { get; set; }

    [Inject] public required BeheerFonds Beheren { get; init; }

    [SupplyParameterFromForm(FormName = "fondsstap")] public FondsstapModel? Invoer { get; set; }

    private Fondsstap Soort => Fondsstappenwoorden.Lees(Stap) ?? Fondsstap.Voorbereiden;

    protected override Task OnInitializedAsync()
    {
        if (Fondsstappenwoorden.Lees(Stap) is not null) return base.OnInitializedAsync();
        Navigatie.NotFound();
        return Task.CompletedTask;
    }

    protected override bool Mag(Fondsblad blad) => blad.MagBeheren;

    protected override void Vul(Fondsblad blad) => Invoer ??= FondsstapModel.Van(blad);

    private async Task VerstuurAsync()
    {
        var lezer = new Invoerlezer();
        if (await DoeAsync(lezer) is { } uitkomst) RondAf(uitkomst, Soort.Gelukt());
        else Weiger(lezer.Meldingen);
    }

    // Null when something could not be read.
    private Task<Uitkomst?> DoeAsync(Invoerlezer lezer)
    {
        var handeling = new Fondshandeling(Operatieveld.Lees(Invoer!.OperatieId), Nummer, Getallen.Lees(Invoer.Gezien));
        var toelichting = lezer.Tekst(Invoer.Toelichting, new(nameof(Invoer.Toelichting), "de toelichting", Optioneel: true), Instelbesluit.MaximumToelichting);
        return Soort switch
        {
            Fondsstap.Instellen => InstellenAsync(lezer, handeling, toelichting),
            Fondsstap.Verlengen => MetDagAsync(lezer, (Invoer.LaatsteDag, new(nameof(Invoer.LaatsteDag), "de nieuwe laatste dag")), dag => Beheren.VerlengAsync(Wie, handeling, (dag, toelichting), Afgebroken)),
            Fondsstap.Beeindigen => MetDagAsync(lezer, (Invoer.Op, new(nameof(Invoer.Op), "de eerste dag waarop het fonds niet meer loopt")), dag => Beheren.BeeindigAsync(Wie, handeling, (dag, toelichting), Afgebroken)),
            _ => AlsGelezenAsync(lezer, () => Beheren.BereidVoorAsync(Wie, handeling, Afgebroken)),
        };
    }

    private Task<Uitkomst?> InstellenAsync(Invoerlezer lezer, Fondshandeling handeling, string? toelichting)
    {
        var vanaf = lezer.Datum(Invoer!.Vanaf, new(nameof(Invoer.Vanaf), "de dag van instelling"));
        var laatste = lezer.Datum(Invoer.LaatsteDag, new(nameof(Invoer.LaatsteDag), "de laatste dag van het fonds"));
        return AlsGelezenAsync(lezer, () => Beheren.StelInAsync(Wie, handeling, new(vanaf!.Value, laatste, toelichting), Afgebroken));
    }

    private static Task<Uitkomst?> MetDagAsync(Invoerlezer lezer, (string? Tekst, Vraag Vraag) veld, Func<DateOnly, Task<Uitkomst>> doe)
    {
        var dag = lezer.Datum(veld.Tekst, veld.Vraag);
        return AlsGelezenAsync(lezer, () => doe(dag!.Value));
    }

    private static async Task<Uitkomst?> AlsGelezenAsync(Invoerlezer lezer, Func<Task<Uitkomst>> doe) => lezer.IsGelukt ? await doe() : null;
}
