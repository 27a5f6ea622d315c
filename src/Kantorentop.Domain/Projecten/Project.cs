using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Projecten;

/// <summary>
/// A project of a developer or an investor, as it tells it. Confidential: for the party itself and the secretariaat. No rents, bids or
/// amounts. Where a building or plan of the portal is linked, its facts count; see <see cref="Projecttelling"/>.
/// </summary>
/// <param name="Sleutel">Key, made by the portal.</param>
/// <param name="Partij">Code of the party whose project it is.</param>
/// <param name="Soort">What is done.</param>
/// <param name="Naam">Name for people.</param>
/// <param name="Locatie">Code of the location.</param>
/// <param name="Oppervlakte">Square metres v.v.o. that are built, redeveloped, transformed or demolished.</param>
/// <param name="Besluit">Day of the decision to do it: the designation of the location on that day counts for the shares (art. 8.2, 8.3).</param>
public sealed record Project(Guid Sleutel, string Partij, Projectsoort Soort, string Naam, string Locatie, Oppervlakte Oppervlakte, DateOnly Besluit)
{
    public const int MaximumNaam = 200;
    public const int MaximumLabel = 100;
    public const int MaximumTekst = 4_000;

    /// <summary>Day of the permit, or null. For art. 8.4, 8.5 and 8.7 the designation of that day counts [conv].</summary>
    public DateOnly? Vergund { get; init; }

    /// <summary>First day of the works, or null.</summary>
    public DateOnly? Begin { get; init; }

    /// <summary>Day of delivery or of the end of the works, or null.</summary>
    public DateOnly? Gereed { get; init; }

    /// <summary>The building of the portal that it is about, or null.</summary>
    public string? Gebouw { get; init; }

    /// <summary>The plan of the portal that it is about, or null.</summary>
    public string? Plan { get; init; }

    /// <summary>True when the party says that it is none of the buildings that the portal counts for it in that place.</summary>
    public bool IsLos { get; init; }

    public Duurzaamheid Duurzaamheid { get; init; } = Duurzaamheid.Onbekend;

    /// <summary>How the building can serve other users and functions later (art. 8.2), or null.</summary>
    public string? Flexibiliteit { get; init; }

    public Onderbouwing Onderbouwing { get; init; } = Onderbouwing.Leeg;

    public Verlatenpand Verlaten { get; init; } = Verlatenpand.Onbekend;

    /// <summary>Compensation of art. 8.5, or null.</summary>
    public Compensatiestand? Compensatie { get; init; }

    /// <summary>What the compensation is, in words, or null.</summary>
    public string? Compensatietekst { get; init; }

    /// <summary>Why metres are added in a Balansgebied (art. 8.4), or null.</summary>
    public string? Terughoudendheid { get; init; }

    /// <summary>Whether the surcharge of art. 8.4 is paid, or null where none is owed or nothing is said.</summary>
    public Toeslagstand? Toeslag { get; init; }

    /// <summary>The day whose designation counts for art. 8.4, 8.5 and 8.7: that of the permit, or of the decision while there is none [conv].</summary>
    public DateOnly Toetsdag => Vergund ?? Besluit;

    /// <summary>True when it adds metres.</summary>
    public bool IsToevoeging => Soort == Projectsoort.Nieuwbouw;

    /// <summary>True when it was decided in the years of the covenant and up to a day.</summary>
    public bool TeltOp(DateOnly op, Convenantdata data) =>
        Convenantdata.Referentiedatum <= Besluit && Besluit <= op && Besluit <= data.LaatsteDag;

    /// <summary>Its key among the things that duties are about.</summary>
    public string Code => Sleutel.ToString("N");
}
