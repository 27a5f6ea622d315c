using System.Globalization;

namespace Kantorentop.Domain.Verklaringen;

/// <summary>What a party declares about one member over one year.</summary>
/// <param name="Lid">The member.</param>
/// <param name="Keuze">The choice.</param>
/// <param name="Toelichting">In its own words; null only with <see cref="Verklaringskeuze.Ja"/>.</param>
/// <param name="Aantal">The number of cases that the member asks for, or null where it asks for none or none is given.</param>
public sealed record Verklaringsdeel(string Lid, Verklaringskeuze Keuze, string? Toelichting, int? Aantal)
{
    public const int MaximumToelichting = 2_000;

    /// <summary>More cases in one year are a slip of the keyboard.</summary>
    public const int MaximumAantal = 100_000;

    /// <summary>The same as one text: the answer to the duty.</summary>
    public string AlsTekst()
    {
        var regels = new List<string> { Woord(Keuze) + "." };
        if (Toelichting is not null) regels.Add(Toelichting);
        if (Aantal is { } aantal)
            regels.Add(string.Create(CultureInfo.InvariantCulture, $"{Verklaringsvragen.Find(Lid)?.Telling ?? "Aantal:"} {aantal}"));
        return string.Join('\n', regels);
    }

    /// <summary>A choice in words.</summary>
    public static string Woord(Verklaringskeuze keuze) => keuze switch
    {
        Verklaringskeuze.Ja => "Ja",
        Verklaringskeuze.Gedeeltelijk => "Gedeeltelijk",
        Verklaringskeuze.Nee => "Nee",
        _ => "Niet van toepassing",
    };
}
