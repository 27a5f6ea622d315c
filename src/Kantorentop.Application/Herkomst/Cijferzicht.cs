using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Herkomst;

/// <summary>Who may see one figure.</summary>
internal static class Cijferzicht
{
    /// <summary>True when someone may see it: of a building who may see its rows, of an area as on the dashboards.</summary>
    public static bool Mag(Bevoegdheid wie, Snapshot kennis, Cijfervraag vraag, DateOnly vandaag)
    {
        if (vraag.Gebouw is { } gebouw) return kennis.LiggingVanGebouw(gebouw, vandaag) is { } ligging && Leesrecht.Rijen(wie).Omvat(ligging);
        var inzien = new Cijferinzage(kennis, wie, vandaag);
        return inzien.Mag(vraag)
            && (vraag.Cijfer != Cijfer.LeegstandVerschil || inzien.Mag(vraag with { Peildatum = vraag.Peildatum.AddYears(-1) }));
    }
}
