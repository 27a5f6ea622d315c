using Microsoft.Playwright;

namespace Kantorentop.Browser.Tests.Ondersteuning;

/// <summary>The size of a visitor's screen, in CSS pixels.</summary>
public sealed record Scherm(int Breedte, int Hoogte)
{
    public static Scherm Laptop { get; } = new(1280, 800);

    public static Scherm Telefoon { get; } = new(360, 740);

    /// <summary>The smallest that WCAG asks for: 1280 pixels at 400%.</summary>
    public static Scherm Smalst { get; } = new(320, 740);

    internal ViewportSize Maat => new() { Width = Breedte, Height = Hoogte };
}
