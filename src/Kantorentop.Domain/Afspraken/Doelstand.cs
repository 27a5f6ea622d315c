namespace Kantorentop.Domain.Afspraken;

/// <summary>How a target stands against its path.</summary>
public enum Doelstaat
{
    OpKoers,
    Achter,

    /// <summary>Nothing is known to judge by: never the same as on course.</summary>
    NietTeBeoordelen,
}

/// <summary>A target, what is measured of it, and where it should stand on that day (art. 2.2, 3.1b).</summary>
/// <param name="Doel">The target.</param>
/// <param name="Meting">What is measured.</param>
/// <param name="Pad">Where it should stand; null when there is no path on the day.</param>
/// <param name="Staat">The judgement.</param>
/// <param name="Reden">Why it cannot be judged; null when it can.</param>
public sealed record Doelstand(Doelstelling Doel, Doelmeting Meting, decimal? Pad, Doelstaat Staat, Melding? Reden)
{
    /// <summary>How far it is on the wrong side of the path, in its unit; null unless it is.</summary>
    public decimal? Achterstand => Staat == Doelstaat.Achter ? Math.Abs(Meting.Waarde!.Value - Pad!.Value) : null;

    /// <summary>Judges a measurement. What is unknown only counts where it could change the answer [conv].</summary>
    /// <param name="doel">The target.</param>
    /// <param name="meting">What is measured.</param>
    /// <param name="isVerborgen">True when the asker may not see the figure, and so not the judgement.</param>
    public static Doelstand Van(Doelstelling doel, Doelmeting meting, bool isVerborgen = false)
    {
        var pad = Doelpad.Op(doel, meting.Dag);
        var reden = isVerborgen ? Verborgen : pad is null ? ZonderPad(doel, meting.Dag) : ZonderMeting(doel, meting);
        if (reden is not null) return new(doel, isVerborgen ? meting with { Waarde = null } : meting, pad, Doelstaat.NietTeBeoordelen, reden);
        var (minst, meest) = (meting.Waarde!.Value, meting.Waarde.Value + meting.Onzeker);
        var isTenHoogste = doel.Richting == Doelrichting.TenHoogste;
        if (isTenHoogste ? meest <= pad : minst >= pad) return new(doel, meting, pad, Doelstaat.OpKoers, null);
        return (isTenHoogste ? minst > pad : meest < pad)
            ? new(doel, meting, pad, Doelstaat.Achter, null)
            : new(doel, meting, pad, Doelstaat.NietTeBeoordelen, Onzeker);
    }

    private static readonly Melding Verborgen = new("cijfer-niet-openbaar", "dit cijfer is niet openbaar");

    private static readonly Melding Onzeker = new("cijfer-onzeker", "van te veel kantoren is het gebruik onbekend");

    private static Melding ZonderPad(Doelstelling doel, DateOnly dag) => dag < doel.Nuldatum
        ? new("voor-uitgangswaarde", "de datum van de uitgangswaarde is nog niet geweest")
        : new("doel-niet-volledig", "de uitgangswaarde, het doel of een datum ontbreekt");

    private static Melding? ZonderMeting(Doelstelling doel, Doelmeting meting) => (doel.Cijfer, meting.Waarde) switch
    {
        (null, _) => new("niet-gemeten", "het portaal meet dit niet"),
        (_, null) => new("geen-gegevens", "er zijn geen gegevens om dit te meten"),
        _ => null,
    };
}
