namespace Kantorentop.Domain.Fondsen;

/// <summary>By what a region measures support: the covenant leaves it open ('voldoende draagvlak').</summary>
public enum Draagvlakmaat
{
    /// <summary>Number of owners.</summary>
    Eigenaren,

    /// <summary>m² v.v.o. that they own.</summary>
    Oppervlakte,
}

/// <summary>Support among owners to pay the levy (art. 5.3), counted as the region chose; the portal never says whether it is enough.</summary>
/// <param name="Maat">What is counted.</param>
/// <param name="Voor">Owners, or their m², in favour.</param>
/// <param name="Totaal">All owners, or all m², that were asked.</param>
/// <param name="Datum">Day of the count.</param>
public sealed record Draagvlak(Draagvlakmaat Maat, decimal Voor, decimal Totaal, DateOnly Datum)
{
    public const decimal Maximum = 1_000_000_000m;

    /// <summary>Share in favour, percent.</summary>
    public decimal Aandeel => Voor * 100m / Totaal;

    /// <summary>What is wrong with the count; empty when it can be.</summary>
    public static IEnumerable<Melding> Toets(Draagvlak draagvlak, DateOnly vandaag)
    {
        if (draagvlak.Totaal <= 0)
            yield return new("draagvlak-totaal", "Vul in hoeveel er in totaal zijn gevraagd: meer dan 0.", nameof(Totaal));
        else if (draagvlak.Voor < 0 || draagvlak.Voor > draagvlak.Totaal)
            yield return new("draagvlak-voor", "Vul in hoeveel er voor zijn: van 0 tot en met het totaal.", nameof(Voor));
        if (draagvlak.Datum > vandaag)
            yield return new("draagvlak-toekomst", "Vul de dag in waarop het draagvlak is gemeten: vandaag of eerder.", "Draagvlakdatum");
    }
}
