using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Tests.Vergelijking;

/// <summary>
/// Small random worlds from a seed. Days come from a few clusters, so that periods touch, overlap by a day, miss a day
/// and span three years to the day far more often than in life; areas lie on and beside the thresholds.
/// </summary>
internal sealed class Willekeur(int zaad)
{
    public static readonly string[] Regios = ["Noord", "Zuid"];
    public static readonly string[] Provincies = ["PV26", "PV27"];
    public static readonly string[] Gemeenten = ["GM0001", "GM0002", "GM0003"];

    private static readonly DateOnly[] Ankers =
    [
        new(2009, 3, 1), new(2010, 6, 15), new(2012, 1, 1), new(2012, 2, 29), new(2012, 6, 28), new(2013, 5, 1), new(2015, 2, 28), new(2016, 2, 29), new(2021, 12, 31),
    ];

    private static readonly decimal[] Oppervlakten = [300, 499.99m, 500, 500.01m, 999.99m, 1000, 1250, 4000, 4000.01m, 4999.99m, 5000, 7500];

    private readonly Random _toeval = new(zaad);

    public DateOnly Dag() => Ankers[_toeval.Next(Ankers.Length)].AddYears(_toeval.Next(4) == 0 ? 3 : 0).AddDays(_toeval.Next(-1, 2));

    public Feiten Feiten(int locaties = 3)
    {
        var feiten = new Feiten
        {
            Gemeenten = [.. Gemeenten.SelectMany(Gemeenterijen)],
            Kantorenregios = [new("Noord", true), new("Zuid", false)],
            Regiolidmaatschappen = [.. Gemeenten.SelectMany(gemeente => Perioden(0.7).Select(periode => new Regiolidmaatschap(Kies(Regios), gemeente, periode.Vanaf, periode.Tot)))],
            Partijen = [.. Enumerable.Range(1, 4).Select(nummer => new Partij($"P{nummer}", $"P{nummer}", Partijsoort.Belegger, null, nummer switch { 1 or 2 => "00000001", 3 => "00000003", _ => null }))],
            Ramingen = [.. Regios.SelectMany(Ramingen)],
            Locaties = [.. Enumerable.Range(1, locaties).Select(nummer => new Locatie($"L{nummer}", Kies(Gemeenten), $"L{nummer}", null, null))],
        };
        return MetRuimten(MetLocaties(feiten));
    }

    /// <summary>A correction of one kind of fact, and the locations that it touches; a building that moves touches two.</summary>
    public (Feiten Feiten, IReadOnlySet<string> Locaties) Verbeter(Feiten feiten)
    {
        var gebouwen = feiten.Gebouwen.ToDictionary(gebouw => gebouw.Code, gebouw => gebouw.Locatie);
        var locatie = feiten.Locaties[_toeval.Next(feiten.Locaties.Count)].Code;
        bool Hier(string ruimte) => gebouwen[ruimte[..ruimte.LastIndexOf('-')]] == locatie;
        HashSet<string> geraakt = [locatie];
        return _toeval.Next(7) switch
        {
            0 => (feiten with { Ruimten = [.. feiten.Ruimten.Select(ruimte => Hier(ruimte.Code) && Kans(0.5) ? ruimte with { Oppervlakte = new Oppervlakte(Kies(Oppervlakten)) } : ruimte)] }, geraakt),
            1 => (feiten with { Ruimtestanden = [.. feiten.Ruimtestanden.Where(stand => !Hier(stand.Ruimte) || Kans(0.7))] }, geraakt),
            2 => (feiten with { Ruimtestanden = [.. feiten.Ruimtestanden.Select(stand => Hier(stand.Ruimte) && Kans(0.5) ? stand with { Aangeboden = !stand.Aangeboden } : stand)] }, geraakt),
            3 => (feiten with { Gebouwen = [.. feiten.Gebouwen.Select(gebouw => gebouw.Locatie == locatie ? Gebouw(gebouw.Code, locatie) : gebouw)] }, geraakt),
            4 => (feiten with { Gebouwen = [.. feiten.Gebouwen.Select(gebouw => gebouw with { Locatie = locatie })] }, feiten.Locaties.Select(rij => rij.Code).ToHashSet()),
            5 => (feiten with { Planstanden = [.. feiten.Planstanden.Where(stand => stand.Plan != $"{locatie}-PL" || Kans(0.5))] }, geraakt),
            _ => (feiten with { Regiolidmaatschappen = [.. feiten.Regiolidmaatschappen.Where(_ => Kans(0.7))], Ramingen = [.. Regios.SelectMany(Ramingen)] }, []),
        };
    }

    private Feiten MetLocaties(Feiten feiten) => feiten with
    {
        Gebiedsaanduidingen = [.. feiten.Locaties.SelectMany(locatie => Perioden(0.6).Select(periode => new Gebiedsaanduiding(locatie.Code, (Toekomstperspectief)_toeval.Next(4), periode.Vanaf, periode.Tot)))],
        Herstructureringen = [.. feiten.Locaties.SelectMany(locatie => Perioden(0.3).Select(periode => new Herstructurering(locatie.Code, periode.Vanaf, periode.Tot)))],
        Gebouwen = [.. feiten.Locaties.SelectMany(locatie => Enumerable.Range(1, _toeval.Next(3)).Select(nummer => Gebouw($"{locatie.Code}-G{nummer}", locatie.Code)))],
        Plannen = [.. feiten.Locaties.Select(locatie => new Plan($"{locatie.Code}-PL", locatie.Code, "Plan", null, null))],
        Planstanden = [.. feiten.Locaties.SelectMany(locatie => Perioden(0.8).Select(periode =>
            new Planstand($"{locatie.Code}-PL", periode.Vanaf, periode.Tot, (Planstatus)_toeval.Next(4), new Oppervlakte(_toeval.Next(0, 5000)), null)))],
    };

