using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Verklaringen;

/// <summary>One member of the covenant that a yearly declaration asks about.</summary>
/// <param name="Lid">The member, as '7.5'.</param>
public sealed record Verklaringsvraag(string Lid)
{
    /// <summary>Kinds of party that it is asked of; empty for every market party (art. 1).</summary>
    public IReadOnlyList<Partijsoort> Soorten { get; init; } = [];

    /// <summary>Title of the duty, in Dutch.</summary>
    public required string Titel { get; init; }

    /// <summary>What is expected, in Dutch at B1 level.</summary>
    public required string Verwacht { get; init; }

    /// <summary>What the party says yes or no to, in the first person.</summary>
    public required string Stelling { get; init; }

    /// <summary>What is counted over the year, or null: a number of all cases together, never of one.</summary>
    public string? Telling { get; init; }

    /// <summary>The duty that comes from it: one answer per year.</summary>
    public Verplichtingregel Regel => new(Lid, Grondslag.Jaar, Afronding.BijAntwoord)
    {
        Dragers = Soorten.Count == 0 ? [Plichtdrager.Marktpartijen] : [.. Soorten.Select(Drager.Kring)],
        Over = Onderwerpsoort.Jaar,
        Titel = Titel,
        Verwacht = Verwacht,
    };

    /// <summary>True when it is asked of that kind of party.</summary>
    public bool GeldtVoor(Partijsoort soort) => Soorten.Count == 0 || Soorten.Contains(soort);
}
