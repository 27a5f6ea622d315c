using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Benchmarks.Proefland;

/// <summary>Buildings with units, splits and standen: most delivered long ago, some under construction, some withdrawn.</summary>
internal sealed class Proefgebouwen(Random toeval)
{
    private static readonly DateOnly Heden = new(2021, 12, 31);

    private readonly List<Ruimte> _ruimten = [];
    private readonly List<Eigendom> _eigendommen = [];
    private readonly Proefstanden _standen = new(toeval);

    public Feiten Voeg(Feiten feiten, Omvang omvang)
    {
        var aantallen = Aantallen(omvang);
        var gebouwen = new List<Gebouw>(omvang.Gebouwen);
        for (var nummer = 0; nummer < omvang.Gebouwen; nummer++)
        {
            var gebouw = Gebouw(nummer, feiten);
            gebouwen.Add(gebouw);
            VoegRuimten(gebouw, aantallen[nummer]);
            if (nummer % 5 == 0) VoegEigendommen(gebouw, feiten.Partijen);
        }

        return feiten with { Gebouwen = gebouwen, Ruimten = _ruimten, Ruimtestanden = _standen.Alle, Eigendommen = _eigendommen };
    }

    /// <summary>Units per building, one at least, together exactly as many as asked.</summary>
    private int[] Aantallen(Omvang omvang)
    {
        var aantallen = new int[omvang.Gebouwen];
        Array.Fill(aantallen, 1);
        for (var rest = omvang.Ruimten - omvang.Gebouwen; rest > 0; rest--) aantallen[toeval.Next(omvang.Gebouwen)]++;
        return aantallen;
    }

    /// <summary>Locations differ in size: the drawing favours low numbers, evenly over municipalities.</summary>
    private Gebouw Gebouw(int nummer, Feiten feiten)
    {
        var code = $"G{Proefgebieden.Nummer(nummer + 1, "000000")}";
        var locatie = feiten.Locaties[Math.Min(toeval.Next(feiten.Locaties.Count), toeval.Next(feiten.Locaties.Count))].Code;
        var eigenaar = toeval.Next(10) < 7 ? feiten.Partijen[toeval.Next(feiten.Partijen.Count)].Code : null;
        var opgeleverd = Opgeleverd();
        var gebouw = new Gebouw(code, locatie, $"Gebouw {code}", $"Proefstraat {nummer % 400 + 1}", null, null, opgeleverd, null, null, eigenaar);
        return toeval.Next(100) switch
        {
            < 3 => gebouw with { Bouwstart = Dag(2012, 2020), Opgeleverd = null },
            < 12 => gebouw with { Bouwstart = opgeleverd.AddDays(-toeval.Next(200, 900)) },
            < 18 => gebouw with { Onttrokken = Later(opgeleverd), Onttrekking = (Onttrekking)toeval.Next(3) },
            _ => gebouw,
        };
    }

    private DateOnly Opgeleverd() => toeval.Next(10) < 8 ? Dag(1960, 2004) : Dag(2004, 2021);

    /// <summary>Now and then the first unit is split, and its metres go on under two other codes.</summary>
    private void VoegRuimten(Gebouw gebouw, int aantal)
    {
        var begin = _ruimten.Count;
        for (var nummer = 1; nummer <= aantal; nummer++)
            _ruimten.Add(new Ruimte($"{gebouw.Code}-{nummer}", gebouw.Code, Oppervlakte(), null, null, null));
        if (aantal >= 3 && toeval.Next(12) == 0) Splits(begin);
        for (var plaats = begin; plaats < _ruimten.Count; plaats++) _standen.Voeg(gebouw, _ruimten[plaats]);
    }

    private void Splits(int begin)
    {
        var dag = Dag(2009, 2020);
        _ruimten[begin] = _ruimten[begin] with { BestaatTot = dag };
        foreach (var plaats in new[] { begin + 1, begin + 2 })
            _ruimten[plaats] = _ruimten[plaats] with { BestaatVanaf = dag, OntstaanUit = _ruimten[begin].Code };
    }

    private void VoegEigendommen(Gebouw gebouw, IReadOnlyList<Partij> partijen)
    {
        var verkocht = Dag(2008, 2020);
        _eigendommen.Add(new Eigendom(gebouw.Code, partijen[toeval.Next(partijen.Count)].Code, new DateOnly(2005, 1, 1), verkocht));
        _eigendommen.Add(new Eigendom(gebouw.Code, partijen[toeval.Next(partijen.Count)].Code, verkocht, null));
    }

    /// <summary>Some below the threshold, some exactly on it, some with cents of a metre.</summary>
    private Oppervlakte Oppervlakte() => new(toeval.Next(20) switch
    {
        < 4 => toeval.Next(100, 500),
        4 => 500m,
        5 => toeval.Next(50_000, 200_000) / 100m,
        < 18 => toeval.Next(500, 2_500),
        _ => toeval.Next(2_500, 12_000),
    });

    private DateOnly Dag(int van, int tot) => new DateOnly(van, 1, 1).AddDays(toeval.Next(new DateOnly(tot, 1, 1).DayNumber - new DateOnly(van, 1, 1).DayNumber));

    private DateOnly Later(DateOnly dag)
    {
        var vroegst = Math.Max(dag.DayNumber + 1, new DateOnly(2008, 1, 1).DayNumber);
        return DateOnly.FromDayNumber(toeval.Next(vroegst, Math.Max(vroegst, Heden.DayNumber) + 1));
    }
}
