namespace Kantorentop.Application.Voorbeeld;

/// <summary>The days on which the example turns.</summary>
internal static class Dagen
{
    /// <summary>Standen go back to this day.</summary>
    public static readonly DateOnly EersteStand = new(2005, 1, 1);

    /// <summary>The day of the signing and of the press release, on which the example agrees with its figures.</summary>
    public static readonly DateOnly Ijking = new(2012, 6, 27);

    /// <summary>First day of the window of art. 2.2.</summary>
    public static readonly DateOnly Venster = new(2012, 1, 1);

    /// <summary>Peildatum of the first delivery of each municipality.</summary>
    public static readonly DateOnly EerstePeildatum = new(2012, 7, 1);

    /// <summary>Peildatum of the last delivery.</summary>
    public static readonly DateOnly LaatstePeildatum = new(2015, 1, 1);

    /// <summary>The day in which the portal with example data starts to live; nothing is recorded on or after it.</summary>
    public static readonly DateOnly Heden = new(2015, 1, 15);
}
