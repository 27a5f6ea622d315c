using Kantorentop.Application.Opslag;
using Kantorentop.Application.Overlegdossiers;
using Kantorentop.Application.Overleggen;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Overlegdossiers;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>The papers of one consultation of the example, made as the secretariaat makes them.</summary>
public static class Voorbeelddossiers
{
    /// <summary>Puts it into the example once.</summary>
    /// <param name="contexts">The database.</param>
    /// <param name="houder">The figures; loaded when they are not yet.</param>
    /// <param name="plichten">The compiler of duties.</param>
    /// <param name="ct">Stops the work.</param>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Verplichtingenbron plichten, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Dossier>(contexts, (boek, afbreken) => SchrijfAsync(boek, (houder, plichten), afbreken), ct);

    private static async Task SchrijfAsync(Voorbeeldboek boek, (Snapshothouder Houder, Verplichtingenbron Plichten) bron, CancellationToken ct)
    {
        if (await Overlegbron.FindAsync(boek.Db, Voorbeeldoverleggen.Gepland, ct) is not { } overleg) return;
        var houder = bron.Houder;
        await houder.WerkBijAsync(ct);
        var bekendOp = await boek.Db.Registraties.MaxAsync(registratie => registratie.Ogenblik, ct);
        var stempel = MaakDossier.Stempel((overleg, await Dossieroverleg.VorigeDagAsync(boek.Db, overleg.Datum, ct)), (bekendOp, Domeinklok.DagVan(Voorbeeldklok.Begin)), houder.Huidig);
        var dossier = Dossierregels.Stel(await new Dossierbron(boek.Db, houder.Huidig, stempel, bron.Plichten).VerzamelAsync(voortgang: null, ct));
        boek.Db.Add(MaakDossier.Rij(dossier, 1, boek.Registreer("overlegdossier-maken", dossier.Titel, "secretariaat")));
    }
}
