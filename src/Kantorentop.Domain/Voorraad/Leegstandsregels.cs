using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>When a unit is leeg, and since when without interruption (art. 1).</summary>
public static class Leegstandsregels
{
    /// <summary>'Langer dan drie jaar' (art. 1).</summary>
    public const int JarenTotStructureel = 3;

    /// <summary>Where short vacancy ends: the same way of counting as for three years [conv].</summary>
    public const int JarenTotLangdurig = 1;

    /// <summary>Leegstand asks that the space is offered and not in use as office (art. 1).</summary>
    public static bool IsBeschikbaar(Ruimtestand stand) => stand.Aangeboden && stand.Gebruik != Gebruik.Kantoor;

    /// <summary>Structureel only after more than three years: exactly three is not enough (art. 1).</summary>
    /// <param name="begin">First day of the unbroken vacancy.</param>
    /// <param name="peildatum">A day on which it still lasts.</param>
    public static bool IsStructureel(DateOnly begin, DateOnly peildatum) => EersteDagNa(begin.DayNumber, JarenTotStructureel) <= peildatum.DayNumber;

    /// <summary>Longer than a year: exactly one is not [conv].</summary>
    /// <param name="begin">First day of the unbroken vacancy.</param>
    /// <param name="peildatum">A day on which it still lasts.</param>
    public static bool IsLangdurig(DateOnly begin, DateOnly peildatum) => EersteDagNa(begin.DayNumber, JarenTotLangdurig) <= peildatum.DayNumber;

    /// <summary>The first day on which vacancy from <paramref name="begin"/> lasts longer than so many years: the day after them.</summary>
    internal static int EersteDagNa(int begin, int jaren)
    {
        var verjaardag = Dagvak.PlusJaren(begin, jaren);
        return verjaardag == Dagvak.Onbegrensd ? verjaardag : verjaardag + 1;
    }

    /// <summary>
    /// The runs of days on which the unit is leeg, in order: successive standen that are both vacant make one run;
    /// none before the building is opgeleverd or outside the unit's own dates; none for a unit under 500 m².
    /// </summary>
    internal static List<Dagvak> LegeDagen(Ruimte ruimte, ReadOnlySpan<Ruimtestand> standen, Dagvak bestaand)
    {
        var vakken = new List<Dagvak>();
        if (!Voorraadregels.TeltMee(ruimte)) return vakken;
        var mogelijk = bestaand.Doorsnede(Voorraadregels.Bestaan(ruimte));
        foreach (var stand in standen)
            if (IsBeschikbaar(stand))
                Voeg(vakken, Dagvak.Van(stand.Vanaf, stand.Tot).Doorsnede(mogelijk));
        return vakken;
    }

    /// <summary>The runs of days within <paramref name="vak"/> that no stand covers.</summary>
    internal static List<Dagvak> OnbekendeDagen(ReadOnlySpan<Ruimtestand> standen, Dagvak vak)
    {
        var vakken = new List<Dagvak>();
        var vanaf = vak.Vanaf;
        foreach (var stand in standen)
        {
            var gedekt = Dagvak.Van(stand.Vanaf, stand.Tot);
            Voeg(vakken, new Dagvak(vanaf, Math.Min(gedekt.Vanaf, vak.Tot)));
            vanaf = Math.Max(vanaf, gedekt.Tot);
        }
        Voeg(vakken, new Dagvak(vanaf, vak.Tot));
        return vakken;
    }

    private static void Voeg(List<Dagvak> vakken, Dagvak vak)
    {
        if (!vak.HeeftDagen) return;
        if (vakken.Count > 0 && vakken[^1].Tot == vak.Vanaf) vakken[^1] = vakken[^1] with { Tot = vak.Tot };
        else vakken.Add(vak);
    }
}
