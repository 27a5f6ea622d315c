using Kantorentop.Application.Herprogrammering;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Web.Invoer;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Herprogrammering;

public sealed partial class LocatiekeuzePage
{
    /// <summary>Lines of one kind on one page: enough to choose from, and a form that one can oversee. What is chosen already always shows, and stays where it does not fit.</summary>
    private const int Hoogstens = 30;

    private Locatiekeuzeblad? keuze;
    private Doorrekening? proef;
    private int aantalGebouwen;

    [Parameter] public required string Code { get; set; }

    [Inject] public required ToonLocatiekeuze Keuzes { get; init; }

    [Inject] public required BewaarMaatregelen Bewaar { get; init; }

    [SupplyParameterFromForm(FormName = "keuze")] public LocatiekeuzeModel? Invoer { get; set; }

    private string? Onderschrift => aantalGebouwen > keuze!.Gebouwen.Count
        ? $"De {Weergave.Getal(keuze.Gebouwen.Count)} gebouwen met de meeste leegstand, van {Weergave.Getal(aantalGebouwen)}."
        : "De gebouwen met de meeste leegstand staan bovenaan.";

    protected override bool Mag(Scenarioblad blad) => blad.MagWijzigen;

    protected override async Task VulAsync(Scenarioblad blad)
    {
        if (await Keuzes.ExecuteAsync(Bevoegdheid.Waarde, blad, Code, Afgebroken) is not { } alles)
        {
            Weiger(StatusCodes.Status404NotFound);
            return;
        }

        aantalGebouwen = alles.Gebouwen.Count;
        keuze = alles with
        {
            Plannen = [.. alles.Plannen.OrderBy(rij => rij.Maatregel is null).Take(Hoogstens)],
            Gebouwen = [.. alles.Gebouwen.OrderBy(rij => rij.Maatregel is null).Take(Hoogstens)],
        };
        proef = blad.Doorrekening;
        Invoer ??= LocatiekeuzeModel.Van(blad, keuze);
    }

    private async Task VerstuurAsync()
    {
        var lezer = new Invoerlezer();
        var gekozen = Volledig(Invoer!.Lees(lezer, Code));
        if (!lezer.IsGelukt) Weiger(lezer.Meldingen);
        else if (Invoer.Actie == "reken") proef = Blad!.Reken(gekozen);
        else
        {
            var uitkomst = await Bewaar.LocatieAsync(Verzoek(Invoer.OperatieId, Invoer.Gezien), gekozen, Afgebroken);
            if (uitkomst.Meldingen.Any(melding => melding.Code == Scenariofouten.Verouderd.Code)) Vernieuw();
            RondAf(uitkomst with { Meldingen = [.. uitkomst.Meldingen.Select(Invoer.Plaats)] }, $"De maatregelen op {keuze!.Locatie.Naam} zijn bewaard en doorgerekend.");
        }
    }

    // Saving again is then a choice, and another act than the one that was refused.
    private void Vernieuw() => (Invoer!.Gezien, Invoer.OperatieId) = (Afspraken.Rijversie.Schrijf(Blad!.Scenario.Versie), Guid.NewGuid().ToString());

    /// <summary>With the measures on this location that did not fit on the page.</summary>
    private Locatiekeuze Volledig(Locatiekeuze gekozen)
    {
        var hier = Blad!.Scenario.Maatregelen.Op(Code, Blad.Doorrekening.Nu);
        var (plannen, gebouwen) = (Invoer!.Plannen.Select(regel => regel.Code).ToHashSet(), Invoer.Gebouwen.Select(regel => regel.Code).ToHashSet());
        return gekozen with
        {
            Plannen = [.. gekozen.Plannen, .. hier.Plannen.Where(maatregel => keuze!.Plannen.Count == Hoogstens && !plannen.Contains(maatregel.Plan))],
            Gebouwen = [.. gekozen.Gebouwen, .. hier.Gebouwen.Where(maatregel => keuze!.Gebouwen.Count == Hoogstens && !gebouwen.Contains(maatregel.Gebouw))],
        };
    }
}
