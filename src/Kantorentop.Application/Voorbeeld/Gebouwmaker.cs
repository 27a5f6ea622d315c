using System.Globalization;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Makes the buildings of one municipality: in stock, withdrawn before, and built after the day of the press release.</summary>
internal sealed class Gebouwmaker(Toeval toeval, Gemeenteprofiel gemeente, Eigenaren eigenaren)
{
    private readonly IReadOnlyList<string> _namen = Tekstbestand.Words("gebouwnamen.txt");
    private readonly Ruimteverdeling _ruimten = new(toeval.Fork("ruimten" + gemeente.Code));
    private readonly Bouwjaren _jaren = new(toeval.Fork("bouwjaren" + gemeente.Code));
    private readonly Dictionary<string, int> _volgnummers = [];
    private readonly HashSet<string> _adressen = new(StringComparer.Ordinal);
    private int _pandnummer = 10_000;

    /// <summary>The buildings, after those that are given.</summary>
    public IReadOnlyList<Pand> Make(IReadOnlyList<Pand> vast)
    {
        var panden = new List<Pand>(vast);
        foreach (var pand in vast) _volgnummers[pand.Gebouw.Locatie] = _volgnummers.GetValueOrDefault(pand.Gebouw.Locatie) + 1;
        var voorraad = gemeente.Gebouwen - vast.Count(pand => pand.InVoorraad);
        var inAanbouw = voorraad * 9 / 1000;
        Add(panden, Fase.Bestaand, voorraad - inAanbouw);
        Add(panden, Fase.InAanbouw, inAanbouw);
        Add(panden, Fase.AlOnttrokken, voorraad * 17 / 1000);
        Add(panden, Fase.NogTeBouwen, voorraad * 14 / 1000);
        for (var i = 0; i < voorraad * 6 / 1000; i++) panden.Add(NewBuilding(Fase.Bestaand, klein: true));
        return panden;
    }

    private void Add(List<Pand> panden, Fase fase, int aantal)
    {
        for (var i = 0; i < aantal; i++) panden.Add(NewBuilding(fase, klein: false));
    }

    private Pand NewBuilding(Fase fase, bool klein)
    {
        var locatie = toeval.Weigh(gemeente.Locaties, profiel => fase is Fase.Bestaand or Fase.AlOnttrokken ? profiel.Gewicht : profiel.Bouwlust);
        var adres = NewAddress(locatie);
        var naam = toeval.Chance(220) ? toeval.Pick(_namen) : adres;
        var eigenaar = fase is Fase.InAanbouw or Fase.NogTeBouwen ? eigenaren.Ontwikkelaar() : eigenaren.Eigenaar();
        var gebouw = _jaren.Date(new Gebouw(NewCode(locatie), locatie.Locatie.Code, naam, adres, NewBag(), null, null, null, null, eigenaar), fase);
        var pand = new Pand(gebouw, locatie, fase);
        _ruimten.Fill(pand, klein);
        return pand;
    }

    private string NewCode(Locatieprofiel locatie)
    {
        var nummer = _volgnummers[locatie.Locatie.Code] = _volgnummers.GetValueOrDefault(locatie.Locatie.Code) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{locatie.Locatie.Code}-{nummer:000}");
    }

    private string NewAddress(Locatieprofiel locatie)
    {
        var straat = toeval.Pick(locatie.Straten);
        string adres;
        do adres = string.Create(CultureInfo.InvariantCulture, $"{straat} {toeval.Between(1, 400)}");
        while (!_adressen.Add(adres));
        return adres;
    }

    private string? NewBag()
    {
        _pandnummer += toeval.Between(1, 60);
        return toeval.Chance(60) ? null : string.Create(CultureInfo.InvariantCulture, $"{gemeente.Code[2..]}10{_pandnummer:0000000000}");
    }
}
