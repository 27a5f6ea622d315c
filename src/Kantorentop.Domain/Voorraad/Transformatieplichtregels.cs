using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>A run of days on which a building is on the list of art. 7.4 with the same area.</summary>
internal readonly record struct Transformatieplichtperiode(
    Gebouwdossier Gebouw, Dagvak Dagen, long Honderdsten, int LeegSinds, int VerschuldigdSinds)
{
    public Transformatieplichtgebouw Gebouwregel => new(
        Gebouw.Gebouw.Code,
        Honderdsten / 100m,
        DateOnly.FromDayNumber(LeegSinds),
        DateOnly.FromDayNumber(VerschuldigdSinds));
}

/// <summary>Which buildings owe a transformation plan, and since when (art. 7.4).</summary>
public static class Transformatieplichtregels
{
    /// <summary>'Vanaf 5.000 m2' (art. 7.4), read as v.v.o. [conv]: exactly 5.000 is on the list.</summary>
    public static readonly Oppervlakte Ondergrens = new(5_000m);

    /// <summary>'Drie jaar of langer' (art. 7.4): exactly three years is enough.</summary>
    public const int JarenLeeg = 3;

    /// <summary>Empty in fact, offered or not: no use, or anti-squat [conv].</summary>
    public static bool StaatLeeg(Gebruik gebruik) => gebruik is Gebruik.Geen or Gebruik.Tijdelijk;

    /// <summary>'Meer dan 80%' (art. 7.4): exactly 80% is not. A building without units is not empty.</summary>
    public static bool IsGrotendeelsLeeg(Oppervlakte leeg, Oppervlakte geheel) => IsGrotendeelsLeeg(leeg.Honderdsten, geheel.Honderdsten);

    internal static bool IsGrotendeelsLeeg(long leeg, long geheel) => leeg * 5 > geheel * 4;

    /// <summary>Adds the runs of days on which the building is on the list.</summary>
    internal static void VoegPerioden(Gebouwdossier gebouw, DateOnly inwerkingtreding, Gebouwtelling telling, List<Transformatieplichtperiode> perioden)
    {
        if (!KanOndergrensHalen(gebouw)) return;
        foreach (var ruimte in gebouw.Ruimten) Tel(ruimte, gebouw.Bestaand, telling);
        var leegSinds = Dagvak.Geen;
        foreach (var (dagen, geheel, leeg) in telling.Vakken())
        {
            if (!IsGrotendeelsLeeg(leeg, geheel)) continue;
            leegSinds = leegSinds.Tot == dagen.Vanaf ? leegSinds with { Tot = dagen.Tot } : dagen;
            var verschuldigd = Math.Max(Dagvak.PlusJaren(leegSinds.Vanaf, JarenLeeg), inwerkingtreding.DayNumber);
            var opLijst = dagen with { Vanaf = Math.Max(dagen.Vanaf, verschuldigd) };
            if (opLijst.HeeftDagen && geheel >= Ondergrens.Honderdsten)
                perioden.Add(new Transformatieplichtperiode(gebouw, opLijst, geheel, leegSinds.Vanaf, verschuldigd));
        }
    }

    /// <summary>The empty area of a building on a day, in hundredths of m².</summary>
    internal static long LeegOp(Gebouwdossier gebouw, DateOnly dag) => gebouw.Ruimten
        .Where(ruimte => gebouw.Bestaand.Doorsnede(ruimte.Bestaan).Bevat(dag.DayNumber) && ruimte.StandOp(dag) is { } stand && StaatLeeg(stand.Gebruik))
        .Sum(ruimte => ruimte.Honderdsten);

    private static bool KanOndergrensHalen(Gebouwdossier gebouw)
    {
        long som = 0;
        foreach (var ruimte in gebouw.Ruimten) som += ruimte.Honderdsten;
        return gebouw.Bestaand.HeeftDagen && som >= Ondergrens.Honderdsten;
    }

    private static void Tel(Ruimtedossier ruimte, Dagvak bestaand, Gebouwtelling telling)
    {
        var dagen = bestaand.Doorsnede(ruimte.Bestaan);
        telling.VoegGeheel(dagen, ruimte.Honderdsten);
        foreach (var stand in ruimte.Standen)
            if (StaatLeeg(stand.Gebruik))
                telling.VoegDeel(Dagvak.Van(stand.Vanaf, stand.Tot).Doorsnede(dagen), ruimte.Honderdsten);
    }
}
