namespace Kantorentop.Browser.Tests;

/// <summary>The pages that the README shows. Add a line here to show one more.</summary>
internal static class Schermen
{
    /// <summary>File name without extension, address.</summary>
    public static readonly (string Naam, string Pad)[] Alle =
    [
        ("start", "/"),
    ];
}
