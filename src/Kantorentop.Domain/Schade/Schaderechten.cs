using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Schade;

/// <summary>
/// Who sees and writes what of article 4. That there is an analysis, an agreement or a decision is for who may see the plans. Amounts and
/// explanations are confidential to the parties at the table: the municipality of the location and the organisations that the record names.
/// The province, the Rijk, the secretariaat and commands on the server see no amounts, unless a province bears a share itself.
/// </summary>
public static class Schaderechten
{
    /// <summary>True for who may know that the record exists, with its date and state.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="ligging">Where it lies, and who develops the plan.</param>
    /// <param name="genoemd">The organisations that the record names.</param>
    public static bool MagZien(Bevoegdheid wie, Rijligging ligging, IEnumerable<Organisatie> genoemd) =>
        Leesrecht.Rijen(wie).Omvat(ligging) || MagBedragen(wie, ligging.Gemeente, genoemd);

    /// <summary>True for the parties at the table.</summary>
    /// <param name="wie">Who asks; takes <see cref="Rol.Lezen"/>.</param>
    /// <param name="gemeente">Code of the municipality of the location.</param>
    /// <param name="genoemd">The organisations that the record names.</param>
    public static bool MagBedragen(Bevoegdheid wie, string gemeente, IEnumerable<Organisatie> genoemd) =>
        wie.Heeft(Rol.Lezen)
        && wie.Organisatie is { } eigen
        && (eigen == new Organisatie(Organisatiesoort.Gemeente, gemeente) || genoemd.Contains(eigen));

    /// <summary>True for who records: the municipality, which takes the decision (art. 4.2) and sees what it records.</summary>
    public static bool MagInvoeren(Bevoegdheid wie, string gemeente) =>
        wie.Heeft(Rol.Lezen | Rol.Invoeren) && wie.Organisatie == new Organisatie(Organisatiesoort.Gemeente, gemeente);
}
