using System.Globalization;
using Kantorentop.Domain.Plannen;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Makes the plans of a region, so that its capacity comes out as its balance asks.</summary>
internal sealed class Planmaker(Toeval toeval, Eigenaren eigenaren)
{
    private const int GebouwenPerPlan = 31;

    // Locations where the developer of the manual has a plan.
    private static readonly string[] Bekend = ["UTR-PAP", "UTR-STA", "NWG-PLE", "ZWO-HAN", "AMS-ZUI", "DHG-BEA"];

    private static readonly string[] Soorten = ["Kantoren {0}", "Herziening {0}", "{0} fase 2", "{0} fase 3", "Stationsplan {0}", "Gebiedsontwikkeling {0}"];

    private readonly Dictionary<string, int> _nummers = [];

    /// <summary>The plans of a region with their standen.</summary>
    public IReadOnlyList<Planopzet> Make(Regiobalans balans)
    {
        var locaties = balans.Panden.Select(pand => pand.Locatie).Distinct().ToList();
        var aantal = balans.Panden.Count / GebouwenPerPlan;
        var bekend = locaties.Where(locatie => Bekend.Contains(locatie.Locatie.Code)).ToList();
        var plannen = bekend.Select(locatie => New(locatie, PublicStatus(), "ONT-1")).ToList();
        while (plannen.Count < aantal) plannen.Add(New(toeval.Weigh(locaties, locatie => locatie.Bouwlust), PublicStatus(), Developer()));
        var zonder = Enumerable.Range(0, aantal / 4)
            .Select(_ => New(toeval.Weigh(locaties, locatie => locatie.Bouwlust), Planstatus.ZonderRoStatus, Developer())).ToList();
        Distribute(plannen, balans.Begin);
        Distribute(zonder, balans.Begin * 35 / 100);
        new Planverloop(toeval, balans).Apply([.. plannen, .. zonder]);
        return [.. plannen, .. zonder];
    }

    private Planopzet New(Locatieprofiel locatie, Planstatus status, string? ontwikkelaar)
    {
        var code = locatie.Locatie.Code;
        var nummer = _nummers[code] = _nummers.GetValueOrDefault(code) + 1;
        var naam = string.Format(CultureInfo.InvariantCulture, toeval.Pick(Soorten), locatie.Locatie.Naam);
        var plancode = string.Create(CultureInfo.InvariantCulture, $"P-{code}-{nummer:00}");
        return new Planopzet(new Plan(plancode, code, naam, Imro(locatie, status, nummer), ontwikkelaar), locatie, status);
    }

    private Planstatus PublicStatus() => toeval.Below(100) switch
    {
        < 58 => Planstatus.Vastgesteld,
        < 81 => Planstatus.Ontwerp,
        _ => Planstatus.Structuurvisie,
    };

    private string? Developer() => toeval.Chance(600) ? eigenaren.Ontwikkelaar() : null;

    private static string? Imro(Locatieprofiel locatie, Planstatus status, int nummer)
    {
        var (soort, versie) = status switch
        {
            Planstatus.Vastgesteld => ("BP", "VA01"),
            Planstatus.Ontwerp => ("BP", "ON01"),
            _ => ("SV", "VA01"),
        };
        if (status == Planstatus.ZonderRoStatus) return null;
        var naam = locatie.Locatie.Code.Replace("-", "", StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"NL.IMRO.{locatie.Locatie.Gemeente[2..]}.{soort}{naam}{nummer:00}-{versie}");
    }

    private void Distribute(List<Planopzet> plannen, int m2)
    {
        if (plannen.Count == 0) return;
        var delen = Verdeling.Split(m2 / 100, [.. plannen.Select(_ => (long)toeval.Between(1, 12))]);
        for (var i = 0; i < delen.Length; i++) plannen[i].Rest = delen[i] * 100;
    }
}
