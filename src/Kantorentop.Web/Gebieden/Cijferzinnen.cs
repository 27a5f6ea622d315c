using Kantorentop.Domain.Geheimhouding;
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

    /// <summary>What stands where a percentage is not: it is hidden, or there is no stock to take it of.</summary>
    public static string Zonder(Kerncijfers cijfers, Cijfergroep groep) => groep >= cijfers.BepaalVerborgen() ? "Niet openbaar" : "Geen voorraad";

    public static IReadOnlyList<Meetpunt> Punten(IEnumerable<Application.Gebieden.Reekspunt> reeks, Func<Kerncijfers, decimal?> waarde) =>
        [.. reeks.Select(punt => new Meetpunt(punt.Dag, punt.Cijfers is { } cijfers ? waarde(cijfers) : null))];
}
