using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Kantorentop.Domain.Overlegdossiers;

namespace Kantorentop.Application.Overlegdossiers;

/// <summary>A dossier as text: one way to write it, so that the same dossier has the same hash everywhere.</summary>
public static class Dossiertekst
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new Decimaal() },
    };

    /// <summary>The dossier on one line: fields in the order of the model, numbers without needless zeros, nothing where there is nothing.</summary>
    public static string Schrijf(Overlegdossier dossier) => JsonSerializer.Serialize(dossier, Opties);

    /// <summary>The dossier in a text that was written here.</summary>
    public static Overlegdossier Lees(string tekst) => JsonSerializer.Deserialize<Overlegdossier>(tekst, Opties)!;

    /// <summary>SHA-256 in hexadecimals over a text in UTF-8.</summary>
    public static string Hash(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    private sealed class Decimaal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        // Dividing by a one with many zeros takes the trailing zeros off.
        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value / 1.0000000000000000000000000000m);
    }
}
