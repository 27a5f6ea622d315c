namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>
/// Places WGS84 coordinates on the outline of @svg-maps/netherlands. That drawing is not georeferenced:
/// the four edges below were fitted to the outermost points of the country, and are good to a few kilometres.
/// </summary>
internal static class Projectie
{
    private const decimal West = 3.3580m;
    private const decimal Oost = 7.2275m;
    private const decimal Noord = 53.5550m;
    private const decimal Zuid = 50.7504m;
    private const decimal Breedte = 613m;
    private const decimal Hoogte = 724m;

    public static (decimal X, decimal Y) Van(decimal breedtegraad, decimal lengtegraad) => (
        Breedte * (lengtegraad - West) / (Oost - West),
        Hoogte * (Noord - breedtegraad) / (Noord - Zuid));
}
