using Kantorentop.Application.Opslag;
using Kantorentop.Application.Overleggen;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overlegdossiers;

/// <summary>For which consultation a dossier is made.</summary>
/// <param name="Overleg">Key of the consultation; null when none was chosen.</param>
public sealed record Dossieropdracht(Guid? Overleg);

/// <summary>How far the making of a dossier is.</summary>
/// <param name="Stap">From 1.</param>
/// <param name="Wat">What it is doing, in Dutch.</param>
public sealed record Dossiervoortgang(int Stap, string Wat)
{
    /// <summary>Number of steps.</summary>
    public const int Stappen = 4;
}

/// <summary>A dossier in addresses.</summary>
/// <param name="Overleg">Key of the consultation.</param>
/// <param name="Versie">Version, from 1.</param>
public sealed record Dossiersleutel(Guid Overleg, int Versie);

/// <summary>Makes the papers of a consultation and freezes them.</summary>
public sealed class MaakDossier(Registratieboek boek, IDbContextFactory<KantorentopContext> contexts, Kennisbron kennisbron, Verplichtingenbron plichten, Domeinklok klok)
{
    /// <summary>The new version, or why not; the same operation makes one version.</summary>
    public async Task<Uitkomst<Dossiersleutel>> ExecuteAsync(
        Bevoegdheid wie, Dossieropdracht opdracht, Guid operatieId, IProgress<Dossiervoortgang>? voortgang = null, CancellationToken ct = default)
    {
        if (!Dossierrecht.MagMaken(wie)) return Uitkomst<Dossiersleutel>.Mislukt(Dossiermeldingen.GeenRecht);
        if (await VindAsync(opdracht, ct) is not { } overleg) return Uitkomst<Dossiersleutel>.Mislukt(Dossiermeldingen.Overleg);
        var bekendOp = klok.GetUtcNow();
        var kennis = await kennisbron.NeemAsync(wie, bekendOp, ct);
        if (kennis.Waarde is not { } snapshot) return Uitkomst<Dossiersleutel>.Mislukt(kennis.Meldingen);
        var dossier = Dossierregels.Stel(await VerzamelAsync(snapshot, Stempel(overleg, (bekendOp, klok.Vandaag), snapshot), voortgang, ct));
        voortgang?.Report(new(4, "Het dossier vastleggen"));
        var handeling = new Handeling(operatieId, "overlegdossier-maken", dossier.Titel, wie);
        var uitkomst = await boek.LegVastAsync(handeling, (sessie, afbreken) => SchrijfAsync(sessie, dossier, afbreken), ct);
        return uitkomst.IsGelukt ? Uitkomst<Dossiersleutel>.Met((await VindAsync(operatieId, ct))!) : Uitkomst<Dossiersleutel>.Mislukt(uitkomst.Meldingen);
    }

    /// <summary>What an operation made; null while it is not done.</summary>
    public async Task<Dossiersleutel?> VindAsync(Guid operatieId, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Registraties.Where(rij => rij.OperatieId == operatieId)
            .Join(db.Set<Dossier>(), rij => rij.Nummer, dossier => dossier.Nummer, (rij, dossier) => new Dossiersleutel(dossier.Overleg, dossier.Versie))
            .FirstOrDefaultAsync(ct);
    }

    private async Task<Dossierinvoer> VerzamelAsync(Snapshot snapshot, Dossierstempel stempel, IProgress<Dossiervoortgang>? voortgang, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        return await new Dossierbron(db, snapshot, stempel, plichten).VerzamelAsync(voortgang, ct);
    }

    private async Task<(Overleg Overleg, DateOnly? Vorige)?> VindAsync(Dossieropdracht opdracht, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        if (opdracht.Overleg is not { } sleutel || await Overlegbron.FindAsync(db, sleutel, ct) is not { Staat: not Overlegstaat.Afgelast } overleg) return null;
        return (overleg, await Dossieroverleg.VorigeDagAsync(db, overleg.Datum, ct));
    }

    internal static Dossierstempel Stempel((Overleg Overleg, DateOnly? Vorige) waarvan, (DateTimeOffset BekendOp, DateOnly Vandaag) nu, Snapshot snapshot)
    {
        var dag = waarvan.Overleg.Datum;
        return new(Naam(dag), dag, waarvan.Vorige, nu.BekendOp, snapshot.Nummer, dag < nu.Vandaag ? dag : nu.Vandaag)
        {
            Overlegsleutel = waarvan.Overleg.Sleutel,
            VorigePeildatum = waarvan.Vorige ?? Convenantdata.Referentiedatum,
            Rekenregels = Rekenregels.Versie,
            Dossierregels = Dossierregels.Versie,
        };
    }

    private static string Naam(DateOnly dag) => $"{dag:dd-MM-yyyy}";

    private static async Task<Uitkomst> SchrijfAsync(Schrijfsessie sessie, Overlegdossier dossier, CancellationToken ct)
    {
        var overleg = dossier.Stempel.Overlegsleutel;
        var laatste = await sessie.Db.Set<Dossier>().Where(rij => rij.Overleg == overleg).MaxAsync(rij => (int?)rij.Versie, ct) ?? 0;
        sessie.Db.Add(Rij(dossier, laatste + 1, sessie.Nummer));
        return Uitkomst.Gelukt;
    }

    internal static Dossier Rij(Overlegdossier dossier, int versie, long nummer)
    {
        var tekst = Dossiertekst.Schrijf(dossier);
        return new()
        {
            Overleg = dossier.Stempel.Overlegsleutel,
            Overlegdag = dossier.Stempel.Overlegdag,
            Versie = versie,
            Titel = dossier.Titel,
            Tekst = tekst,
            Hash = Dossiertekst.Hash(tekst),
            Kennisnummer = dossier.Stempel.Kennisnummer,
            Regelversie = dossier.Stempel.Dossierregels,
            Nummer = nummer,
        };
    }
}
