using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herprogrammering;

/// <summary>What a measure may ask for, and when it changes nothing. A message names the plan or building as its field.</summary>
public static class Maatregelregels
{
    /// <summary>The days that a measure may begin on: from the reference situation (art. 12.4) to ten years after the window of art. 2.2.</summary>
    public static readonly Tijd.Periode Dagen = new(Tijd.Convenantdata.Referentiedatum, new DateOnly(2032, 1, 1));

    public static IEnumerable<Melding> Toets(Planmaatregel maatregel)
    {
        if (!Dagen.Bevat(maatregel.Vanaf)) yield return BuitenDagen(maatregel.Plan + ".Vanaf");
        if (maatregel is { Ingreep: Planingreep.Schrappen, Rest.M2: > 0 })
            yield return new("rest-bij-schrappen", "Van een geschrapt plan blijft niets over. Laat de oppervlakte leeg, of kies een andere ingreep.", maatregel.Plan + ".Rest");
        if (maatregel.Rest.M2 > Oppervlakte.Maximum)
            yield return new("oppervlakte", "Vul een oppervlakte in van 0 tot en met 1.000.000 m² v.v.o.", maatregel.Plan + ".Rest");
    }

    public static IEnumerable<Melding> Toets(Gebouwmaatregel maatregel)
    {
        if (!Dagen.Bevat(maatregel.Vanaf)) yield return BuitenDagen(maatregel.Gebouw + ".Vanaf");
    }

    public static IEnumerable<Melding> Toets(Vraagmaatregel maatregel)
    {
        if (!Dagen.Bevat(maatregel.Vanaf)) yield return BuitenDagen(nameof(Vraagmaatregel.Vanaf));
        foreach (var melding in Ramingregels.Delen(maatregel.AlsRaming(""))) yield return melding;
    }

    /// <summary>Why a measure changes no figure; null when it does, or leaves out what is not there any more.</summary>
    public static Melding? Gevolgloos(Planmaatregel maatregel, Snapshot nu)
    {
        if (nu.FindPlan(maatregel.Plan) is null)
            return new("plan-weg", "Dit plan is niet meer bekend. Haal de maatregel weg.", maatregel.Plan);
        return nu.Planstanden(maatregel.Plan).Any(stand => stand.Tot is null || stand.Tot > maatregel.Vanaf)
            ? null
            : new("plan-leeg", "Dit plan heeft op deze dag geen plancapaciteit meer: de maatregel verandert niets.", maatregel.Plan);
    }

    /// <summary>Why a measure changes no figure; null when it does.</summary>
    public static Melding? Gevolgloos(Gebouwmaatregel maatregel, Snapshot nu)
    {
        if (nu.FindGebouw(maatregel.Gebouw) is not { } gebouw)
            return new("gebouw-weg", "Dit gebouw is niet meer bekend. Haal de maatregel weg.", maatregel.Gebouw);
        if (maatregel.Kan(gebouw)) return null;
        return gebouw.Onttrokken <= maatregel.Vanaf
            ? new("al-onttrokken", "Dit gebouw is op deze dag al onttrokken: de maatregel verandert niets.", maatregel.Gebouw)
            : new("nog-niet-gebouwd", "Dit gebouw is op deze dag nog niet opgeleverd: de maatregel verandert niets. Kies een latere dag.", maatregel.Gebouw);
    }

    private static Melding BuitenDagen(string veld) =>
        new("dag-buiten-bereik", "Kies een dag van 1 januari 2012 tot en met 31 december 2031.", veld);
}
