namespace Kantorentop.Domain.Gebieden;

/// <summary>A regional office market (art. 1), delimited by its governments.</summary>
/// <param name="Naam">Name, also its key.</param>
/// <param name="Belangrijkste">One of the belangrijkste Kantorenregio's, which owe an agreement within twelve months (art. 3.1).</param>
public sealed record Kantorenregio(string Naam, bool Belangrijkste);
