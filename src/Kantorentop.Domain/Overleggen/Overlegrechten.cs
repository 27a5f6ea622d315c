using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Overleggen;

/// <summary>
/// Who sees and writes what of the consultations. Governments, the Rijk and the umbrellas read agenda, papers, decisions and actions;
/// market parties are represented by their umbrella. What Parties decided is for everyone, once the report is adopted.
/// </summary>
public static class Overlegrechten
{
    /// <summary>True for who reads the papers: governments, the Rijk, umbrellas and the secretariaat.</summary>
    public static bool MagMeelezen(Bevoegdheid wie) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Lezen) && wie.Organisatie is { Soort: not Organisatiesoort.Marktpartij });

    /// <summary>True for who may know of the consultation and its decisions.</summary>
    public static bool MagZien(Bevoegdheid wie, Overleg overleg) => overleg.Staat == Overlegstaat.VerslagVastgesteld || MagMeelezen(wie);

    /// <summary>True for who keeps the register: the secretariaat.</summary>
    public static bool MagInvoeren(Bevoegdheid wie) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Invoeren) && wie.Organisatie is { Soort: Organisatiesoort.Secretariaat });

    /// <summary>True for who reports an action done: the organisation that has it, and the secretariaat.</summary>
    public static bool MagAfmelden(Bevoegdheid wie, Overlegactie actie) =>
        MagInvoeren(wie) || (wie.Heeft(Rol.Invoeren) && wie.Organisatie == actie.Wie);
}
