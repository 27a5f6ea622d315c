using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kantorentop.Application.Opslag;

/// <summary>A value of several parts in one column, as JSON: for what is read and written as a whole and never searched.</summary>
internal sealed class JsonwaardeConverter<T>() : ValueConverter<T, string>(
    waarde => JsonSerializer.Serialize(waarde, JsonSerializerOptions.Default),
    tekst => JsonSerializer.Deserialize<T>(tekst, JsonSerializerOptions.Default)!)
    where T : class;
