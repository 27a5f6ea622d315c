using Kantorentop.Domain.Verklaringen;
using Kantorentop.Domain.Verplichtingen.Regels;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>
/// The rule table; what is declared each year stands in <see cref="Verklaringsvragen"/>. A member that is not in it owes nothing, and
/// stands in <see cref="LedenZonderPlicht"/> with the reason.
/// </summary>
public static class Verplichtingregels
{
    /// <summary>Every rule, in the order of the covenant.</summary>
    public static IReadOnlyList<Verplichtingregel> Alle { get; } =
    [
        .. Artikel2.Regels.Concat(Artikel3.Regels).Concat(Artikel4.Regels).Concat(Artikel5.Regels).Concat(Artikel7.Regels)
            .Concat(Artikel8.Regels).Concat(Artikel9.Regels).Concat(Artikel10.Regels).Concat(Artikel11.Regels).Concat(Artikel12.Regels)
            .Concat(Artikel13.Regels).Concat(Artikel14.Regels).Concat(Artikel15.Regels).Concat(Artikel17.Regels)
            .Concat(Verklaringsvragen.Alle.Select(vraag => vraag.Regel))
            .OrderBy(regel => Artikelen.Plaats(regel.Lid)),
    ];

    private static readonly ILookup<string, Verplichtingregel> OpLid = Alle.ToLookup(regel => regel.Lid);

    /// <summary>The rules of that member.</summary>
    public static IEnumerable<Verplichtingregel> Van(string lid) => OpLid[lid];

    /// <summary>The rule that a duty comes from, or null.</summary>
    public static Verplichtingregel? Find(Verplichtingsleutel sleutel) =>
        OpLid[sleutel.Lid].FirstOrDefault(regel => regel.Zaak == (sleutel.Soort, sleutel.Code))
        ?? OpLid[sleutel.Lid].FirstOrDefault(regel => regel.Over == sleutel.Soort)
        ?? OpLid[sleutel.Lid].FirstOrDefault();
}
