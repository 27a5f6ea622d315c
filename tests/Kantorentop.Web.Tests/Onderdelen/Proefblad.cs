using System.Linq.Expressions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;
using Kantorentop.Web.Onderdelen.Grafieken;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Tests.Onderdelen;

/// <summary>Every component that stands alone, with what it may get to show.</summary>
internal static class Proefblad
{
    private static readonly Taak[] Taken =
    [
        new("Visie op kantoren en locaties", "/a", "a", "Provincie Utrecht, 12 mei 2013", "Klaar", Staattoon.Goed),
        new("Perspectief en doel per locatie", "/c", "c", "5 van 7 locaties ingevuld", "Bezig", Staattoon.Bezig),
        new("Gebiedsvisies: wie en wanneer", null, "d", "7 locaties", "Nog niet begonnen"),
    ];

    private static readonly Meetpunt[] Leegstand =
        [.. Enumerable.Range(0, 29).Select(i => new Meetpunt(new DateOnly(2008, 1, 1).AddMonths(3 * i), 8.8m + (i * 0.24m) + (i % 5 * 0.15m)))];

    private static readonly Meetpunt[] Structureel =
        [.. Enumerable.Range(0, 29).Select(i => new Meetpunt(new DateOnly(2008, 1, 1).AddMonths(3 * i), i == 4 ? null : 2.8m + (i * 0.17m)))];

    private static readonly Meetpunt[] Stappen =
        [new(new(2012, 1, 1), 470_000), new(new(2013, 1, 1), 440_000), new(new(2014, 6, 1), 310_000), new(new(2015, 1, 1), 250_000)];

    private static readonly Meetpunt[] Pad = [new(new(2012, 1, 1), 470_000), new(new(2012, 6, 28), 470_000), new(new(2017, 6, 28), 0)];

    private static readonly Staaf[] Staven =
        [new("Utrecht", 16.2m, "/u", 8.1m, "1.213.800 m²"), new("Nieuwegein", 34.1m, "/n", 21.3m), new("Houten", null), new("Stichtse Vecht", 0m)];

    private static readonly Kaartpunt[] Punten =
    [
        new("Amsterdam", "/gemeenten/GM0363", 52.37403m, 4.88969m, 5_890_000m, 17.9m),
        new("Utrecht", "/gemeenten/GM0344", 52.09083m, 5.12222m, 2_450_000m, 15.4m),
        new("Rotterdam", "/gemeenten/GM0599", 51.9225m, 4.47917m, 3_500_000m, 14m),
        new("Groningen", "/gemeenten/GM0014", 53.21917m, 6.56667m, 1_100_000m, 8m),
        new("Maastricht", "/gemeenten/GM0935", 50.84833m, 5.68889m, 600_000m, 12m),
        new("Enschede", "/gemeenten/GM0153", 52.21833m, 6.89583m, 500_000m, 21m),
        new("Middelburg", "/gemeenten/GM0687", 51.5m, 3.61389m, 200_000m, 2m),
        new("Den Helder", "/gemeenten/GM0400", 52.95988m, 4.75933m, 100_000m, null),
        new("Leeuwarden", "/gemeenten/GM0080", 53.20271m, 5.80973m, 700_000m, 11m),
    ];

