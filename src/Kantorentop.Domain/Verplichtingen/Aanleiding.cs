namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Something that happened and that gives a duty: a decision, a request, a notice, a term that a region set itself.</summary>
/// <param name="Lid">Member of the covenant that asks for an act then.</param>
/// <param name="Onderwerp">What happened; its <see cref="Onderwerp.Uiterlijk"/> is the last day of that act, where there is one.</param>
/// <param name="Drager">Code of who owes the act; null for everyone whom the member addresses.</param>
public sealed record Aanleiding(string Lid, Onderwerp Onderwerp, string? Drager = null);
