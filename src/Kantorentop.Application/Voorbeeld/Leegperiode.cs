namespace Kantorentop.Application.Voorbeeld;

/// <summary>A run of vacant days of a unit while the example is made; no end means still vacant.</summary>
internal readonly record struct Leegperiode(DateOnly Begin, DateOnly? Eind);

/// <summary>Draws when the units of a building stood vacant, around what holds on the day of the press release.</summary>
internal sealed class Leegperioden(Toeval toeval)
{
    private const int Maand = 30;

    // Days that a spell had lasted on the day of the press release: two fifths over three years.
    private static readonly Verdeling TotNu = new(
        (0, 5), (100, 90), (260, 300), (420, 600), (560, 950), (610, 1_095), (760, 1_650), (880, 2_500), (1000, 3_600));

    private static readonly Verdeling Duur = new((0, 150), (300, 360), (700, 900), (1000, 1_500));

    /// <summary>Days that the spell of a building had lasted on the day of the press release.</summary>
    public int Elapsed() => TotNu.Draw(toeval);

    /// <summary>The spells of a unit of a delivered building, in order.</summary>
    public List<Leegperiode> Draw(Pand pand, Eenheid eenheid, int verstreken)
    {
        var perioden = new List<Leegperiode>();
        var nu = eenheid.Leeg ? Around(verstreken) : (Leegperiode?)null;
        AddEarlier(perioden, nu?.Begin ?? Dagen.Ijking, toeval.Chance(eenheid.Leeg ? 160 : 330));
        if (nu is { } periode) perioden.Add(periode);
        else if (toeval.Chance(7 * pand.Locatie.Leegloop)) perioden.Add(Later());
        return perioden;
    }

    /// <summary>The spells of a unit of a building that is delivered on that day, after the day of the press release.</summary>
    public List<Leegperiode> DrawNew(DateOnly opgeleverd)
    {
        if (!toeval.Chance(450)) return [];
        return [new Leegperiode(opgeleverd, opgeleverd.AddDays(toeval.Between(2, 20) * Maand))];
    }

    private Leegperiode Around(int verstreken)
    {
        var begin = Dagen.Ijking.AddDays(-verstreken);
        DateOnly? eind = toeval.Chance(300) ? toeval.Day(Dagen.Ijking.AddDays(4), Dagen.Heden) : null;
        return new Leegperiode(begin, eind);
    }

    private void AddEarlier(List<Leegperiode> perioden, DateOnly voor, bool wel)
    {
        var begin = toeval.Day(new(2002, 6, 1), new(2011, 9, 1));
        var eind = begin.AddDays(Duur.Draw(toeval));
        if (wel && eind > Dagen.EersteStand && eind.AddDays(Maand) < voor) perioden.Add(new Leegperiode(begin, eind));
    }

    private Leegperiode Later()
    {
        var begin = toeval.Day(Dagen.Ijking.AddDays(4), Dagen.Heden);
        return new Leegperiode(begin, toeval.Chance(350) ? begin.AddDays(toeval.Between(3, 18) * Maand) : null);
    }
}
