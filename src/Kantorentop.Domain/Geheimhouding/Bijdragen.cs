namespace Kantorentop.Domain.Geheimhouding;

/// <summary>
/// What independent owners put into one figure, and whether the figure may be public (art. 6 Mededingingswet) [conv]: at least four
/// of them, none more than 70% of the whole, and beside the two largest at least 10% of the largest (the p%-rule), so that the second
/// cannot estimate the first within a tenth. Whole numbers throughout: hundredths of a m², or cents.
/// </summary>
/// <remarks>Figures that pass stay passing when they are added up: a total of public figures is public.</remarks>
public struct Bijdragen
{
    /// <summary>Fewer independent owners than these make no public figure.</summary>
    public const int MinimumEigenaren = 4;

    /// <summary>The most that one owner may be of a public figure, percent.</summary>
    public const int MeesteAandeel = 70;

    /// <summary>What must be left beside the two largest owners, as a percentage of the largest.</summary>
    public const int Rest = 10;

    private int _eigenaren;
    private long _grootste;
    private long _tweede;

    /// <summary>The figure itself.</summary>
    public long Som { get; private set; }

    /// <summary>True when one owner cannot be found in the figure; also when nobody put anything into it.</summary>
    public readonly bool IsOpenbaar => Som == 0 || (_eigenaren >= MinimumEigenaren
        && (Int128)_grootste * 100 <= (Int128)Som * MeesteAandeel
        && ((Int128)Som - _grootste - _tweede) * 100 >= (Int128)_grootste * Rest);

    /// <summary>Adds all that one owner puts in; nothing when that is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When it is negative.</exception>
    public void Voeg(long bijdrage)
    {
        if (bijdrage == 0) return;
        VoegOnbekend(bijdrage);
        _eigenaren++;
    }

    /// <summary>Adds what nobody is known to own: it weighs as if it were of one owner, and counts as none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When it is negative.</exception>
    public void VoegOnbekend(long bijdrage)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bijdrage);
        Som += bijdrage;
        if (bijdrage > _grootste) (_grootste, _tweede) = (bijdrage, _grootste);
        else _tweede = Math.Max(_tweede, bijdrage);
    }
}