    /// <summary>The component's type with its parameters.</summary>
    public static IReadOnlyList<(Type Soort, Dictionary<string, object?> Parameters)> Alles { get; } =
    [
        (typeof(Kruimelpad), new() { ["Stappen"] = new Kruimel[] { new("Nederland", "/") }, ["Hier"] = "Utrecht" }),
        (typeof(Tegels), new() { ["ChildContent"] = Tegelrij() }),
        (typeof(Lijngrafiek), new()
        {
            ["Eenheid"] = Meeteenheid.Percentage,
            ["Zin"] = "De leegstand steeg van 8,8% in 2008 naar 15,9% in 2015.",
            ["Reeksen"] = new Reeks[] { new("leegstand", Leegstand), new("structureel", Structureel, Gevuld: true) },
            ["Markeringen"] = new Markering[] { new(new(2012, 6, 28), "convenant") },
        }),
        (typeof(Padgrafiek), new() { ["Zin"] = "De regio loopt 16.030 m² achter op het pad.", ["Naam"] = "Te veel plancapaciteit", ["Stappen"] = Stappen, ["Pad"] = Pad }),
        (typeof(Padgrafiek), new() { ["Zin"] = "De regio heeft een tekort en daarom geen pad.", ["Naam"] = "Plancapaciteit", ["Stappen"] = new Meetpunt[] { new(new(2012, 1, 1), -40_000), new(new(2015, 1, 1), 12_500) } }),
        (typeof(Staafgrafiek), new() { ["Bijschrift"] = "Leegstand per gemeente", ["Eenheid"] = Meeteenheid.Percentage, ["Staven"] = Staven, ["Kolomnaam"] = "Gemeente", ["Waardenaam"] = "Leegstand", ["Deelnaam"] = "Structureel" }),
        (typeof(Landkaart), new() { ["Zin"] = "Leegstand per gemeente; dezelfde cijfers staan in de tabel.", ["Punten"] = Punten, ["Provincies"] = new Kaartvlak[] { new("PV26", "Utrecht", "/provincies/PV26") } }),
        (typeof(Balk), new() { ["Leegstand"] = 31.4m, ["Structureel"] = 22.7m }),
        (typeof(Takenlijst), new() { ["Taken"] = Taken }),
        (typeof(Aandachtlijst), new() { ["Punten"] = Taken }),
        (typeof(Gegevenslijst), new() { ["Gegevens"] = new (string, string?)[] { ("Adres", "Churchilllaan 2"), ("Eigenaar", null) } }),
        (typeof(Paginering), new() { ["Huidig"] = 5, ["Paginas"] = 12, ["Adres"] = (Func<int, string>)(pagina => $"?pagina={pagina}") }),
        (typeof(Peildatumkeuze), new() { ["Peildatum"] = new DateOnly(2015, 1, 1), ["Getypt"] = "30-02-2014", ["Fout"] = "De datum 30-02-2014 bestaat niet." }),
        (typeof(Bericht), new() { ["Soort"] = Berichtsoort.LetOp, ["Titel"] = "Telt het op?", ["ChildContent"] = Tekst("De locaties houden meer over dan de regio wil.") }),
        (typeof(Bericht), new() { ["Soort"] = Berichtsoort.Gelukt, ["ChildContent"] = Tekst("De stand is vastgelegd.") }),
        (typeof(Aanduiding), new() { ["Perspectief"] = Toekomstperspectief.Groei }),
        (typeof(Aanduiding), new() { ["Perspectief"] = Toekomstperspectief.Balans, ["Herstructurering"] = true }),
        (typeof(Aanduiding), new() { ["Perspectief"] = Toekomstperspectief.Beperking }),
        (typeof(Aanduiding), new() { ["Perspectief"] = Toekomstperspectief.Transformatie }),
        (typeof(Staat), new() { ["Woord"] = "te laat", ["Toon"] = Staattoon.Fout }),
        (typeof(Staat), new() { ["Woord"] = "loopt nog" }),
        (typeof(Leegbericht), new() { ["Titel"] = "Er zijn nog geen plannen.", ["ChildContent"] = Tekst("Voeg een plan toe.") }),
        (typeof(Citaat), new() { ["Bron"] = Tekst("Artikel 7, lid 4"), ["ChildContent"] = Tekst("Beleggers maken concrete transformatieplannen.") }),
        (typeof(Knoplink), new() { ["Adres"] = "/x", ["Soort"] = Knopsoort.Tweede, ["ChildContent"] = Tekst("Vergelijken") }),
        (typeof(Knop), new() { ["ChildContent"] = Tekst("Controleren en indienen") }),
    ];

    private static readonly Proefinvoer Invoer = new();

    /// <summary>The form's fields, in the state after a refusal.</summary>
    public static Formulierstand Geweigerd { get; } = new("stand", [new("x", "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.", "oppervlakte"), new("y", "Kies een type gebied voor deze locatie.", "gebruik")]);

