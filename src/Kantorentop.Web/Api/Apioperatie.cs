namespace Kantorentop.Web.Api;

/// <summary>What the OpenAPI document says of one operation, and the query keys that it takes.</summary>
/// <param name="Id">The operationId, unique.</param>
/// <param name="Groep">The tag that it stands under.</param>
/// <param name="Titel">What it does, in a few Dutch words.</param>
/// <param name="Parameters">Its parameters; any other is refused.</param>
internal sealed record Apioperatie(string Id, string Groep, string Titel, params IReadOnlyList<Apiparameter> Parameters)
{
    /// <summary>What someone should know beside the title, in Dutch; null when there is nothing.</summary>
    public string? Uitleg { get; init; }

    /// <summary>An answer, as an example; null when there is none.</summary>
    public object? Voorbeeld { get; init; }

    /// <summary>True for operations that visitors may call: other sites' scripts may read their answers.</summary>
    public bool Openbaar { get; init; }
}
