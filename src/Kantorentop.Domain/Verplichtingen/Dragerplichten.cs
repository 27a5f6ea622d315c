namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Everything that one bearer owes on a day.</summary>
/// <param name="Drager">The bearer.</param>
/// <param name="Regios">The regions that a government belongs to; none for others.</param>
/// <param name="Verplichtingen">In the order location, member, thing.</param>
public sealed record Dragerplichten(Drager Drager, IReadOnlyList<string> Regios, IReadOnlyList<Verplichting> Verplichtingen);
