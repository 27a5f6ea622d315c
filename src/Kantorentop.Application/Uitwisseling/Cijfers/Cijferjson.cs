using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>Figures as JSON: numbers rounded to six decimals, half away from zero, without needless zeros.</summary>
public static class Cijferjson
{
    public static JsonSerializerOptions Opties { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new ZesDecimalenConverter() },
    };

    /// <summary>Writes one message, or many in one.</summary>
    public static Task WriteAsync(Stream uit, object bericht, CancellationToken ct = default) =>
        JsonSerializer.SerializeAsync(uit, bericht, bericht.GetType(), Opties, ct);

    private sealed class ZesDecimalenConverter : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        // Dividing by a one with many zeros takes the trailing zeros off.
        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(decimal.Round(value, 6, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m);
    }
}
