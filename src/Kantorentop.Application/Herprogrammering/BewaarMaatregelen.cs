using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>What a form chooses on one location.</summary>
public sealed record Locatiekeuze(string Locatie, IReadOnlyList<Planmaatregel> Plannen, IReadOnlyList<Gebouwmaatregel> Gebouwen);

/// <summary>Puts measures into a scenario: those of one location, or another demand.</summary>
public sealed class BewaarMaatregelen(Scenarioschrijver schrijver)
{
    /// <summary>
    /// Takes the place of all measures on the location that this person sees. Only plans and buildings that they may see:
    /// a municipality its own, a province those of its municipalities.
    /// </summary>
    public Task<Uitkomst> LocatieAsync(Scenarioverzoek verzoek, Locatiekeuze keuze, CancellationToken ct = default)
    {
        var fouten = keuze.Plannen.SelectMany(Maatregelregels.Toets).Concat(keuze.Gebouwen.SelectMany(Maatregelregels.Toets)).ToList();
        if (fouten.Count > 0) return Task.FromResult(Uitkomst.Mislukt(fouten));
        return schrijver.WijzigAsync(verzoek, "scenario-locatie-bewaren", (_, scenario) =>
        {
            var bereik = new Maatregelbereik(schrijver.Cijfers, Leesrecht.Rijen(verzoek.Door), schrijver.Vandaag);
            if (!keuze.Plannen.All(maatregel => bereik.Omvat(maatregel, keuze.Locatie)) || !keuze.Gebouwen.All(maatregel => bereik.Omvat(maatregel, keuze.Locatie)))
                return Uitkomst.Mislukt(Scenariofouten.OnbekendDing);
            var nieuw = scenario.Maatregelen with
            {
                Plannen = [.. scenario.Planmaatregelen.Where(maatregel => !bereik.Omvat(maatregel, keuze.Locatie)), .. keuze.Plannen],
                Gebouwen = [.. scenario.Gebouwmaatregelen.Where(maatregel => !bereik.Omvat(maatregel, keuze.Locatie)), .. keuze.Gebouwen],
            };
            if (nieuw.Aantal > Scenario.MaximumMaatregelen) return Uitkomst.Mislukt(Scenariofouten.TeVeelMaatregelen);
            scenario.Neem(nieuw);
            return Uitkomst.Gelukt;
        }, ct);
    }

    /// <summary>Another demand from a day on; null for the estimate in force again.</summary>
    public Task<Uitkomst> VraagAsync(Scenarioverzoek verzoek, Vraagmaatregel? vraag, CancellationToken ct = default)
    {
        var fouten = vraag is null ? [] : Maatregelregels.Toets(vraag).ToList();
        if (fouten.Count > 0) return Task.FromResult(Uitkomst.Mislukt(fouten));
        return schrijver.WijzigAsync(verzoek, "scenario-vraag-bewaren", (_, scenario) =>
        {
            scenario.Neem(scenario.Maatregelen with { Vraag = vraag });
            return Uitkomst.Gelukt;
        }, ct);
    }
}

/// <summary>Which plans and buildings someone may see, and on which location they lie.</summary>
internal sealed record Maatregelbereik(Snapshot Cijfers, Rijbereik Bereik, DateOnly Vandaag)
{
    public bool OmvatPlan(string code) => Cijfers.LiggingVanPlan(code, Vandaag) is { } ligging && Bereik.Omvat(ligging);

    public bool OmvatGebouw(string code) => Cijfers.LiggingVanGebouw(code, Vandaag) is { } ligging && Bereik.Omvat(ligging);

    public bool Omvat(Planmaatregel maatregel, string locatie) => Cijfers.FindPlan(maatregel.Plan)?.Locatie == locatie && OmvatPlan(maatregel.Plan);

    public bool Omvat(Gebouwmaatregel maatregel, string locatie) => Cijfers.FindGebouw(maatregel.Gebouw)?.Locatie == locatie && OmvatGebouw(maatregel.Gebouw);
}
