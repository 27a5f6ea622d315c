using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Uitwisseling;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Schade;

/// <summary>What a decision does to the planstanden of its plan: rows that are corrected, and what stands there from now on.</summary>
public sealed record Verlaging(IReadOnlyList<Planstand> Weg, IReadOnlyList<Planstand> Nieuw)
{
    /// <summary>The cut was recorded before: the decision only says why.</summary>
    public static readonly Verlaging Geen = new([], []);
}

/// <summary>
/// A decision takes its m² off the stand that holds on its day, from that day on, and off every stand after it. It takes no more
/// than each of them holds. A cut with the same reason and size that was written on that day without a decision is that of this one.
/// </summary>
public static class Capaciteitsverlaging
{
    /// <summary>The change, or why the decision cannot be taken on that day.</summary>
    /// <param name="standen">All standen of the plan.</param>
    /// <param name="besluit">The decision.</param>
    /// <param name="dag">Its day.</param>
    /// <param name="alBesloten">What decisions that were taken before took off on that very day, for the same reason, m².</param>
    public static Uitkomst<Verlaging> Bereken(IEnumerable<Planstand> standen, Capaciteitsbesluit besluit, DateOnly dag, decimal alBesloten)
    {
        var rijen = standen.OrderBy(stand => stand.Vanaf).ToList();
        var nu = rijen.FindIndex(stand => new Periode(stand.Vanaf, stand.Tot).Bevat(dag));
        if (nu < 0)
            return Weiger("geen-planstand", $"Op {Bevindingen.Dag(dag)} heeft dit plan geen planstand. Leg eerst vast wat toen nog te bouwen was.");
        if (Begint(rijen[nu], dag) && rijen[nu].Reden == besluit.Reden && Daling(rijen, nu) - alBesloten == besluit.Eraf.M2)
            return Uitkomst<Verlaging>.Met(Verlaging.Geen);
        if (Begint(rijen[nu], dag) && rijen[nu].Reden is { } andere && andere != besluit.Reden)
            return Weiger("andere-reden", "Op deze dag begint al een planstand met een andere reden. Verbeter eerst die planstand.");
        var over = rijen.Skip(nu).Min(stand => stand.Oppervlakte);
        return besluit.Eraf > over
            ? Weiger("meer-dan-over", $"Vanaf deze dag is er nog {Zinsdeel.M2(over.M2)} over. U kunt niet {Zinsdeel.M2(besluit.Eraf.M2)} schrappen.")
            : Uitkomst<Verlaging>.Met(Maak(rijen[nu..], besluit, dag));
    }

    /// <summary>Undoes what a decision did to the planstanden, or tells that they changed since: what a decision left must still stand there.</summary>
    /// <param name="nu">All standen of the plan that are known now.</param>
    /// <param name="toen">What the decision did.</param>
    public static Uitkomst<Verlaging> DraaiTerug(IEnumerable<Planstand> nu, Verlaging toen) => toen.Nieuw.Except(nu).Any()
        ? Uitkomst<Verlaging>.Mislukt(new Melding(
            "later-gewijzigd", "De planstanden van dit plan zijn na dit besluit nog gewijzigd. Maak eerst die latere wijziging ongedaan, of verbeter de planstanden bij het plan."))
        : Uitkomst<Verlaging>.Met(new(toen.Nieuw, toen.Weg));

    /// <summary>How much a stand lies below the one before it, m²; 0 for the first and for one that is not lower.</summary>
    internal static decimal Daling(IReadOnlyList<Planstand> rijen, int plaats) =>
        plaats == 0 ? 0m : Math.Max(0m, rijen[plaats - 1].Oppervlakte.M2 - rijen[plaats].Oppervlakte.M2);

    private static Verlaging Maak(IReadOnlyList<Planstand> rijen, Capaciteitsbesluit besluit, DateOnly dag)
    {
        Planstand Lager(Planstand stand) => stand with { Oppervlakte = new Oppervlakte(stand.Oppervlakte.M2 - besluit.Eraf.M2) };
        var eerste = Lager(rijen[0]) with { Vanaf = dag, Reden = besluit.Reden };
        Planstand[] ervoor = Begint(rijen[0], dag) ? [] : [rijen[0] with { Tot = dag }];
        return new(rijen, [.. ervoor, eerste, .. rijen.Skip(1).Select(Lager)]);
    }

    private static bool Begint(Planstand stand, DateOnly dag) => stand.Vanaf == dag;

    private static Uitkomst<Verlaging> Weiger(string code, string tekst) =>
        Uitkomst<Verlaging>.Mislukt(new Melding(code, tekst, nameof(Capaciteitsbesluit.Genomen)));
}
