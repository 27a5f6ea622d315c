using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>On what facts a rule looks.</summary>
public enum Grondslag
{
    /// <summary>Each year of the covenant.</summary>
    Jaar,

    /// <summary>Each location where the party owns a finished building on the day.</summary>
    BezitOpLocatie,

    /// <summary>Each building of the party on the list of art. 7.4 on the day.</summary>
    Transformatieplicht,

    /// <summary>Each building that the party started and each plan with room left: metres that are added.</summary>
    Toevoeging,

    /// <summary>Each building that the party started.</summary>
    Nieuwbouw,

    /// <summary>The party's share of new build in Groeigebieden.</summary>
    Nieuwbouwaandeel,

    /// <summary>The party's share of development in Balans-, Beperkings- and Transformatiegebieden.</summary>
    Ontwikkelaandeel,
}

/// <summary>How a duty ends.</summary>
public enum Afronding
{
    /// <summary>One answer with evidence fulfils it.</summary>
    BijAntwoord,

    /// <summary>It goes on until the covenant ends; answers are messages on the way.</summary>
    Doorlopend,

    /// <summary>A share that the figures give, judged when the term ends.</summary>
    BijAandeel,
}

/// <summary>One row of the rule table: who owes what about which things, and how it ends.</summary>
/// <param name="Lid">Member of the covenant, as '7.4'.</param>
/// <param name="Grondslag">Facts that it looks at.</param>
/// <param name="Afronding">How it ends.</param>
public sealed record Verplichtingregel(string Lid, Grondslag Grondslag, Afronding Afronding)
{
    /// <summary>Kinds of party that owe it; empty for every market party (art. 1).</summary>
    public IReadOnlyList<Partijsoort> Soorten { get; init; } = [];

    /// <summary>Perspectives for which it holds; empty for any, also for none.</summary>
    public IReadOnlyList<Toekomstperspectief> Perspectieven { get; init; } = [];

    /// <summary>Title in Dutch; <c>{naam}</c> stands for the name of the thing.</summary>
    public required string Titel { get; init; }

    /// <summary>What is expected, in Dutch at B1 level.</summary>
    public required string Verwacht { get; init; }

    /// <summary>True when the facts cannot tell whether it is owed: it cannot be judged until the party says so.</summary>
    public bool AlleenUitMelding { get; init; }

    /// <summary>True when that kind of party owes it.</summary>
    public bool GeldtVoor(Partijsoort soort) => Soorten.Count == 0 || Soorten.Contains(soort);
}
