namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>A municipality on the map.</summary>
/// <param name="Naam">Name.</param>
/// <param name="Adres">Where it is shown.</param>
/// <param name="Breedtegraad">WGS84 latitude in degrees.</param>
/// <param name="Lengtegraad">WGS84 longitude in degrees.</param>
/// <param name="Voorraad">Stock in m²; decides the size of the point.</param>
/// <param name="Leegstand">Vacancy percentage; decides its colour; null is unknown.</param>
public sealed record Kaartpunt(string Naam, string Adres, decimal Breedtegraad, decimal Lengtegraad, decimal Voorraad, decimal? Leegstand);

/// <summary>A province on the map that can be opened.</summary>
/// <param name="Code">Province code, as 'PV27'.</param>
/// <param name="Naam">Name.</param>
/// <param name="Adres">Where it is shown.</param>
public sealed record Kaartvlak(string Code, string Naam, string Adres);
