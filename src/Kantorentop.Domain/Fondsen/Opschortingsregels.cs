using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Fondsen;

/// <summary>What a finding of art. 12.2 takes, and what follows from it.</summary>
public static class Opschortingsregels
{
    /// <summary>The member that is not owed while a finding stands.</summary>
    public const string Lid = "2.2";

    /// <summary>Records and ends findings: the secretariaat, which acts for all Parties.</summary>
    public static bool Mag(Bevoegdheid wie) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Invoeren) && wie.Organisatie is { Soort: Organisatiesoort.Secretariaat });

    /// <summary>What is wrong with a finding; empty when it may be recorded.</summary>
    /// <param name="nieuw">The finding.</param>
    /// <param name="andere">What is recorded besides it.</param>
    /// <param name="kennis">The facts.</param>
    /// <param name="vandaag">Today.</param>
    public static IEnumerable<Melding> Toets(Opschorting nieuw, IEnumerable<Opschorting> andere, Snapshot kennis, DateOnly vandaag)
    {
        if (nieuw.Gebied.Soort is not (Gebiedssoort.Land or Gebiedssoort.Kantorenregio) || !kennis.Bestaat(nieuw.Gebied))
            yield return new("gebied-onbekend", "Kies Nederland of een kantorenregio.", nameof(nieuw.Gebied));
        if (nieuw.Vanaf < kennis.Data.Inwerkingtreding || nieuw.Vanaf > vandaag)
            yield return new("vanaf-buiten", "Vul een dag in vanaf de inwerkingtreding van het convenant tot en met vandaag.", nameof(nieuw.Vanaf));
        if (nieuw.Tot <= nieuw.Vanaf || nieuw.Tot > vandaag.AddDays(1))
            yield return new("tot-buiten", "Vul een einddatum in na de dag van de vaststelling, en uiterlijk vandaag.", nameof(nieuw.Tot));
        if (string.IsNullOrWhiteSpace(nieuw.Verwijzing))
            yield return new("verwijzing-ontbreekt", "Vul het document in waarin dit is vastgesteld.", nameof(nieuw.Verwijzing));
        if (andere.Any(ander => ander.Gebied == nieuw.Gebied && Vak(ander).Overlapt(Vak(nieuw))))
            yield return new("overlap", "Voor dit gebied geldt in deze periode al een vaststelling. Beëindig die eerst.", nameof(nieuw.Gebied));
    }

    /// <summary>The finding that holds for an area on a day: its own or that of the land, the one that came first; null without.</summary>
    public static Opschorting? Op(this IEnumerable<Opschorting> vaststellingen, Gebied gebied, DateOnly dag) => vaststellingen
        .Where(rij => (rij.Gebied == gebied || rij.Gebied == Gebied.Land) && Vak(rij).Bevat(dag)).OrderBy(rij => rij.Vanaf).FirstOrDefault();

    /// <summary>The members that a market party cannot be held to on a day, with the day of the finding: parties are of the whole land.</summary>
    public static IReadOnlyDictionary<string, DateOnly> Leden(IEnumerable<Opschorting> vaststellingen, DateOnly dag) =>
        vaststellingen.Op(Gebied.Land, dag) is { } gevonden ? new Dictionary<string, DateOnly> { [Lid] = gevonden.Vanaf } : new Dictionary<string, DateOnly>();

    private static Periode Vak(Opschorting rij) => new(rij.Vanaf, rij.Tot);
}
