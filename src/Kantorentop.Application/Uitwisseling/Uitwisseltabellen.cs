using Kantorentop.Application.Uitwisseling.Vormen;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>A table of the published language, for people.</summary>
public sealed record Uitwisseltabel(string Naam, IReadOnlyList<string> Kolommen);

/// <summary>The tables and columns of the published language, in the order in which they refer to each other.</summary>
public static class Uitwisseltabellen
{
    public static IReadOnlyList<Uitwisseltabel> Alle { get; } = [.. Tabelvormen.Alle.Select(vorm => new Uitwisseltabel(vorm.Naam, vorm.Kolomnamen))];

    public static bool Bestaat(string tabel) => Tabelvormen.Find(tabel) is not null;
}
