using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Tests.Vergelijking;

/// <summary>
/// The figures once more, sentence by sentence from the definitions, day by day and row by row:
/// slow, plain, and sharing no rule with the code that it checks. Walking back day by day is done once per unit and building
/// for a day, however many areas ask.
/// </summary>
internal sealed class TraagCijfers(Feiten feiten)
{
    private static readonly DateOnly Inwerkingtreding = new(2012, 6, 28);
    private static readonly DateOnly Begin2012 = new(2012, 1, 1);

    private readonly Dictionary<string, Gebouw> _gebouwen = feiten.Gebouwen.ToDictionary(gebouw => gebouw.Code);
    private readonly Dictionary<string, Ruimte> _ruimten = feiten.Ruimten.ToDictionary(ruimte => ruimte.Code);
    private readonly Dictionary<string, Ruimte[]> _perGebouw = feiten.Ruimten.GroupBy(ruimte => ruimte.Gebouw).ToDictionary(groep => groep.Key, groep => groep.ToArray());
    private readonly Dictionary<string, Ruimtestand[]> _standen = feiten.Ruimtestanden.GroupBy(stand => stand.Ruimte).ToDictionary(groep => groep.Key, groep => groep.ToArray());
    private readonly Dictionary<(string Ruimte, DateOnly Dag), DateOnly> _begin = [];
    private readonly Dictionary<(string Gebouw, DateOnly Dag), DateOnly> _sinds = [];

    public Dictionary<string, object?> Kerncijfers(Gebied gebied, DateOnly p)
    {
        var gebouwen = Gebouwen(gebied, p);
        var ruimten = gebouwen.SelectMany(gebouw => Ruimten(gebouw)).Where(ruimte => Groot(ruimte) && Er(ruimte, p)).ToList();
        var opgeleverd = Som(ruimten.Where(ruimte => Bestaand(_gebouwen[ruimte.Gebouw], p)));
        var inAanbouw = Som(ruimten.Where(ruimte => InAanbouw(_gebouwen[ruimte.Gebouw], p)));
        var leeg = ruimten.Where(ruimte => Leeg(ruimte, p)).ToList();
        var structureel = Som(leeg.Where(ruimte => Begin(ruimte, p).AddYears(3) < p));
        var voorraad = opgeleverd + inAanbouw;
        var metRuimten = gebouwen.Where(gebouw => InAanbouw(gebouw, p) || Bestaand(gebouw, p))
            .Select(gebouw => Ruimten(gebouw).Where(ruimte => Groot(ruimte) && Er(ruimte, p)).ToList())
            .Where(groep => groep.Count > 0).ToList();
        return new Dictionary<string, object?>
        {
            ["voorraad"] = voorraad,
            ["opgeleverd"] = opgeleverd,
            ["inAanbouw"] = inAanbouw,
            ["onbekend"] = Som(ruimten.Where(ruimte => Bestaand(_gebouwen[ruimte.Gebouw], p) && Stand(ruimte, p) is null)),
            ["leegstand"] = Som(leeg),
            ["leegstandspercentage"] = voorraad == 0 ? null : 100m * Som(leeg) / voorraad,
            ["structureel"] = structureel,
            ["structureelPercentage"] = voorraad == 0 ? null : 100m * structureel / voorraad,
            ["gebouwen"] = metRuimten.Count,
            ["volledig"] = metRuimten.Count(groep => groep.All(ruimte => Leeg(ruimte, p))),
            ["gedeeltelijk"] = metRuimten.Count(groep => groep.Any(ruimte => Leeg(ruimte, p)) && !groep.All(ruimte => Leeg(ruimte, p))),
        };
    }

    public Dictionary<string, object?> Afstemming(string regio, DateOnly p)
    {
        var gemeenten = feiten.Regiolidmaatschappen.Where(rij => rij.Regio == regio && Geldt(rij.Vanaf, rij.Tot, p)).Select(rij => rij.Gemeente).ToHashSet();
        var nu = Balans(regio, gemeenten, p);
        var toen = Balans(regio, gemeenten, Begin2012);
        decimal? balans = (decimal?)nu["balans"], b0 = (decimal?)toen["balans"];
        var dagen = Math.Max(0, p.DayNumber - Inwerkingtreding.DayNumber);
        decimal? toegestaan = balans is null || b0 is null or <= 0 ? null : b0 * Math.Max(0, 1 - dagen / 1826m);
        nu["toegestaan"] = toegestaan;
        nu["achterstand"] = balans is null || toegestaan is null ? null : Math.Max(0, balans.Value - toegestaan.Value);
        return nu;
    }

