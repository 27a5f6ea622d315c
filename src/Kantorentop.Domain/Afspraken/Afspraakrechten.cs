using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Afspraken;

/// <summary>Who may do what with the agreement of a region.</summary>
public static class Afspraakrechten
{
    /// <summary>
    /// Reads every version, drafts too: the governments of the region, the Rijk and the secretariat. Everyone else reads
    /// the versions that are or were in force.
    /// </summary>
    public static bool MagAllesLezen(Bevoegdheid wie, Regiopartijen partijen) =>
        wie.IsOpdrachtregel
        || (wie.Rollen != Rol.Geen
            && (wie.Organisatie is { Soort: Organisatiesoort.Rijk or Organisatiesoort.Secretariaat } || partijen.Bevat(wie.Organisatie)));

    /// <summary>May read this version.</summary>
    public static bool MagLezen(Bevoegdheid wie, Regiopartijen partijen, Afspraakstaat staat) =>
        staat is Afspraakstaat.VanKracht or Afspraakstaat.Vervangen || MagAllesLezen(wie, partijen);

    /// <summary>May begin, fill in and submit: an official of a government of the region.</summary>
    public static bool MagInvoeren(Bevoegdheid wie, Regiopartijen partijen) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Invoeren) && partijen.Bevat(wie.Organisatie));

    /// <summary>May fill in what is agreed on a location: its own municipality, and each province of the region.</summary>
    public static bool MagLocatieInvoeren(Bevoegdheid wie, Regiopartijen partijen, Locatie locatie) =>
        MagInvoeren(wie, partijen)
        && (wie.Organisatie is not { Soort: Organisatiesoort.Gemeente } eigen || eigen.Sleutel == locatie.Gemeente);

    /// <summary>May sign or return a version that was put to these parties: who holds the role in one of them.</summary>
    public static bool MagOndertekenen(Bevoegdheid wie, Afspraak afspraak) =>
        wie.Heeft(Rol.Ondertekenen) && afspraak.Ondertekenaars.Any(partij => partij.Organisatie == wie.Organisatie);
}
