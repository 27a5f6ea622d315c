namespace Kantorentop.Web.Onderdelen.Formulier;

/// <summary>One choice of a list.</summary>
/// <param name="Waarde">What the form sends.</param>
/// <param name="Tekst">What the reader sees.</param>
/// <param name="Uitleg">A remark below it, or null.</param>
public sealed record Optie(string Waarde, string Tekst, string? Uitleg = null);
