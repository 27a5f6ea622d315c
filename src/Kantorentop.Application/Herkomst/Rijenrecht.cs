using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Herkomst;

/// <summary>Tells of each row whether someone may see it: rows without a place for who sees rows at all, the others where they lie.</summary>
/// <param name="bereik">What this person may see.</param>
/// <param name="ligging">Where a row lies; null when it is unknown.</param>
internal sealed class Rijenrecht(Rijbereik bereik, Func<Rijsleutel, Rijligging?> ligging)
{
    private (string? Gebouw, bool Mag) _vorige;

    public bool Mag(Rijsleutel rij)
    {
        if (bereik.IsAlles) return true;
        if (bereik.IsNiets) return false;
        if (rij.Gebouw is not { } gebouw) return rij.Locatie is null || Ligt(rij);
        if (!ReferenceEquals(gebouw, _vorige.Gebouw)) _vorige = (gebouw, Ligt(rij)); // the units of a building come one after the other
        return _vorige.Mag;
    }

    private bool Ligt(Rijsleutel rij) => ligging(rij) is { } plaats && bereik.Omvat(plaats);
}