    private Feiten MetRuimten(Feiten feiten)
    {
        var ruimten = feiten.Gebouwen.SelectMany(Ruimten).ToList();
        return feiten with
        {
            Ruimten = ruimten,
            Ruimtestanden = Geschud(ruimten.SelectMany(ruimte => Standen(ruimte.Code))),
            Eigendommen = [.. feiten.Gebouwen.SelectMany(gebouw => Perioden(0.5).Select(periode => new Eigendom(gebouw.Code, $"P{_toeval.Next(1, 5)}", periode.Vanaf, periode.Tot)))],
        };
    }

    private Gebouw Gebouw(string code, string locatie)
    {
        var dagen = Enumerable.Range(0, 3).Select(_ => Dag()).Order().ToList();
        DateOnly? bouwstart = Kans(0.6) ? dagen[0] : null, opgeleverd = Kans(0.85) ? dagen[Kans(0.5) ? 0 : 1] : null, onttrokken = Kans(0.3) ? dagen[2] : null;
        return new Gebouw(code, locatie, code, null, null, bouwstart, opgeleverd, onttrokken, null, Kans(0.7) ? $"P{_toeval.Next(1, 5)}" : null);
    }

    /// <summary>Units that split, join and split again on a few days, mostly with what they came from, sometimes with the wrong units.</summary>
    private List<Ruimte> Ruimten(Gebouw gebouw)
    {
        var ruimten = new List<Ruimte>();
        var dagen = Enumerable.Range(0, _toeval.Next(4)).Select(_ => Dag()).Distinct().Order().ToList();
        for (var laag = 0; laag <= dagen.Count; laag++)
        {
            DateOnly? vanaf = laag == 0 ? null : dagen[laag - 1], tot = laag == dagen.Count ? null : dagen[laag];
            var vorige = ruimten.Where(ruimte => ruimte.BestaatTot == vanaf || Kans(0.1)).Select(ruimte => ruimte.Code).ToList();
            for (var aantal = _toeval.Next(1, 4); aantal > 0; aantal--)
            {
                var uit = laag > 0 && vorige.Count > 0 && Kans(0.8) ? string.Join('+', vorige.Where((_, plaats) => plaats == 0 || Kans(0.5))) : null;
                ruimten.Add(new Ruimte($"{gebouw.Code}-{ruimten.Count}", gebouw.Code, new Oppervlakte(Kies(Oppervlakten)), vanaf, Kans(0.9) ? tot : null, uit));
            }
        }
        return ruimten;
    }

    /// <summary>Now and then leeg all along, so that vacancy often goes on through a split or a join.</summary>
    private IEnumerable<Ruimtestand> Standen(string ruimte) => Kans(0.3)
        ? [new Ruimtestand(ruimte, new DateOnly(2008, 2, 29), null, Gebruik.Geen, true)]
        : Perioden(0.85).Select(periode => Stand(ruimte, periode));

    private Ruimtestand Stand(string ruimte, (DateOnly Vanaf, DateOnly? Tot) periode) => new(
        ruimte, periode.Vanaf, periode.Tot, Kans(0.6) ? Gebruik.Geen : (Gebruik)_toeval.Next(4), Kans(0.8));

    private IEnumerable<Gemeente> Gemeenterijen(string code)
    {
        var perioden = Perioden(0.7).ToList();
        if (perioden.Count == 0) perioden.Add((new DateOnly(1900, 1, 1), null));
        return perioden.Select(periode => new Gemeente(code, code, Kies(Provincies), periode.Vanaf, periode.Tot, null));
    }

    private IEnumerable<Raming> Ramingen(string regio) => Enumerable.Range(0, _toeval.Next(3)).Select(_ => Kans(0.6) ? new DateOnly(2012, 1, 1) : Dag()).Distinct().Select(vanaf =>
    {
        int v = _toeval.Next(6000), u = _toeval.Next(-2000, 4000);
        return new Raming(regio, vanaf, new Oppervlakte(v), new Oppervlakte(_toeval.Next(v + 1)), u, new Oppervlakte(_toeval.Next(Math.Max(u, 0) + 1)), null, null);
    });

    /// <summary>Periods that do not overlap, most of them touching; each left out with the rest of the chance.</summary>
    private IEnumerable<(DateOnly Vanaf, DateOnly? Tot)> Perioden(double kans)
    {
        var dagen = Enumerable.Range(0, _toeval.Next(1, 6)).Select(_ => Dag()).Distinct().Order().ToList();
        for (var i = 0; i < dagen.Count; i++)
            if (Kans(kans))
                yield return (dagen[i], i + 1 < dagen.Count ? dagen[i + 1] : Kans(0.7) ? null : dagen[i].AddDays(1));
    }

    private T Kies<T>(T[] uit) => uit[_toeval.Next(uit.Length)];

    private List<T> Geschud<T>(IEnumerable<T> rijen) => rijen.OrderBy(_ => _toeval.Next()).ToList();

    private bool Kans(double kans) => _toeval.NextDouble() < kans;
}