    public List<string> Transformatieplicht(Gebied gebied, DateOnly p)
    {
        var regels = new List<string>();
        if (p < Inwerkingtreding) return regels;
        foreach (var gebouw in Gebouwen(gebied, p).Where(gebouw => Bestaand(gebouw, p)))
        {
            var oppervlakte = Som(Ruimten(gebouw).Where(ruimte => Er(ruimte, p)));
            if (oppervlakte < 5000 || !GrotendeelsLeeg(gebouw, p)) continue;
            var sinds = Sinds(gebouw, p);
            if (sinds.AddYears(3) > p) continue;
            var verschuldigd = sinds.AddYears(3) > Inwerkingtreding ? sinds.AddYears(3) : Inwerkingtreding;
            regels.Add($"{gebouw.Code} {oppervlakte:0.00} {sinds:o} {verschuldigd:o}");
        }
        return regels;
    }

    public int Eigenaren(Gebied gebied, DateOnly p) => Gebouwen(gebied, p)
        .Where(gebouw => (InAanbouw(gebouw, p) || Bestaand(gebouw, p)) && Ruimten(gebouw).Any(ruimte => Groot(ruimte) && Er(ruimte, p)))
        .Select(gebouw => feiten.Eigendommen.FirstOrDefault(rij => rij.Gebouw == gebouw.Code && Geldt(rij.Vanaf, rij.Tot, p))?.Partij ?? gebouw.Eigenaar)
        .OfType<string>()
        .Select(code => feiten.Partijen.Single(partij => partij.Code == code).Kvk ?? code)
        .Distinct().Count();

    private Dictionary<string, object?> Balans(string regio, HashSet<string> gemeenten, DateOnly p)
    {
        var locaties = feiten.Locaties.Where(locatie => gemeenten.Contains(locatie.Gemeente)).Select(locatie => locatie.Code).ToHashSet();
        var plannen = feiten.Plannen.Where(plan => locaties.Contains(plan.Locatie)).Select(plan => plan.Code).ToHashSet();
        decimal Capaciteit(Planstatus status) => feiten.Planstanden
            .Where(stand => plannen.Contains(stand.Plan) && stand.Status == status && Geldt(stand.Vanaf, stand.Tot, p)).Sum(stand => stand.Oppervlakte.M2);
        var publiek = Capaciteit(Planstatus.Vastgesteld) + Capaciteit(Planstatus.Ontwerp) + Capaciteit(Planstatus.Structuurvisie);
        var totaal = publiek + Capaciteit(Planstatus.ZonderRoStatus);
        var r = feiten.Gebouwen.Where(gebouw => locaties.Contains(gebouw.Locatie)).Sum(gebouw => Nieuwbouw(gebouw, p));
        var uit = new Dictionary<string, object?> { ["publiekrechtelijk"] = publiek, ["totaal"] = totaal, ["nieuwbouw"] = r, ["balans"] = null };
        if (feiten.Ramingen.Where(raming => raming.Regio == regio && raming.Vanaf <= p).MaxBy(raming => raming.Vanaf) is not { } raming)
        {
            uit["status"] = Afstemmingsstatus.GeenRaming;
            return uit;
        }
        decimal v = raming.Vervangingsvraag.M2, av = raming.VervangingsvraagInVoorraad.M2, u = raming.Uitbreidingsvraag, au = raming.UitbreidingsvraagInVoorraad.M2;
        var n = Math.Max(0, Math.Max(0, v - av) + (u - au));
        var rest = Math.Max(0, n - r);
        var balans = publiek - rest;
        uit["vraag"] = n;
        uit["resterend"] = rest;
        uit["balans"] = balans;
        uit["balansTotaal"] = totaal - rest;
        uit["alleenUitbreiding"] = publiek - Math.Max(0, Math.Max(0, v + u - au) - r);
        uit["status"] = Math.Abs(balans) <= Math.Max(rest * 5 / 100, 500) ? Afstemmingsstatus.InOvereenstemming
            : balans > 0 ? Afstemmingsstatus.Overcapaciteit : Afstemmingsstatus.Tekort;
        return uit;
    }

    private decimal Nieuwbouw(Gebouw gebouw, DateOnly p) =>
        gebouw.Opgeleverd is { } dag && dag >= Begin2012 && dag <= p && dag <= new DateOnly(2021, 12, 31)
            ? Som(Ruimten(gebouw).Where(ruimte => Groot(ruimte) && Er(ruimte, dag)))
            : 0;

    private DateOnly Sinds(Gebouw gebouw, DateOnly p)
    {
        if (_sinds.TryGetValue((gebouw.Code, p), out var sinds)) return sinds;
        sinds = p;
        while (sinds > gebouw.Opgeleverd && GrotendeelsLeeg(gebouw, sinds.AddDays(-1))) sinds = sinds.AddDays(-1);
        return _sinds[(gebouw.Code, p)] = sinds;
    }

