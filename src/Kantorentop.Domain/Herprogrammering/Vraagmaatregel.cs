using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herprogrammering;

/// <summary>Another demand than the estimate in force, from a day on; all in m² v.v.o. over 2012–2021.</summary>
/// <param name="Vanaf">First day; estimates that begin on it or later are left out.</param>
/// <param name="Vervangingsvraag">Replacement demand V.</param>
/// <param name="VervangingsvraagInVoorraad">Part of V that existing stock can take.</param>
/// <param name="Uitbreidingsvraag">Expansion demand U; may be negative [conv].</param>
/// <param name="UitbreidingsvraagInVoorraad">Part of U that existing stock can take.</param>
public sealed record Vraagmaatregel(
    DateOnly Vanaf,
    Oppervlakte Vervangingsvraag,
    Oppervlakte VervangingsvraagInVoorraad,
    decimal Uitbreidingsvraag,
    Oppervlakte UitbreidingsvraagInVoorraad)
{
    /// <summary>As the estimate of a region.</summary>
    public Raming AlsRaming(string regio) => new(
        regio, Vanaf, Vervangingsvraag, VervangingsvraagInVoorraad, Uitbreidingsvraag, UitbreidingsvraagInVoorraad, "scenario", null);

    /// <summary>The estimates of all regions as they would be recorded.</summary>
    public IReadOnlyList<Raming> Pas(string regio, IReadOnlyList<Raming> ramingen) =>
        [.. ramingen.Where(raming => raming.Regio != regio || raming.Vanaf < Vanaf), AlsRaming(regio)];
}
