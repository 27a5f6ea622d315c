namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>One line of a chart.</summary>
/// <param name="Naam">Shown at the line and above its column in the table.</param>
/// <param name="Punten">Values in order of date.</param>
/// <param name="Gevuld">True to fill the plane below the line.</param>
public sealed record Reeks(string Naam, IReadOnlyList<Meetpunt> Punten, bool Gevuld = false);

/// <summary>A moment to remember, drawn as an upright line.</summary>
public sealed record Markering(DateOnly Datum, string Tekst);
