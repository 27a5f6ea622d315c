using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>Who makes the papers of a consultation and who reads them.</summary>
public static class Dossierrecht
{
    /// <summary>True for who makes one: the secretariaat.</summary>
    public static bool MagMaken(Bevoegdheid wie) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Lezen | Rol.Invoeren) && wie.Organisatie is { Soort: Organisatiesoort.Secretariaat });

    /// <summary>True for the Parties, governments, Rijk and umbrellas, and the secretariaat; a single market party is no Party.</summary>
    public static bool MagLezen(Bevoegdheid wie) =>
        wie.IsOpdrachtregel
        || (wie.Heeft(Rol.Lezen) && wie.Organisatie?.Soort is Organisatiesoort.Rijk or Organisatiesoort.Provincie or Organisatiesoort.Gemeente
            or Organisatiesoort.Koepel or Organisatiesoort.Secretariaat);
}
