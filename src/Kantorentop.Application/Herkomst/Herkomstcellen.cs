using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Application.Herkomst;

/// <summary>The cells of a row in a file.</summary>
internal static class Herkomstcellen
{
    public static readonly IReadOnlyList<string> Koppen = ["onderdeel", "code", "naam", "gebouw", "locatie", "waarde", "stand", "vanaf", "tot", "leeg_sinds"];

    /// <summary>The cells in the order of <see cref="Koppen"/>.</summary>
    public static IReadOnlyList<string?> Van(Herkomstregel regel)
    {
        var rij = regel.Rij;
        return [Herkomstbestand.Naam(rij.Deel), rij.Code, Naam(rij), Gebouw(rij), rij.Locatie, Herkomstbestand.Getal(rij.Waarde), .. Stand(rij)];
    }

    /// <summary>The kinds of fact that the rows of a part may rest on.</summary>
    public static IEnumerable<Feitsoort> Soorten(Cijfer deel) => deel switch
    {
        Cijfer.Vraag => [Feitsoort.Raming],
        >= Cijfer.Vastgesteld and <= Cijfer.ZonderRoStatus => [Feitsoort.Plan, Feitsoort.Planstand],
        Cijfer.AantalGebouwen or Cijfer.AantalVolledigLeeg or Cijfer.AantalGedeeltelijkLeeg or Cijfer.Transformatieplicht or Cijfer.TransformatieplichtOppervlakte => [Feitsoort.Gebouw],
        Cijfer.Achterstand or Cijfer.Toegestaan or Cijfer.ResterendeVraag or Cijfer.ResterendeVraagAlleenUitbreiding => [],
        _ => [Feitsoort.Gebouw, Feitsoort.Ruimte, Feitsoort.Stand],
    };

    private static string? Naam(Herkomstrij rij) => rij switch
    {
        Ruimterij ruimte => ruimte.Gebouw.Naam,
        Gebouwrij gebouw => gebouw.Gebouw.Naam,
        Planrij plan => plan.Plan.Naam,
        Ramingrij raming => Kebab.Van(raming.Onderdeel),
        Staprij stap => Kebab.Van(stap.Stap),
        _ => null,
    };

    private static string? Gebouw(Herkomstrij rij) => rij switch
    {
        Ruimterij ruimte => ruimte.Gebouw.Code,
        Gebouwrij gebouw => gebouw.Code,
        _ => null,
    };

    private static IEnumerable<string?> Stand(Herkomstrij rij) => rij switch
    {
        Ruimterij { Toestand: var toestand } =>
            [toestand.Stand is { } stand ? Kebab.Van(stand.Gebruik) : null, Herkomstbestand.Dag(toestand.Stand?.Vanaf), Herkomstbestand.Dag(toestand.Stand?.Tot), Herkomstbestand.Dag(toestand.LeegSinds)],
        Gebouwrij { Plicht: { } plicht } => [null, Herkomstbestand.Dag(plicht.VerschuldigdSinds), null, Herkomstbestand.Dag(plicht.LeegSinds)],
        Planrij plan => [Kebab.Van(plan.Stand.Status), Herkomstbestand.Dag(plan.Stand.Vanaf), Herkomstbestand.Dag(plan.Stand.Tot), null],
        Ramingrij raming => [null, Herkomstbestand.Dag(raming.Raming.Vanaf), null, null],
        _ => [null, null, null, null],
    };
}
