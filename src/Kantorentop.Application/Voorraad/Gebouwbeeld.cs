using Kantorentop.Application.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorraad;

/// <summary>A building as it stands on a day, with what was before.</summary>
/// <param name="Regel">The building, its owner and its duty.</param>
/// <param name="Peildatum">The day.</param>
/// <param name="Boven">The areas around it, down to its location.</param>
/// <param name="Standen">All standen of all its units, the latest first.</param>
/// <param name="Eigendommen">Who owned it when, the latest first.</param>
public sealed record Gebouwbeeld(
    Gebouwregel Regel,
    Gebiedspeildatum Peildatum,
    IReadOnlyList<Gebiedskop> Boven,
    IReadOnlyList<Ruimtestand> Standen,
    IReadOnlyList<Eigendomsregel> Eigendommen)
{
    public Gebouw Gebouw => Regel.Stand.Gebouw;
}

/// <summary>Who owned a building when.</summary>
public sealed record Eigendomsregel(Eigendom Eigendom, string Naam);
