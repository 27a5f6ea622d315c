using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Plannen;

/// <summary>A straight line from the balance of the reference situation to nil at the end of the covenant: a help line, not covenant text [conv].</summary>
public static class Vijfjarenpad
{
    /// <summary>What the balance may still be on a day, m²; null where there is nothing to bring down.</summary>
    /// <param name="beginbalans">Balance on 1 January 2012, B0; null without an estimate on that day.</param>
    /// <param name="peildatum">Day; before the covenant came into force all of B0 is allowed, after its end nothing.</param>
    /// <param name="data">Dates of the covenant.</param>
    public static decimal? Toegestaan(decimal? beginbalans, DateOnly peildatum, Convenantdata data)
    {
        if (beginbalans is not > 0m) return null;
        return beginbalans * ResterendeDagen(peildatum, data) / data.LooptijdInDagen;
    }

    /// <summary>Days of the term that are left on a day; all of them before the covenant came into force.</summary>
    public static int ResterendeDagen(DateOnly peildatum, Convenantdata data)
    {
        var verstreken = Math.Max(0, peildatum.DayNumber - data.Inwerkingtreding.DayNumber);
        return Math.Max(0, data.LooptijdInDagen - verstreken);
    }

    /// <summary>How far the balance is above the line; 0 on or under it, null when either is null.</summary>
    public static decimal? Achterstand(decimal? balans, decimal? toegestaan) =>
        balans is null || toegestaan is null ? null : Math.Max(0m, balans.Value - toegestaan.Value);
}
