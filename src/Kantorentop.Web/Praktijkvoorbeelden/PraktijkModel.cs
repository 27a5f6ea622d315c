using Kantorentop.Application.Praktijkvoorbeelden;
using Kantorentop.Domain.Praktijkvoorbeelden;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Registers;

namespace Kantorentop.Web.Praktijkvoorbeelden;

/// <summary>What the form of a good example sends.</summary>
public sealed class PraktijkModel : Registermodel
{
    private const int MaximumCode = 80;

    public string? Titel { get; set; }
    public string? Soort { get; set; }
    public string? Gemeente { get; set; }
    public string? Plek { get; set; }
    public string? Locatie { get; set; }
    public string? Oppervlakte { get; set; }
    public string? Gedaan { get; set; }
    public string? Succesfactor { get; set; }
    public string? Bron { get; set; }

    /// <summary>A form with the example as it stands.</summary>
    public static PraktijkModel Van(Praktijkblad blad)
    {
        var voorbeeld = blad.Voorbeeld;
        var model = new PraktijkModel
        {
            Titel = voorbeeld.Titel,
            Soort = voorbeeld.Soort.ToString(),
            Gemeente = voorbeeld.Gemeente,
            Plek = voorbeeld.Plek,
            Locatie = voorbeeld.Locatie,
            Oppervlakte = voorbeeld.Oppervlakte is { } oppervlakte ? Weergave.Exact(oppervlakte.M2) : null,
            Gedaan = voorbeeld.Gedaan,
            Succesfactor = voorbeeld.Succesfactor,
            Bron = voorbeeld.Bron,
        };
        model.Toont(blad.Id);
        return model;
    }

    /// <summary>The example; null when something could not be read.</summary>
    public Praktijkinvoer? Lees(Invoerlezer lezer)
    {
        var titel = lezer.Tekst(Titel, new(nameof(Titel), "de titel"), Praktijkvoorbeeld.MaximumTitel);
        var soort = lezer.Keuze(Soort, new(nameof(Soort), "wat er met de kantoren is gedaan"), Praktijkwoorden.Soorten);
        var gedaan = lezer.Tekst(Gedaan, new(nameof(Gedaan), "wat er is gedaan") { Leeg = "Schrijf op wat er is gedaan." }, Praktijkvoorbeeld.MaximumTekst);
        var succes = lezer.Tekst(Succesfactor, new(nameof(Succesfactor), "waardoor het lukte") { Leeg = "Schrijf op waardoor het lukte." }, Praktijkvoorbeeld.MaximumTekst);
        var oppervlakte = lezer.Getal(Oppervlakte, new(nameof(Oppervlakte), "de oppervlakte", Optioneel: true), Getalgrens.Oppervlakte);
        var invoer = new Praktijkinvoer(soort ?? default, titel ?? "", gedaan ?? "", succes ?? "")
        {
            Gemeente = lezer.Tekst(Gemeente, new(nameof(Gemeente), "de gemeente", Optioneel: true), MaximumCode),
            Plek = lezer.Tekst(Plek, new(nameof(Plek), "het gebouw of de plek", Optioneel: true), Praktijkvoorbeeld.MaximumTitel),
            Locatie = lezer.Tekst(Locatie, new(nameof(Locatie), "de locatie", Optioneel: true), MaximumCode),
            Oppervlakte = oppervlakte is { } m2 ? new Oppervlakte(m2) : null,
            Bron = lezer.Tekst(Bron, new(nameof(Bron), "de bron", Optioneel: true), Praktijkvoorbeeld.MaximumBron),
        };
        return lezer.IsGelukt ? invoer : null;
    }
}

/// <summary>What the secretariaat says of an example.</summary>
public sealed class PraktijkcontroleModel : Registermodel
{
    public string? Akkoord { get; set; }
    public string? Reden { get; set; }

    /// <summary>The judgement; null when something could not be read.</summary>
    public (bool Akkoord, string? Reden)? Lees(Invoerlezer lezer)
    {
        var akkoord = lezer.Keuze(Akkoord, new(nameof(Akkoord), "of het kan worden gepubliceerd"), new Dictionary<string, bool> { ["ja"] = true, ["nee"] = false });
        var reden = lezer.Tekst(Reden, new(nameof(Reden), "de reden", Optioneel: true), Praktijkvoorbeeld.MaximumTekst);
        return lezer.IsGelukt ? (akkoord!.Value, reden) : null;
    }
}
