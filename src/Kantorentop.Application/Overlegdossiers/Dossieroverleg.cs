using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overlegdossiers;

/// <summary>What consultations left for the next: decisions, actions and calls. Checks no rights: Parties may see all of it.</summary>
internal sealed class Dossieroverleg(KantorentopContext db, Dossierstempel stempel)
{
    /// <summary>The day of the last consultation on progress before a day, as art. 12.3 counts them; null when there was none.</summary>
    public static Task<DateOnly?> VorigeDagAsync(KantorentopContext db, DateOnly voor, CancellationToken ct) => db.Bekend<Overleg>()
        .Where(overleg => overleg.Datum < voor && (overleg.Staat == Overlegstaat.Gehouden || overleg.Staat == Overlegstaat.VerslagVastgesteld)
            && (overleg.Soort == Overlegsoort.Gezamenlijk || overleg.Soort == Overlegsoort.JaarlijkseEvaluatie))
        .MaxAsync(overleg => (DateOnly?)overleg.Datum, ct);

    /// <summary>What was decided on the day of the last consultation and since, in order.</summary>
    public async Task<IReadOnlyList<Dossierbesluit>> BesluitenAsync(CancellationToken ct) => await db.Bekend<Overlegbesluit>()
        .Join(db.Bekend<Overleg>(), besluit => besluit.Overleg, overleg => overleg.Sleutel, (besluit, overleg) => new { besluit, overleg.Datum })
        .Where(rij => rij.Datum >= stempel.VorigePeildatum && rij.Datum < stempel.Overlegdag)
        .OrderBy(rij => rij.Datum).ThenBy(rij => rij.besluit.Nummer).Select(rij => new Dossierbesluit(rij.Datum, rij.besluit.Tekst)).ToListAsync(ct);

    /// <summary>What is still to be done, the first to end first.</summary>
    public async Task<IReadOnlyList<Dossieractie>> ActiesAsync(Dragers dragers, CancellationToken ct)
    {
        var acties = await db.Bekend<Overlegactie>().Where(actie => actie.GedaanOp == null).OrderBy(actie => actie.Uiterlijk).ThenBy(actie => actie.Nummer).ToListAsync(ct);
        return [.. acties.Select(actie => new Dossieractie(actie.Wat, Naam(dragers, actie.Wie), actie.Uiterlijk))];
    }

    /// <summary>The calls whose talks have to begin by a day.</summary>
    public async Task<IReadOnlyList<Dossieroproep>> OproepenAsync(Convenantdata data, CancellationToken ct)
    {
        var oproepen = await db.Bekend<Oproep>().Where(oproep => oproep.Aanvang == null && oproep.Overeenstemming == null).OrderBy(oproep => oproep.Datum).ThenBy(oproep => oproep.Sleutel).ToListAsync(ct);
        return
        [
            .. from oproep in oproepen
               let uiterlijk = Oproepregels.UiterlijkeAanvang(oproep, data)
               where uiterlijk is not null && oproep.Grond == Oproepgrond.OnvoorzieneOmstandigheden
               select new Dossieroproep("15.1", $"Overleg beginnen na de oproep van {oproep.Door}", uiterlijk.Value),
        ];
    }

    private static string Naam(Dragers dragers, Organisatie wie) =>
        wie.Soort == Organisatiesoort.Secretariaat ? "Secretariaat" : dragers.Van(wie)?.Naam ?? wie.Sleutel;
}
