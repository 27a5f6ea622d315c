namespace Kantorentop.Domain.Toegang;

/// <summary>Which roles an account of an organisation can hold.</summary>
public static class Rolregels
{
    /// <summary>All roles, in the order in which screens name them.</summary>
    public static IReadOnlyList<Rol> Alle { get; } = [Rol.Lezen, Rol.Invoeren, Rol.Ondertekenen, Rol.Beheren];

    /// <summary>
    /// The roles that make sense for a kind of organisation: only provinces and municipalities sign agreements (art. 3.1). Rijk and
    /// umbrellas enter no facts, but what the registers ask of them.
    /// </summary>
    public static Rol Toegestaan(Organisatiesoort soort) => soort switch
    {
        Organisatiesoort.Provincie or Organisatiesoort.Gemeente => Rol.Lezen | Rol.Invoeren | Rol.Ondertekenen | Rol.Beheren,
        _ => Rol.Lezen | Rol.Invoeren | Rol.Beheren,
    };

    /// <summary>The single roles in a set of roles.</summary>
    public static IEnumerable<Rol> Splits(Rol rollen) => Alle.Where(rol => (rollen & rol) == rol);

    /// <summary>'lezen, invoeren', or 'geen'.</summary>
    public static string Noem(Rol rollen) => rollen == Rol.Geen ? "geen" : string.Join(", ", Splits(rollen).Select(rol => rol.ToString().ToLowerInvariant()));
}
