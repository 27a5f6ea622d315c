using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Api;

/// <summary>A parameter of the query: what it is called, and how the OpenAPI document describes it.</summary>
/// <param name="Naam">Name in lower camel case.</param>
/// <param name="Uitleg">What it means, in Dutch.</param>
/// <param name="Voorbeeld">A value that works on the example data.</param>
/// <param name="Vorm">Form of its text.</param>
internal record Apiparameter(string Naam, string Uitleg, string Voorbeeld, Apivorm Vorm)
{
    /// <summary>True when a question without it is refused.</summary>
    public bool Verplicht { get; init; }

    /// <summary>True when it stands in the path instead of the query.</summary>
    public bool InPad { get; init; }

    /// <summary>True when it is a header.</summary>
    public bool InKop { get; init; }
}

/// <summary>The same, with how its text is read.</summary>
/// <param name="Naam">Name in lower camel case.</param>
/// <param name="Uitleg">What it means, in Dutch.</param>
/// <param name="Voorbeeld">A value that works on the example data.</param>
/// <param name="Vorm">Form of its text.</param>
/// <param name="Lees">Reads the text: a value, or the sentence that says how to write it.</param>
internal sealed record Apiparameter<T>(string Naam, string Uitleg, string Voorbeeld, Apivorm Vorm, Func<string, Lezing<T>> Lees)
    : Apiparameter(Naam, Uitleg, Voorbeeld, Vorm)
    where T : struct;

/// <summary>The form of a parameter's text, in the words of JSON Schema.</summary>
/// <param name="Soort">'string', 'integer' or 'boolean'.</param>
/// <param name="Formaat">'date', 'date-time' or null.</param>
internal sealed record Apivorm(string Soort, string? Formaat = null)
{
    public static readonly Apivorm Tekst = new("string");

    public static readonly Apivorm Datum = new("string", "date");

    public static readonly Apivorm Tijdstip = new("string", "date-time");

    public static readonly Apivorm JaNee = new("boolean");

    /// <summary>The words that are allowed; empty when any text is.</summary>
    public IReadOnlyList<string> Keuzes { get; init; } = [];

    public string? Patroon { get; init; }

    public int? Minimum { get; init; }

    public int? Maximum { get; init; }

    /// <summary>The value that holds when the parameter is left out.</summary>
    public string? Standaard { get; init; }
}
