namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Whom a member of the covenant addresses. The umbrellas owe the effort of art. 13 beside their members.</summary>
public enum Plichtdrager
{
    /// <summary>All signatories.</summary>
    Partijen,
    Rijk,
    Provincies,
    Gemeenten,

    /// <summary>Members of the branch organisations that are active in the region (art. 1).</summary>
    Marktpartijen,
    Beleggers,
    Ontwikkelaars,
    Financiers,
    Gebruikers,
    Ipo,
    Vng,
    Ivbn,
    VastgoedBelang,
    Neprom,
    Nvb,
    Corenet,
    Fmn,
}
