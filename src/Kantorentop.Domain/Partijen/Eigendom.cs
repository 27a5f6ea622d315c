using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Partijen;

/// <summary>Who owned a building during a period; <c>Gebouw.Eigenaar</c> holds on days that no row covers.</summary>
public sealed record Eigendom(string Gebouw, string Partij, DateOnly Vanaf, DateOnly? Tot) : ITijdvak;
