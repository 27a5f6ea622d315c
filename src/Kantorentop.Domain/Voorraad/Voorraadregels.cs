using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>When a building and a unit are in the Kantorenvoorraad (art. 1).</summary>
public static class Voorraadregels
{
    /// <summary>'500 m² v.v.o. of meer' (art. 1), per unit [conv].</summary>
    public static readonly Oppervlakte Ondergrens = new(500m);

    /// <summary>True when the unit is large enough for any figure of the stock: exactly 500 m² is (art. 1).</summary>
    public static bool TeltMee(Ruimte ruimte) => ruimte.Oppervlakte >= Ondergrens;

    /// <summary>In aanbouw: from bouwstart up to opgeleverd, never without a bouwstart, not once onttrokken.</summary>
    public static bool IsInAanbouw(Gebouw gebouw, DateOnly peildatum) => InAanbouw(gebouw).Bevat(peildatum.DayNumber);

    /// <summary>Bestaand: from the day of opgeleverd on, not once onttrokken.</summary>
    public static bool IsBestaand(Gebouw gebouw, DateOnly peildatum) => Bestaand(gebouw).Bevat(peildatum.DayNumber);

    /// <summary>The day from which the building is new build in the window of art. 2.2: that of its delivery; null when it never is.</summary>
    internal static DateOnly? Nieuwbouwdag(Gebouw gebouw) =>
        gebouw.Opgeleverd is { } opgeleverd && Convenantdata.Planvenster.Bevat(opgeleverd) ? opgeleverd : null;

    internal static Dagvak InAanbouw(Gebouw gebouw) => gebouw.Bouwstart is null
        ? Dagvak.Geen
        : Dagvak.Van(gebouw.Bouwstart, gebouw.Opgeleverd).Doorsnede(NogNietOnttrokken(gebouw));

    internal static Dagvak Bestaand(Gebouw gebouw) => gebouw.Opgeleverd is null
        ? Dagvak.Geen
        : Dagvak.Van(gebouw.Opgeleverd, gebouw.Onttrokken);

    /// <summary>The days on which a building is in the Kantorenvoorraad: in aanbouw, then bestaand, without a gap between.</summary>
    internal static Dagvak InVoorraad(Dagvak inAanbouw, Dagvak bestaand) =>
        !inAanbouw.HeeftDagen ? bestaand
        : bestaand.HeeftDagen ? inAanbouw with { Tot = bestaand.Tot }
        : inAanbouw;

    /// <summary>The days on which the unit itself exists, whatever its building does.</summary>
    internal static Dagvak Bestaan(Ruimte ruimte) => Dagvak.Van(ruimte.BestaatVanaf, ruimte.BestaatTot);

    private static Dagvak NogNietOnttrokken(Gebouw gebouw) => Dagvak.Van(null, gebouw.Onttrokken);
}
