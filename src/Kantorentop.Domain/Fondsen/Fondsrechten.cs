using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Fondsen;

/// <summary>
/// Who may do what with a fund. Its register is public; single entries are for the governments that are its initiators, for the
/// secretariaat and, as far as they are about it, for the owner. An umbrella is no exception, also as an initiator: its members
/// compete (art. 6 Mededingingswet).
/// </summary>
public static class Fondsrechten
{
    /// <summary>May propose a fund: an official of a government of the region.</summary>
    public static bool MagVoorstellen(Bevoegdheid wie, Regiopartijen partijen) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Invoeren) && partijen.Bevat(wie.Organisatie));

    /// <summary>Keeps the register and the ledger: an official of a government that is one of its initiators.</summary>
    public static bool MagBeheren(Bevoegdheid wie, IReadOnlyList<Initiatiefnemer> initiatiefnemers) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Invoeren) && IsOverheid(wie, initiatiefnemers));

    /// <summary>Sees every entry: the governments among the initiators and the secretariaat.</summary>
    public static bool MagAlleBoekingen(Bevoegdheid wie, IReadOnlyList<Initiatiefnemer> initiatiefnemers) =>
        wie.IsOpdrachtregel
        || (wie.Heeft(Rol.Lezen) && (wie.Organisatie is { Soort: Organisatiesoort.Secretariaat } || IsOverheid(wie, initiatiefnemers)));

    /// <summary>The party whose own entries someone sees, or null.</summary>
    public static string? EigenPartij(Bevoegdheid wie) =>
        wie.Heeft(Rol.Lezen) && wie.Organisatie is { Soort: Organisatiesoort.Marktpartij } organisatie ? organisatie.Sleutel : null;

    private static bool IsOverheid(Bevoegdheid wie, IReadOnlyList<Initiatiefnemer> initiatiefnemers) =>
        initiatiefnemers.Any(partij => partij.IsOverheid && partij.Organisatie == wie.Organisatie);
}
