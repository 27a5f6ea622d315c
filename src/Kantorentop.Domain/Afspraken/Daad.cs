using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Afspraken;

/// <summary>Who acts on an agreement, and on which day.</summary>
public sealed record Daad(Bevoegdheid Door, DateOnly Op);
