using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Herprogrammering;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Afspraken;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Herprogrammering;

public sealed partial class OvernemenPage
{
    private Overname? overname;
    private IReadOnlyList<Onderdeelconflict<Locatiedoel>> conflicten = [];

    [Inject] public required NeemScenarioOver Overnemen { get; init; }

    [SupplyParameterFromForm(FormName = "overnemen")] public Overnamemodel? Invoer { get; set; }

    private IReadOnlyList<Overnameregel> Regels => [.. overname!.TeWijzigen];

    protected override bool Mag(Scenarioblad blad) => blad.MagKopieren;

    protected override async Task VulAsync(Scenarioblad blad)
    {
        overname = await Overnemen.BereidVoorAsync(Bevoegdheid.Waarde, blad, Dag, Afgebroken);
        Invoer ??= Overnamemodel.Van(overname);
    }

    private async Task NeemOverAsync()
    {
        var verzoek = Verzoek(Invoer!.OperatieId);
        var gezien = Invoer.Regels.Where(regel => regel.Locatie is not null).ToDictionary(regel => regel.Locatie!, regel => Rijversie.Lees(regel.Gezien));
        var bewaring = await Overnemen.ExecuteAsync(Bevoegdheid.Waarde, new(verzoek.OperatieId, Blad!, Dag, gezien), Afgebroken);
        conflicten = bewaring.Conflicten;
        if (conflicten.Count > 0) Invoer = Overnamemodel.Van(overname!);
        RondAf(bewaring, "De doelen van het scenario staan nu in het concept. Controleer daar of alles optelt.", Concept);
    }

    private string Concept => overname!.Concept is { } concept ? Adressen.Afspraak(Regio, concept.Versie) : Adressen.Afspraakregio(Regio);

    private string Naam(string code) => Blad!.Regio.Locaties.FirstOrDefault(locatie => locatie.Code == code)?.Naam ?? code;

    private static IEnumerable<(string Veld, string? Tekst)> Velden(Locatiedoel doel) =>
        [("Plancapaciteit", Getal(doel.Plancapaciteit)), ("Te onttrekken", Getal(doel.Onttrekken))];

    private static string Getal(Oppervlakte? oppervlakte) => Rijversie.Getal(oppervlakte) ?? "–";

    /// <summary>Which texts of the draft the form showed.</summary>
    public sealed class Overnamemodel
    {
        public string? OperatieId { get; set; }

        public IList<Gezienmodel> Regels { get; set; } = [];

        internal static Overnamemodel Van(Overname overname) => new()
        {
            OperatieId = Guid.NewGuid().ToString(),
            Regels = [.. overname.TeWijzigen.Select(regel => new Gezienmodel { Locatie = regel.Locatie.Code, Gezien = Rijversie.Schrijf(regel.Gezien) })],
        };
    }

    /// <summary>One text.</summary>
    public sealed class Gezienmodel
    {
        public string? Locatie { get; set; }

        public string? Gezien { get; set; }
    }
}
