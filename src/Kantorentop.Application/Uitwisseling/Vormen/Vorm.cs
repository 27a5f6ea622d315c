using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>How one kind of value is written in an exchange file.</summary>
/// <param name="Parse">Value of a cell that is not empty, trimmed and NFC; or what is wrong and what to do.</param>
/// <param name="Format">The cell of a value; comes back as the same value.</param>
internal sealed record Vorm<TWaarde>(Func<string, Uitkomst<TWaarde>> Parse, Func<TWaarde, string> Format)
{
    /// <summary>True when an empty cell means 'no value'.</summary>
    public bool MagLeeg { get; init; }
}

/// <summary>What the kinds of value share.</summary>
internal static class Vorm
{
    /// <summary>The same kind of value, where an empty cell means 'no value'.</summary>
    public static Vorm<TWaarde?> OfLeeg<TWaarde>(this Vorm<TWaarde> vorm)
        where TWaarde : struct => new(
        cel => vorm.Parse(cel) is var uitkomst && uitkomst.IsGelukt ? Uitkomst<TWaarde?>.Met(uitkomst.Waarde) : new(null, uitkomst.Meldingen),
        waarde => waarde is { } gevuld ? vorm.Format(gevuld) : "")
        { MagLeeg = true };

    /// <summary>The same for text.</summary>
    public static Vorm<string?> OfGeen(this Vorm<string> vorm) => new(
        cel => vorm.Parse(cel) is var uitkomst && uitkomst.IsGelukt ? Uitkomst<string?>.Met(uitkomst.Waarde) : new(null, uitkomst.Meldingen),
        waarde => waarde is null ? "" : vorm.Format(waarde))
    { MagLeeg = true };

    internal static Uitkomst<T> Fout<T>(string code, string tekst) => Uitkomst<T>.Mislukt(new Melding(code, tekst));
}
