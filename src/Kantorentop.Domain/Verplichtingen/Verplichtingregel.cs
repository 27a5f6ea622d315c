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

    /// <summary>One act or one going effort; see <see cref="Verplichtingregel.Zaak"/>.</summary>
    Eenmalig,

    /// <summary>Each region that the government belongs to; free outside the belangrijkste.</summary>
    Regio,

    /// <summary>The goals of each of those regions.</summary>
    Regiodoelen,

    /// <summary>The plan capacity of each region that the government belongs to, and of the land for a signatory.</summary>
    Afstemming,

    /// <summary>Each location of the municipality in a belangrijkste region.</summary>
    Regiolocatie,

    /// <summary>Each covenant year.</summary>
    Convenantjaar,

    /// <summary>Each term of so many months that fits in the covenant.</summary>
    Ronde,

    /// <summary>Each event that a register recorded.</summary>
    Aanleiding,
}

/// <summary>How a duty ends.</summary>
public enum Afronding
{
    /// <summary>Evidence fulfils it: one answer, or as many as <see cref="Verplichtingregel.Aantal"/>.</summary>
    BijAntwoord,

    /// <summary>It goes on until the covenant ends; answers are messages on the way.</summary>
    Doorlopend,

    /// <summary>A share that the figures give, judged when the term ends.</summary>
    BijAandeel,

    /// <summary>The figures of the last day of the term decide.</summary>
    BijCijfer,
}

/// <summary>One row of the rule table: who owes what about which things, and how it ends.</summary>
/// <param name="Lid">Member of the covenant, as '7.4'.</param>
/// <param name="Grondslag">Facts that it looks at.</param>
/// <param name="Afronding">How it ends.</param>
public sealed record Verplichtingregel(string Lid, Grondslag Grondslag, Afronding Afronding)
{
    /// <summary>Who owes it: those whom the member addresses, unless the rule says otherwise.</summary>
    public IReadOnlyList<Plichtdrager> Dragers { get; init; } = Artikelen.Get(Lid).Wie;

    /// <summary>Perspectives for which it holds; empty for any, also for none.</summary>
    public IReadOnlyList<Gebieden.Toekomstperspectief> Perspectieven { get; init; } = [];

    /// <summary>Kind and key of the one thing of a rule with <see cref="Grondslag.Eenmalig"/>.</summary>
    public (Onderwerpsoort Soort, string Code) Zaak { get; init; } = (Onderwerpsoort.Land, Onderwerp.Landcode);

    /// <summary>Kind of thing that the rule is about, where a member has more than one rule; null for any.</summary>
    public Onderwerpsoort? Over { get; init; }

    /// <summary>How much evidence fulfils it.</summary>
    public int Aantal { get; init; } = 1;

    /// <summary>Title in Dutch; <c>{naam}</c> stands for the name of the thing.</summary>
    public required string Titel { get; init; }

    /// <summary>What is expected, in Dutch at B1 level.</summary>
    public required string Verwacht { get; init; }

    /// <summary>True when the facts cannot tell whether it is owed: it cannot be judged until the party says so.</summary>
    public bool AlleenUitMelding { get; init; }

    /// <summary>True when only the thing itself can have a last day, whatever the term of the member.</summary>
    public bool IsZonderTermijn { get; init; }

    /// <summary>
    /// True when an umbrella or the Rijk tells in its own words what it did: no register of the portal shows it (art. 10.2 to 10.5 and
    /// 13.1 to 13.10). Market parties answer every duty.
    /// </summary>
    public bool InEigenWoorden { get; init; }

    /// <summary>True when that bearer fulfils it by an answer.</summary>
    public bool NeemtAntwoord(Drager drager) => drager.IsMarktpartij || InEigenWoorden;

    /// <summary>True when that bearer owes it.</summary>
    public bool GeldtVoor(Drager drager) => Dragers.Any(drager.Is);
}
