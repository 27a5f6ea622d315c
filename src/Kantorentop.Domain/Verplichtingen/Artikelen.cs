using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>The covenant of 27 June 2012, member by member. The text lies in <c>artikelen.json</c> beside this file.</summary>
public static class Artikelen
{
    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Every member, in the order of the covenant.</summary>
    public static IReadOnlyList<Artikellid> Alle { get; } = Load();

    private static readonly FrozenDictionary<string, Artikellid> OpNummer = Alle.ToFrozenDictionary(lid => lid.Nummer);

    private static readonly FrozenDictionary<string, int> Volgorde =
        Alle.Select((lid, plaats) => (lid.Nummer, plaats)).ToFrozenDictionary(paar => paar.Nummer, paar => paar.plaats);

    /// <summary>The member with that number, as '7.4', or null.</summary>
    public static Artikellid? Find(string? nummer) => nummer is null ? null : OpNummer.GetValueOrDefault(nummer);

    /// <summary>The member with that number.</summary>
    /// <exception cref="KeyNotFoundException">When the covenant has no such member.</exception>
    public static Artikellid Get(string nummer) => OpNummer[nummer];

    /// <summary>Place in the covenant; numbers that it does not have come last.</summary>
    public static int Plaats(string nummer) => Volgorde.GetValueOrDefault(nummer, int.MaxValue);

    private static IReadOnlyList<Artikellid> Load()
    {
        using var stroom = typeof(Artikelen).Assembly.GetManifestResourceStream("artikelen.json")
            ?? throw new InvalidOperationException("The text of the covenant is not embedded.");
        return [.. JsonSerializer.Deserialize<List<Regel>>(stroom, Vorm)!.Select(Lees)];
    }

    private static Artikellid Lees(Regel regel) => new(
        regel.Nummer,
        regel.Kop,
        regel.Tekst,
        regel.Wie,
        regel.Aard,
        regel.Per,
        new Termijn(regel.Termijn.Soort, regel.Termijn.Aantal, regel.Termijn.Datum, regel.Termijn.Conventie, regel.Termijn.Toelichting),
        regel.Noten ?? []);

    private sealed record Regel(
        string Nummer,
        string Kop,
        IReadOnlyList<string> Tekst,
        IReadOnlyList<Plichtdrager> Wie,
        IReadOnlyList<Aard> Aard,
        string Per,
        Termijnregel Termijn,
        IReadOnlyList<string>? Noten);

    private sealed record Termijnregel(Termijnsoort Soort, int Aantal, DateOnly? Datum, bool Conventie, string? Toelichting);
}
