namespace Kantorentop.Domain.Voorraad;

/// <summary>How a building left the office stock.</summary>
public enum Onttrekking
{
    Sloop,
    Transformatie,
    Overig,
}

/// <summary>An office building. In the stock from <see cref="Bouwstart"/>, vacant at the earliest from <see cref="Opgeleverd"/> (art. 1).</summary>
/// <param name="Code">Key.</param>
/// <param name="Locatie">Code of its location.</param>
/// <param name="Naam">Name.</param>
/// <param name="Adres">Address.</param>
/// <param name="BagPand">BAG pand id, 16 digits, or null.</param>
/// <param name="Bouwstart">First day of construction, or null when never under construction in our records.</param>
/// <param name="Opgeleverd">First day on which it is delivered, or null.</param>
/// <param name="Onttrokken">First day on which it is no longer an office, or null.</param>
/// <param name="Onttrekking">How it left the stock, or null.</param>
/// <param name="Eigenaar">Party that owns it on days that no <c>Eigendom</c> covers, or null.</param>
public sealed record Gebouw(
    string Code,
    string Locatie,
    string Naam,
    string? Adres,
    string? BagPand,
    DateOnly? Bouwstart,
    DateOnly? Opgeleverd,
    DateOnly? Onttrokken,
    Onttrekking? Onttrekking,
    string? Eigenaar);
