using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Plannen;

/// <summary>Plan capacity against demand: of one region with its path, and of all regions side by side.</summary>
public sealed class ToonAfstemming(Domeinklok klok)
{
    /// <summary>The alignment of a region on a day; null when there is no such region or its figures are hidden.</summary>
    public Afstemmingsbeeld? Execute(Bevoegdheid wie, Snapshot kennis, string regio, DateOnly peildatum)
    {
        var gebied = Gebied.Kantorenregio(regio);
        var inzage = new Cijferinzage(kennis, wie, klok.Vandaag);
        if (!kennis.Bestaat(gebied) || !inzage.Mag(gebied, peildatum)) return null;
        var verloop = new Balansverloop(kennis, regio, peildatum);
        var stappen = Leesrecht.MagElkePeildatum(wie) ? verloop.PerDag() : verloop.PerJaar(dag => inzage.Mag(gebied, dag));
        return new Afstemmingsbeeld(kennis.Afstemming(regio, peildatum), stappen, verloop.Pad());
    }

    /// <summary>All regions, or those of a province, the belangrijkste first.</summary>
    public IReadOnlyList<Regiostand> Regios(Bevoegdheid wie, Snapshot kennis, DateOnly peildatum, string? provincie = null)
    {
        var inzage = new Cijferinzage(kennis, wie, klok.Vandaag);
        return
        [
            .. kennis.Indeling.Kantorenregios.Where(regio => provincie is null || LigtIn(kennis, regio, provincie, peildatum))
                .OrderByDescending(regio => regio.Belangrijkste).ThenBy(regio => regio.Naam, StringComparer.Ordinal)
                .Select(regio => Regel(kennis, inzage, regio, peildatum)),
        ];
    }

    private static bool LigtIn(Snapshot snapshot, Kantorenregio regio, string provincie, DateOnly dag) =>
        snapshot.Indeling.GemeentenInRegio(regio.Naam, dag).Any(gemeente => snapshot.Indeling.FindProvincie(gemeente, dag) == provincie);

    private static Regiostand Regel(Snapshot snapshot, Cijferinzage inzage, Kantorenregio regio, DateOnly dag)
    {
        var gebied = Gebied.Kantorenregio(regio.Naam);
        var cijfers = inzage.Kerncijfers(gebied, dag);
        return new Regiostand(
            regio,
            new Gebiedskop(gebied, regio.Naam, snapshot.Titel(gebied, dag)),
            snapshot.Indeling.GemeentenInRegio(regio.Naam, dag).Count,
            cijfers,
            cijfers is null ? null : snapshot.Afstemming(regio.Naam, dag));
    }
}
