using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Onderdelen.Grafieken;

namespace Kantorentop.Web.Gebieden;

/// <summary>Figures in words.</summary>
internal static class Cijferzinnen
{
    /// <summary>A percentage beside that of a year earlier, as '0,6 punt meer dan een jaar eerder'; null when either is unknown.</summary>
    public static string? Verschil(decimal? nu, decimal? eerder)
    {
        if (nu - eerder is not { } verschil) return null;
        var punten = Weergave.Getal(Math.Abs(verschil), 1);
        if (punten == Weergave.Getal(0, 1)) return "evenveel als een jaar eerder";
        return $"{punten} punt {(verschil > 0 ? "meer" : "minder")} dan een jaar eerder";
    }

    /// <summary>The part of the stock whose state is unknown, as 'onbekend: 1.250 m²'; null when there is none.</summary>
    public static string? Onbekend(Kerncijfers cijfers) =>
        cijfers.VoorraadOnbekend > 0 ? $"onbekend: {Weergave.M2(cijfers.VoorraadOnbekend)}" : null;

    /// <summary>'34 gebouwen helemaal leeg, 57 voor een deel'.</summary>
    public static string LegeGebouwen(Kerncijfers cijfers) =>
        $"{Weergave.Aantal(cijfers.AantalVolledigLeeg, "gebouw", "gebouwen")} helemaal leeg en {Weergave.Getal(cijfers.AantalGedeeltelijkLeeg)} voor een deel";

    /// <summary>What joins phrases on one line.</summary>
    public static string Samen(params IEnumerable<string?> delen) => string.Join(" · ", delen.Where(deel => deel is not null));

    public static IReadOnlyList<Meetpunt> Punten(IEnumerable<Application.Gebieden.Reekspunt> reeks, Func<Kerncijfers, decimal?> waarde) =>
        [.. reeks.Select(punt => new Meetpunt(punt.Dag, punt.Cijfers is { } cijfers ? waarde(cijfers) : null))];
}
