using System.Globalization;

namespace Kantorentop.Domain.Voorraad;

/// <summary>An area in m² v.v.o. (verhuurbaar vloeroppervlak), exact to two decimals; never negative.</summary>
public readonly record struct Oppervlakte : IComparable<Oppervlakte>
{
    /// <summary>The largest area that one row may hold, in m².</summary>
    public const decimal Maximum = 1_000_000m;

    /// <summary>No area; not the same as 'unknown', which is null.</summary>
    public static readonly Oppervlakte Nul;

    /// <summary>An area of so many m².</summary>
    /// <exception cref="ArgumentOutOfRangeException">When negative or finer than a hundredth of a m².</exception>
    public Oppervlakte(decimal m2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(m2);
        if (decimal.Round(m2, 2) != m2)
            throw new ArgumentOutOfRangeException(nameof(m2), m2, "An area has at most two decimals.");
        M2 = m2;
    }

    /// <summary>The area in m².</summary>
    public decimal M2 { get; }

    /// <summary>The area in hundredths of a m²: the form in which it is stored and summed.</summary>
    public long Honderdsten => (long)(M2 * 100m);

    /// <summary>The area of a number of hundredths of a m².</summary>
    public static Oppervlakte VanHonderdsten(long honderdsten) => new(honderdsten / 100m);

    public static Oppervlakte operator +(Oppervlakte links, Oppervlakte rechts) => new(links.M2 + rechts.M2);

    public static bool operator <(Oppervlakte links, Oppervlakte rechts) => links.M2 < rechts.M2;

    public static bool operator >(Oppervlakte links, Oppervlakte rechts) => links.M2 > rechts.M2;

    public static bool operator <=(Oppervlakte links, Oppervlakte rechts) => links.M2 <= rechts.M2;

    public static bool operator >=(Oppervlakte links, Oppervlakte rechts) => links.M2 >= rechts.M2;

    public int CompareTo(Oppervlakte other) => M2.CompareTo(other.M2);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{M2} m²");
}
