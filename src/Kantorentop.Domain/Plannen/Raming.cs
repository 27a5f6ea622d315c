using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Plannen;

/// <summary>An estimate of demand for a region over 2012–2021, in force from <see cref="Vanaf"/> until the next one.</summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="Vanaf">First day on which it is in force.</param>
/// <param name="Vervangingsvraag">Replacement demand V, m² v.v.o.</param>
/// <param name="VervangingsvraagInVoorraad">Part of V that existing stock can take, A_V; 0 ≤ A_V ≤ V.</param>
/// <param name="Uitbreidingsvraag">Expansion demand U in m²; may be negative [conv].</param>
/// <param name="UitbreidingsvraagInVoorraad">Part of U that existing stock can take, A_U; 0 ≤ A_U ≤ max(U, 0).</param>
/// <param name="Bron">Source.</param>
/// <param name="Methode">Method (art. 3.2).</param>
public sealed record Raming(
    string Regio,
    DateOnly Vanaf,
    Oppervlakte Vervangingsvraag,
    Oppervlakte VervangingsvraagInVoorraad,
    decimal Uitbreidingsvraag,
    Oppervlakte UitbreidingsvraagInVoorraad,
    string? Bron,
    string? Methode);
