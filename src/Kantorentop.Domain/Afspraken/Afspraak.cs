using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Afspraken;

/// <summary>
/// One version of the agreement of a region (art. 3.1): from draft, over check, consultation and signatures, to being in force.
/// It guards its own course; what it says stands in <see cref="Afspraakinhoud"/>, and who may do what in <see cref="Afspraakrechten"/>.
/// </summary>
public sealed partial class Afspraak
{
    private readonly List<Ondertekenaar> _ondertekenaars = [];
    private readonly List<Reactie> _reacties = [];
    private readonly List<Gebeurtenis> _gebeurtenissen = [];

    private Afspraak(string regio, int versie) => (Regio, Versie) = (regio, versie);

    /// <summary>Name of the region.</summary>
    public string Regio { get; private set; }

    /// <summary>From 1, without gaps; a change of an agreement in force is the next one.</summary>
    public int Versie { get; private set; }

    public Afspraakstaat Staat { get; private set; }

    /// <summary>How often it was submitted; each step says for which time it is meant.</summary>
    public int Ronde { get; private set; }

    /// <summary>The last submission; it stays after a return, for who wants to know what was said.</summary>
    public Indiening? Indiening { get; private set; }

    /// <summary>The consultation on the last submission; null before it and after a return.</summary>
    public Consultatie? Consultatie { get; private set; }

    /// <summary>The check of the last submission; null before it and after a return.</summary>
    public Mededingingstoets? Mededingingstoets { get; private set; }

    /// <summary>First day on which it is in force: that of the last signature.</summary>
    public DateOnly? VanKrachtOp { get; private set; }

    /// <summary>First day on which a later version is in force instead.</summary>
    public DateOnly? VervangenOp { get; private set; }

    /// <summary>The governments that were asked to check and sign; empty before submission and after a return.</summary>
    public IReadOnlyList<Ondertekenaar> Ondertekenaars => _ondertekenaars;

    /// <summary>What market parties said, in every round; kept for good.</summary>
    public IReadOnlyList<Reactie> Reacties => [.. _reacties.OrderBy(reactie => reactie.Volgnummer)];

    /// <summary>All steps so far, first to last.</summary>
    public IReadOnlyList<Gebeurtenis> Gebeurtenissen => [.. _gebeurtenissen.OrderBy(gebeurtenis => gebeurtenis.Volgnummer)];

    /// <summary>True while the governments of the region may change it.</summary>
    public bool IsBewerkbaar => Staat.IsBewerkbaar();

    /// <summary>True while it is not in force yet: a region has at most one such version.</summary>
    public bool IsOpen => !Staat.IsOpenbaar();

    /// <summary>Why it was returned the last time; null when it never was.</summary>
    public Gebeurtenis? Terugzending => Gebeurtenissen.LastOrDefault(gebeurtenis => gebeurtenis.Soort == Gebeurtenissoort.Teruggestuurd);

    /// <summary>The parties that did not leave.</summary>
    public IEnumerable<Ondertekenaar> Blijvers => _ondertekenaars.Where(partij => partij.Opzegging is null);

    /// <summary>The party that someone acts for; null when their organisation is none, or left.</summary>
    public Ondertekenaar? Zoek(Bevoegdheid wie) => Blijvers.FirstOrDefault(partij => partij.Organisatie == wie.Organisatie);

    /// <summary>Four eyes: who acts is who submitted this text.</summary>
    public bool IsIngediendDoor(Bevoegdheid wie) => wie.Gebruiker is { } persoon && persoon == Indiening?.Gebruiker;

    /// <summary>Whether what is agreed on the locations of a municipality holds on a day: not when it left (art. 16.2).</summary>
    public bool GeldtVoor(string gemeente, DateOnly dag) => !(VervaltVoor(gemeente) <= dag);

    /// <summary>First day on which what is agreed on the locations of a municipality does not hold (art. 16.2); null when it did not leave.</summary>
    public DateOnly? VervaltVoor(string gemeente) =>
        _ondertekenaars.Find(partij => partij.Organisatie == new Organisatie(Organisatiesoort.Gemeente, gemeente))?.Opzegging?.Ingang;

    /// <summary>
    /// Governments that belong to the region on a day but were not asked to sign: they accede with a change, and the agreement
    /// stays in force for the others. Nobody while the text may still change.
    /// </summary>
    public IReadOnlyList<Regiopartij> Toetreders(Regiopartijen partijen) => IsBewerkbaar
        ? []
        : [.. partijen.Alle.Where(partij => !_ondertekenaars.Exists(ander => ander.Organisatie == partij.Organisatie))];
}
