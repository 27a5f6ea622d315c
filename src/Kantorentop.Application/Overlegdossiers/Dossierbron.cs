using Kantorentop.Application.Edities;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overlegdossiers;

/// <summary>Gathers what a dossier is made from, as one for whom only that is visible what all Parties may see.</summary>
/// <param name="db">The database.</param>
/// <param name="kennis">The figures as known on the instant of the dossier.</param>
/// <param name="stempel">The stamp, without its edition.</param>
/// <param name="bron">The compiler of duties.</param>
internal sealed class Dossierbron(KantorentopContext db, Snapshot kennis, Dossierstempel stempel, Verplichtingenbron bron)
{
    /// <summary>Who reads a dossier sees at least what an umbrella sees; so it holds no more than that.</summary>
    private static readonly Bevoegdheid Partijen = new(null, "alle Partijen", new Organisatie(Organisatiesoort.Koepel, ""), Rol.Lezen);

    /// <summary>All of it, told step by step.</summary>
    public async Task<Dossierinvoer> VerzamelAsync(IProgress<Dossiervoortgang>? voortgang, CancellationToken ct)
    {
        voortgang?.Report(new(1, "Cijfers van toen en nu vergelijken"));
        var gebieden = Gebieden();
        voortgang?.Report(new(2, "Verplichtingen van alle partijen bepalen"));
        var plichten = await PlichtenAsync(ct);
        voortgang?.Report(new(3, "Regionale afspraken nalopen"));
        var afspraken = await AfsprakenAsync(ct);
        var overleg = new Dossieroverleg(db, stempel);
        return new(stempel with { Editie = await EditieAsync(ct) }, kennis.Data)
        {
            Gebieden = gebieden,
            Plichten = plichten,
            Afspraken = afspraken,
            Besluiten = await overleg.BesluitenAsync(ct),
            Acties = await overleg.ActiesAsync(new Dragers(kennis, stempel.Peildatum), ct),
            Oproepen = await overleg.OproepenAsync(kennis.Data, ct),
        };
    }

    /// <summary>The land and the regions with their figures on the two days, the belangrijkste regions first.</summary>
    private IReadOnlyList<Dossiergebied> Gebieden()
    {
        var inzage = new Cijferinzage(kennis, Partijen, stempel.Peildatum);
        var regios = kennis.Indeling.Kantorenregios.OrderByDescending(regio => regio.Belangrijkste).ThenBy(regio => regio.Naam, StringComparer.Ordinal);
        return
        [
            .. regios.Select(regio => Gebied.Kantorenregio(regio.Naam)).Prepend(Gebied.Land).Select(gebied => new Dossiergebied(
                gebied,
                gebied.Soort == Gebiedssoort.Land ? "Nederland" : gebied.Sleutel,
                Peil(inzage, gebied, stempel.VorigePeildatum),
                Peil(inzage, gebied, stempel.Peildatum))),
        ];
    }

    /// <summary>Every duty with its state on the two days.</summary>
    private async Task<IReadOnlyList<Dossierplicht>> PlichtenAsync(CancellationToken ct)
    {
        var gegevens = await bron.GegevensAsync(db, kennis, ct);
        var eerder = new Plichtvorming(kennis, stempel.VorigePeildatum, gegevens).Allen()
            .SelectMany(rij => rij.Verplichtingen.Select(plicht => ((rij.Drager.Code, plicht.Sleutel), plicht.Staat))).ToDictionary(rij => rij.Item1, rij => rij.Staat);
        return
        [
            .. from rij in new Plichtvorming(kennis, stempel.Peildatum, gegevens).Allen()
               let drager = new Dossierdrager(rij.Drager.Code, rij.Drager.Naam, rij.Drager.IsMarktpartij, rij.Drager.Partij?.Koepel)
               from plicht in rij.Verplichtingen
               select Plicht(drager, plicht, eerder.TryGetValue((drager.Code, plicht.Sleutel), out var toen) ? toen : null),
        ];
    }

    /// <summary>The agreements with the steps in them that everyone may know of.</summary>
    private async Task<IReadOnlyList<Dossierafspraak>> AfsprakenAsync(CancellationToken ct)
    {
        var versies = await db.Set<Afspraak>().AsNoTracking().Where(afspraak => afspraak.VanKrachtOp != null)
            .Select(afspraak => new { afspraak.Regio, afspraak.Versie, afspraak.VanKrachtOp, afspraak.Gebeurtenissen }).AsSplitQuery().ToListAsync(ct);
        var perRegio = versies.ToLookup(versie => versie.Regio);
        return
        [
            .. kennis.Indeling.Kantorenregios.OrderBy(regio => regio.Naam, StringComparer.Ordinal).Select(regio => new Dossierafspraak(
                regio.Naam,
                Afspraaktermijn.Op(stempel.Peildatum, regio, kennis.Data, perRegio[regio.Naam].Where(versie => versie.VanKrachtOp <= stempel.Peildatum).Min(versie => versie.VanKrachtOp)),
                [.. perRegio[regio.Naam].SelectMany(versie => Stappen(versie.Versie, versie.Gebeurtenissen))])),
        ];
    }

    /// <summary>The edition that was published last; null when there is none.</summary>
    private Task<Dossiereditie?> EditieAsync(CancellationToken ct) => db.Set<Editie>().Where(editie => editie.Nummer <= stempel.Kennisnummer)
        .OrderByDescending(editie => editie.Nummer).Select(editie => new Dossiereditie(editie.Sleutel, editie.Naam, editie.Peildatum, editie.Hash)).FirstOrDefaultAsync(ct);

    private Dossierpeiling? Peil(Cijferinzage inzage, Gebied gebied, DateOnly dag) => inzage.Kerncijfers(gebied, dag) is { } kern
        ? new(kern, gebied.Soort == Gebiedssoort.Kantorenregio ? kennis.Afstemming(gebied.Sleutel, dag) : null, inzage.Mag(Cijfer.Transformatieplicht.Van(gebied, dag)) ? kennis.Transformatieplicht(gebied, dag).Gebouwen.Count : null)
        : null;

    private IEnumerable<Dossierstap> Stappen(int versie, IEnumerable<Gebeurtenis> gebeurtenissen) => gebeurtenissen
        .Where(stap => stap.Soort is Gebeurtenissoort.VanKracht or Gebeurtenissoort.Vervangen or Gebeurtenissoort.Opgezegd)
        .Where(stap => stap.Op > stempel.VorigePeildatum && stap.Op <= stempel.Peildatum)
        .Select(stap => new Dossierstap(versie, stap.Soort, stap.Op));

    private static Dossierplicht Plicht(Dossierdrager drager, Verplichting plicht, Verplichtingstaat? toen) =>
        new(drager, plicht.Regel.Lid, toen, plicht.Staat, plicht.VraagtAntwoord) { Sinds = plicht.Sinds, Uiterlijk = plicht.Uiterlijk };
}
