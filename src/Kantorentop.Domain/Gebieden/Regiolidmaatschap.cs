using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Gebieden;

/// <summary>A municipality's membership of a Kantorenregio; at most one region at a time (annex 1).</summary>
public sealed record Regiolidmaatschap(string Regio, string Gemeente, DateOnly Vanaf, DateOnly? Tot) : ITijdvak;
