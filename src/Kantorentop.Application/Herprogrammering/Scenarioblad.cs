using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herprogrammering;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>A scenario with its figures beside the present course.</summary>
/// <param name="Scenario">Itself.</param>
/// <param name="Regio">The region today.</param>
/// <param name="Doorrekening">The two snapshots.</param>
/// <param name="Dagen">The days to look ahead on, today first.</param>
/// <param name="Locaties">The locations that it touches, with what is done there.</param>
/// <param name="MagWijzigen">The reader may change, share and delete it.</param>
public sealed record Scenarioblad(
    Scenario Scenario,
    Regiobeeld Regio,
    Doorrekening Doorrekening,
    IReadOnlyList<DateOnly> Dagen,
    IReadOnlyList<Locatiemaatregelen> Locaties,
    bool MagWijzigen)
{
    /// <summary>May make scenarios of this region, and so a copy of this one.</summary>
    public bool MagKopieren { get; init; }

    /// <summary>The locations whose plans and buildings the reader may choose.</summary>
    public IReadOnlyList<Locatie> TeKiezen { get; init; } = [];

    /// <summary>The outcome with that choice in the place of what the scenario does on the location; nothing is saved.</summary>
    public Doorrekening Reken(Locatiekeuze keuze)
    {
        var hier = Scenario.Maatregelen.Op(keuze.Locatie, Doorrekening.Nu);
        return Doorrekening.Van(Doorrekening.Nu, Scenario.Regio, Scenario.Maatregelen with
        {
            Plannen = [.. Scenario.Planmaatregelen.Except(hier.Plannen), .. keuze.Plannen],
            Gebouwen = [.. Scenario.Gebouwmaatregelen.Except(hier.Gebouwen), .. keuze.Gebouwen],
        });
    }

    /// <summary>The day to show first: the last of the covenant (art. 2.2), or today once that has passed.</summary>
    public DateOnly Standaarddag => Dagen.Contains(Doorrekening.Nu.Data.LaatsteDag) ? Doorrekening.Nu.Data.LaatsteDag : Dagen[0];
}

/// <summary>What a scenario does on one location.</summary>
/// <param name="Locatie">The location.</param>
/// <param name="Gemeente">Name of its municipality.</param>
/// <param name="Zichtbaar">The measures on plans and buildings that the reader may see.</param>
/// <param name="Verborgen">How many others there are; their effect is in the figures.</param>
public sealed record Locatiemaatregelen(Locatie Locatie, string Gemeente, IReadOnlyList<Maatregelregel> Zichtbaar, int Verborgen);

/// <summary>A measure as people read it: on a plan or on a building.</summary>
/// <param name="Naam">Name of the plan or building.</param>
/// <param name="Plan">What is done with the plan; null for a building.</param>
/// <param name="Gebouw">What is done with the building; null for a plan.</param>
/// <param name="Gevolgloos">Why it changes no figure; null when it does.</param>
public sealed record Maatregelregel(string Naam, Planmaatregel? Plan, Gebouwmaatregel? Gebouw, Melding? Gevolgloos);
