using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>One line of a chart.</summary>
/// <param name="Naam">Shown at the line and above its column in the table.</param>
/// <param name="Punten">Values in order of date.</param>
/// <param name="Gevuld">True to fill the plane below the line.</param>
public sealed record Reeks(string Naam, IReadOnlyList<Meetpunt> Punten, bool Gevuld = false)
{
    /// <summary>The provenance of its value on a date; null where the values have none.</summary>
    public Func<DateOnly, Cijfervraag>? Herkomst { get; init; }
}

/// <summary>A moment to remember, drawn as an upright line.</summary>
public sealed record Markering(DateOnly Datum, string Tekst);
