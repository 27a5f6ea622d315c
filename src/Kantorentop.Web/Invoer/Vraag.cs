namespace Kantorentop.Web.Invoer;

/// <summary>What a form asks for.</summary>
/// <param name="Veld">The field of the form model.</param>
/// <param name="Naam">How a sentence calls it, with its article: 'de oppervlakte'.</param>
/// <param name="Optioneel">True when it may stay empty.</param>
public sealed record Vraag(string Veld, string Naam, bool Optioneel = false)
{
    /// <summary>What to do when it is empty; null for 'Vul … in.'</summary>
    public string? Leeg { get; init; }

    /// <summary>The name at the start of a sentence.</summary>
    internal string Hoofdletter => char.ToUpperInvariant(Naam[0]) + Naam[1..];
}
