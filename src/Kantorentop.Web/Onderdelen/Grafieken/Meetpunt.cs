namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>A value on a date.</summary>
/// <param name="Datum">The date.</param>
/// <param name="Waarde">The value; null is unknown and breaks the line.</param>
public readonly record struct Meetpunt(DateOnly Datum, decimal? Waarde);
