namespace Kantorentop.Browser.Tests;

/// <summary>The pages that the README shows. Add a line here to show one more.</summary>
internal static class Schermen
{
    /// <summary>File name without extension, address, and the account that looks at it; null for a visitor.</summary>
    public static readonly (string Naam, string Pad, string? Account)[] Alle =
    [
        ("land", "/", "secretariaat@kantorentop.example"),
        ("regio", "/regios/Utrecht", "secretariaat@kantorentop.example"),
        ("afspraak", "/afspraken/Utrecht/1", "invoer@provincie-utrecht.example"),
        ("verplichtingen", "/verplichtingen", "invoer@bel-1.example"),
        ("herkomst", "/herkomst?cijfer=leegstandspercentage&gebied=gemeente:GM0344&peildatum=01-01-2015", "secretariaat@kantorentop.example"),
        ("stromen", "/stromen?gebied=kantorenregio:Utrecht", "secretariaat@kantorentop.example"),
    ];
}
