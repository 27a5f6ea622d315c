namespace Kantorentop.Domain;

/// <summary>An expected failure or a remark: a code for programs, a Dutch sentence that says what to do for people.</summary>
/// <param name="Code">Stable kebab-case code, as 'tot-voor-vanaf'.</param>
/// <param name="Tekst">Full Dutch sentence at B1 level.</param>
/// <param name="Veld">The form field or column that it is about, or null for the whole.</param>
public sealed record Melding(string Code, string Tekst, string? Veld = null);
