using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Web.Herkomst;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Grafieken;

namespace Kantorentop.Web.Afspraken;

/// <summary>Targets and how they stand, in words.</summary>
internal static class Doelwoorden
{
    /// <summary>As many as a target of one's own may have; a path between two of them would show more.</summary>
    private const int Decimalen = 2;

    public static string Woord(this Doelstaat staat) => staat switch
    {
        Doelstaat.OpKoers => "Op koers",
        Doelstaat.Achter => "Achter",
        _ => "Niet te beoordelen",
    };

    public static Staattoon Toon(this Doelstaat staat) => staat switch
    {
        Doelstaat.OpKoers => Staattoon.Goed,
        Doelstaat.Achter => Staattoon.LetOp,
        _ => Staattoon.Neutraal,
    };

    /// <summary>A value in the unit of its target: '12.000 m²', '9,5%' or '120 woningen'.</summary>
    public static string Waarde(this Doelstelling doel, decimal? waarde) => doel switch
    {
        { Indicator: not null } => Weergave.M2(waarde),
        { Cijfer: { } cijfer } => Cijferwoorden.Waarde(cijfer, waarde),
        _ => waarde is { } getal ? $"{Weergave.Exact(decimal.Round(getal, Decimalen, MidpointRounding.AwayFromZero))} {doel.Eenheid}" : Weergave.Onbekend,
    };

    /// <summary>How far it is behind, or why it cannot be judged; null when it is on course.</summary>
    public static string? Toelichting(this Doelstand stand) => stand.Achterstand is { } achter
        ? $"{stand.Doel.Waarde(achter)} {(stand.Doel.Richting == Doelrichting.TenHoogste ? "boven" : "onder")} {(stand.Doel.IsPlafond ? "het maximum" : "het pad")}"
        : stand.Reden?.Tekst;

    public static Meeteenheid Meeteenheid(this Doelstelling doel) =>
        doel is { Indicator: null, Cijfer: { } cijfer } && Cijferregister.Van(cijfer).Eenheid == Cijfereenheid.Procent
            ? Onderdelen.Grafieken.Meeteenheid.Percentage
            : Onderdelen.Grafieken.Meeteenheid.Oppervlakte;
}