    private bool GrotendeelsLeeg(Gebouw gebouw, DateOnly dag)
    {
        decimal leeg = 0, alles = 0;
        foreach (var ruimte in Ruimten(gebouw))
        {
            if (!Er(ruimte, dag)) continue;
            alles += ruimte.Oppervlakte.M2;
            if (Stand(ruimte, dag)?.Gebruik is Gebruik.Geen or Gebruik.Tijdelijk) leeg += ruimte.Oppervlakte.M2;
        }
        return alles > 0 && leeg / alles > 0.8m;
    }

    private DateOnly Begin(Ruimte ruimte, DateOnly p) =>
        _begin.TryGetValue((ruimte.Code, p), out var begin) ? begin : _begin[(ruimte.Code, p)] = ZoekBegin(ruimte, p);

    private DateOnly ZoekBegin(Ruimte ruimte, DateOnly p)
    {
        var dag = p;
        while (Leeg(ruimte, dag.AddDays(-1))) dag = dag.AddDays(-1);
        var uit = ruimte.OntstaanUit?.Split('+') ?? [];
        if (dag != ruimte.BestaatVanaf || uit.Length == 0) return dag;
        var eerder = dag.AddDays(-1);
        return uit.All(code => _ruimten.TryGetValue(code, out var vorige) && Leeg(vorige, eerder))
            ? uit.Max(code => Begin(_ruimten[code], eerder))
            : dag;
    }

    private bool Leeg(Ruimte ruimte, DateOnly dag) =>
        Groot(ruimte) && Er(ruimte, dag) && Bestaand(_gebouwen[ruimte.Gebouw], dag)
        && Stand(ruimte, dag) is { Aangeboden: true, Gebruik: not Gebruik.Kantoor };

    private Ruimte[] Ruimten(Gebouw gebouw) => _perGebouw.GetValueOrDefault(gebouw.Code, []);

    /// <summary>The one stand that holds; more than one would be a mistake in the world.</summary>
    private Ruimtestand? Stand(Ruimte ruimte, DateOnly dag)
    {
        Ruimtestand? gevonden = null;
        foreach (var stand in _standen.GetValueOrDefault(ruimte.Code, []))
        {
            if (!Geldt(stand.Vanaf, stand.Tot, dag)) continue;
            if (gevonden is not null) throw new InvalidOperationException($"Two standen of {ruimte.Code} on {dag:o}.");
            gevonden = stand;
        }
        return gevonden;
    }

    private List<Gebouw> Gebouwen(Gebied gebied, DateOnly p)
    {
        var locaties = feiten.Locaties.Where(locatie => Ligt(locatie, gebied, p)).Select(locatie => locatie.Code).ToHashSet();
        return feiten.Gebouwen.Where(gebouw => locaties.Contains(gebouw.Locatie)).ToList();
    }

    private bool Ligt(Locatie locatie, Gebied gebied, DateOnly p) => gebied.Soort switch
    {
        Gebiedssoort.Land => true,
        Gebiedssoort.Locatie => locatie.Code == gebied.Sleutel,
        Gebiedssoort.Gemeente => locatie.Gemeente == gebied.Sleutel,
        Gebiedssoort.Kantorenregio => feiten.Regiolidmaatschappen.Any(rij => rij.Regio == gebied.Sleutel && rij.Gemeente == locatie.Gemeente && Geldt(rij.Vanaf, rij.Tot, p)),
        _ => Provincie(locatie.Gemeente, p) == gebied.Sleutel,
    };

    private string? Provincie(string gemeente, DateOnly p)
    {
        var rijen = feiten.Gemeenten.Where(rij => rij.Code == gemeente).ToList();
        var rij = rijen.SingleOrDefault(rij => Geldt(rij.Vanaf, rij.Tot, p))
            ?? rijen.Where(rij => rij.Vanaf <= p).MaxBy(rij => rij.Vanaf)
            ?? rijen.MinBy(rij => rij.Vanaf);
        return rij?.Provincie;
    }

    private static bool InAanbouw(Gebouw gebouw, DateOnly p) =>
        gebouw.Bouwstart <= p && (gebouw.Opgeleverd is null || p < gebouw.Opgeleverd) && !(gebouw.Onttrokken <= p);

    private static bool Bestaand(Gebouw gebouw, DateOnly p) => gebouw.Opgeleverd <= p && !(gebouw.Onttrokken <= p);

    private static bool Groot(Ruimte ruimte) => ruimte.Oppervlakte.M2 >= 500;

    private static bool Er(Ruimte ruimte, DateOnly dag) => !(dag < ruimte.BestaatVanaf) && !(ruimte.BestaatTot <= dag);

    private static bool Geldt(DateOnly vanaf, DateOnly? tot, DateOnly dag) => vanaf <= dag && !(tot <= dag);

    private static decimal Som(IEnumerable<Ruimte> ruimten) => ruimten.Sum(ruimte => ruimte.Oppervlakte.M2);
}
