using Kantorentop.Application.Uitwisseling.Vormen;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>A table of the published language as a form shows it.</summary>
/// <param name="Naam">Name of the table, as 'regio-gemeenten'.</param>
/// <param name="Kolommen">Its columns in the order of the published language.</param>
public sealed record Tabelbeschrijving(string Naam, IReadOnlyList<Kolombeschrijving> Kolommen)
{
    /// <summary>All tables.</summary>
    public static IReadOnlyList<Tabelbeschrijving> Alle { get; } = [.. Tabelvormen.Alle.Select(vorm => vorm.Beschrijving)];

    /// <summary>The table of that name, or null.</summary>
    public static Tabelbeschrijving? Find(string naam) => Tabelvormen.Find(naam)?.Beschrijving;

    /// <summary>The column that says what a row is about: the thing itself, or what a stand is the stand of.</summary>
    public Kolombeschrijving Onderwerp => Kolommen.First(kolom => kolom.IsSleutel);

    /// <summary>The column that names what a row belongs to and that its form is opened with; null for what stands by itself.</summary>
    public string? Ouder => Naam switch
    {
        "gebouwen" or "plannen" => "locatie",
        "ruimten" => "gebouw",
        "gemeenten" or "kantorenregios" or "locaties" or "partijen" => null,
        _ => Onderwerp.Naam,
    };

    /// <summary>True when rows hold during a period.</summary>
    public bool HeeftTijdvak => Kolommen.Any(kolom => kolom.Naam == "tot");
}

/// <summary>A column of the published language as a form shows it.</summary>
/// <param name="Naam">Name, as 'bestaat_vanaf'.</param>
/// <param name="Aard">Kind of value.</param>
public sealed record Kolombeschrijving(string Naam, Kolomaard Aard)
{
    /// <summary>True for a column that makes a row the same row.</summary>
    public bool IsSleutel { get; init; }

    public bool MagLeeg { get; init; }

    /// <summary>The words to choose from; empty unless <see cref="Kolomaard.Keuze"/>.</summary>
    public IReadOnlyList<string> Keuzes { get; init; } = [];
}
