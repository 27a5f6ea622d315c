using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen.Formulier;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Afspraken;

/// <summary>Where the covenant prevails over a version (art. 18.2); the governments of the region record it, also after signing.</summary>
public sealed partial class StrijdighedenPage
{
    private const string Nieuw = "een nieuwe strijdigheid";

    private static readonly IReadOnlyList<Optie> Artikelkeuzes =
        [.. Artikelen.Alle.Select(lid => new Optie(lid.Nummer, $"{lid.Nummer} {lid.Kop}"))];

    [Inject] public required BewaarOnderdeel Bewaar { get; init; }

    [Inject] public required ToonStrijdigheden Strijdigheden { get; init; }

    [SupplyParameterFromForm(FormName = "strijdigheden")] public StrijdighedenModel? Invoer { get; set; }

    // Short notes: they are saved as they are written.
    protected override bool HoudtConcept => false;

    protected override bool Mag(Afspraakblad blad) => Afspraakrechten.MagInvoeren(Wie.Waarde, blad.Regio.Partijen);

    protected override string? Doorverwijzing(Afspraakblad blad) => null;

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Blad is not null) Invoer ??= StrijdighedenModel.Van(await Strijdigheden.ExecuteAsync(Blad));
    }

    protected override void Verwerk(IReadOnlyList<Onderdeelconflict<Strijdigheid>> conflicten)
    {
        foreach (var conflict in conflicten)
            Invoer!.Regels.First(regel => regel.Sleutel == conflict.Eigen.Sleutel).Gezien = Rijversie.Schrijf(conflict.Nummer);
    }

    protected override Melding Plaats(Melding melding) => Regelplaats.Plaats(melding, [.. Invoer!.Regels.Select(regel => regel.Sleutel)]);

    private async Task VerstuurAsync()
    {
        var lezer = new Invoerlezer();
        var wijzigingen = Invoer!.Lees(lezer);
        await BewaarAsync(lezer, Invoer.OperatieId, verzoek => Bewaar.StrijdighedenAsync(verzoek, wijzigingen));
    }

    private static IEnumerable<(string, string?)> Velden(Strijdigheid rij) =>
        [("Artikel", rij.Artikel), ("Plaats", rij.Plaats), ("Wat daar staat", rij.Tekst), ("Wat geldt", rij.Geldt)];
}