    /// <summary>The fields of a form, each with its parameters.</summary>
    public static IReadOnlyList<(Type Soort, Dictionary<string, object?> Parameters)> Velden { get; } =
    [
        (typeof(Foutenlijst), new() { ["Stand"] = Geweigerd }),
        (typeof(Veld), Voor(() => Invoer.Oppervlakte, "Oppervlakte", "In m² verhuurbaar vloeroppervlak.", ("Soort", Veldsoort.Getal), ("Eenheid", "m²"))),
        (typeof(Veld), Voor(() => Invoer.Vanaf, "Vanaf", "Bijvoorbeeld 28-06-2012.", ("Soort", Veldsoort.Datum))),
        (typeof(Veld), Voor(() => Invoer.Naam, "Naam", null, ("Optioneel", true))),
        (typeof(Keuzelijst), Voor(() => Invoer.Soort, "Soort", null, ("Opties", new Optie[] { new("a", "Sloop"), new("b", "Transformatie") }))),
        (typeof(Keuzerondjes), Voor(() => Invoer.Gebruik, "Type gebied", null, ("Opties", new Optie[] { new("groei", "Groei", "Uitbreiding van de voorraad"), new("balans", "Balans") }))),
        (typeof(Vinkje), Voor(() => Invoer.Aangeboden, "Aangeboden voor verhuur of verkoop", "Ook als de ruimte tijdelijk in gebruik is.")),
        (typeof(Tekstvak), Voor(() => Invoer.Toelichting, "Toelichting", "Schrijf geen huurprijzen of namen van personen op.")),
        (typeof(Bestandsveld), new() { ["Naam"] = "Bestand", ["Label"] = "Bestand", ["Hint"] = "Een zip of csv van hooguit 20 MB." }),
        (typeof(Verborgen), Voor(() => Invoer.Bewerking, "", null)),
    ];

    private static Dictionary<string, object?> Voor(Expression<Func<string?>> veld, string label, string? hint, params (string Naam, object? Waarde)[] overig) =>
        overig.Append(("Voor", veld)).Append(("Label", label)).Append(("Hint", hint)).ToDictionary(p => p.Item1, p => p.Item2);

    private static RenderFragment Tekst(string tekst) => bouwer => bouwer.AddContent(0, tekst);

    private static RenderFragment Tegelrij() => bouwer =>
    {
        (string, string?, string?, Nadruk)[] tegels =
        [
            ("Kantorenvoorraad", "1.611.400", "m²", Nadruk.Gewoon), ("Leegstand", "15,4", "%", Nadruk.Gewoon),
            ("Structurele leegstand", "7,5", "%", Nadruk.LetOp), ("Te veel plancapaciteit", null, "m²", Nadruk.Gewoon),
        ];
        foreach (var (naam, waarde, eenheid, nadruk) in tegels)
        {
            bouwer.OpenComponent<Tegel>(0);
            bouwer.AddAttribute(1, nameof(Tegel.Naam), naam);
            bouwer.AddAttribute(2, nameof(Tegel.Waarde), waarde);
            bouwer.AddAttribute(3, nameof(Tegel.Eenheid), eenheid);
            bouwer.AddAttribute(4, nameof(Tegel.Adres), "/herkomst");
            bouwer.AddAttribute(5, nameof(Tegel.Nadruk), nadruk);
            bouwer.AddAttribute(6, nameof(Tegel.ChildContent), Tekst("248.200 m² · 0,6 punt meer dan een jaar eerder"));
            bouwer.CloseComponent();
        }
    };

    private sealed class Proefinvoer
    {
        public string? Oppervlakte { get; set; } = "12.5";

        public string? Vanaf { get; set; } = "01-01-2015";

        public string? Naam { get; set; }

        public string? Soort { get; set; } = "b";

        public string? Gebruik { get; set; }

        public string? Aangeboden { get; set; } = "ja";

        public string? Toelichting { get; set; }

        public string? Bewerking { get; set; } = "1";
    }
}
