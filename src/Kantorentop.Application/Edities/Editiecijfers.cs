using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain;
using Kantorentop.Domain.Geheimhouding;

namespace Kantorentop.Application.Edities;

/// <summary>The figures of an edition as text: one way to write them, so that the same figures have the same hash everywhere.</summary>
public static class Editiecijfers
{
    private static readonly JsonSerializerOptions Opties = new(Cijferjson.Opties) { WriteIndented = false };

    /// <summary>All figures on a day, in the order of their areas, on one line.</summary>
    public static string Schrijf(Snapshot kennis, DateOnly peildatum) => Schrijf(Alles(kennis, peildatum));

    /// <summary>Those figures, or a part of them.</summary>
    public static string Schrijf(Cijferberichten cijfers) => JsonSerializer.Serialize(cijfers, Opties);

    /// <summary>The figures in a text that was written here.</summary>
    public static Cijferberichten Lees(string tekst) => JsonSerializer.Deserialize<Cijferberichten>(tekst, Opties)!;

    /// <summary>SHA-256 in hexadecimals over a text in UTF-8.</summary>
    public static string Hash(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    /// <summary>The areas that have figures for everyone on a day, each with the first group that is not where there is one.</summary>
    public static IReadOnlyList<string> Openbaar(Snapshot kennis, DateOnly peildatum)
    {
        var geheim = kennis.Geheim(peildatum);
        return [.. kennis.GebiedenMetCijfers(peildatum).Where(gebied => !geheim.IsVerborgen(gebied, Cijfergroep.Voorraad))
            .Select(gebied => Editieopenbaarheid.Schrijf(gebied, geheim.VerborgenVanaf(gebied))).Order(StringComparer.Ordinal)];
    }

    internal static Cijferberichten Alles(Snapshot kennis, DateOnly peildatum)
    {
        var cijfers = Cijferberichten.Alles(kennis, [peildatum]);
        return new(
            [.. cijfers.Kerncijfers.OrderBy(bericht => bericht.Gebied, StringComparer.Ordinal)],
            [.. cijfers.Afstemming.OrderBy(bericht => bericht.Regio, StringComparer.Ordinal)],
            cijfers.Transformatieplicht);
    }

    /// <summary>The figures of one record by their names in the published language, as they are written.</summary>
    internal static IEnumerable<(string Veld, string? Waarde)> Velden<T>(T bericht) =>
        JsonSerializer.SerializeToElement(bericht, Opties).EnumerateObject().Select(veld => (veld.Name, Waarde(veld.Value)));

    private static string? Waarde(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => waarde.GetString(),
        _ => waarde.GetRawText(),
    };
}
