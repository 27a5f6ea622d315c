using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Uitwisseling;

/// <summary>Which kinds of fact someone can write at all; whether one fact may be written, <see cref="Feitenrecht"/> tells by its place.</summary>
public static class Tabelrecht
{
    /// <summary>True when someone can write facts of that kind somewhere.</summary>
    /// <param name="door">Who asks.</param>
    /// <param name="feit">Type of the fact.</param>
    public static bool MagSchrijven(Bevoegdheid door, Type feit)
    {
        if (door.IsOpdrachtregel) return true;
        if (!door.Heeft(Rol.Invoeren) || door.Organisatie is not { } organisatie) return false;
        return feit.Name switch
        {
            nameof(Partij) or nameof(Eigendom) => organisatie.Soort == Organisatiesoort.Secretariaat,
            nameof(Gemeente) or nameof(Kantorenregio) or nameof(Regiolidmaatschap) or nameof(Raming) => organisatie.Soort == Organisatiesoort.Provincie,
            _ => organisatie.Soort is Organisatiesoort.Gemeente or Organisatiesoort.Provincie,
        };
    }
}
