namespace Kantorentop.Application.Voorbeeld;

/// <summary>A row that was recorded wrongly at first.</summary>
/// <param name="Fout">What was recorded, with the same key.</param>
/// <param name="Hersteld">When it was put right.</param>
internal sealed record Vergissing(object Fout, Moment Hersteld);
