using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Herkomst;

/// <summary>
/// Where a figure comes from. Who sees the figure sees its formula and the number of rows; the rows themselves are for who may
/// see them, and opening them is noted. What they rest on is shown by organisation, never by person.
/// </summary>
public sealed class ToonHerkomst(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok, Inzage inzage)
{
    /// <summary>Rows on one page.</summary>
    public const int PerBlad = 50;

    private const int PerStuk = 500;

    /// <summary>The provenance; null when there is no such figure, or it is of a building that this person may not see.</summary>
    public async Task<Herkomstbeeld?> ExecuteAsync(Bevoegdheid wie, Snapshot kennis, Herkomstvraag vraag, CancellationToken ct = default)
    {
        if (Beeld(wie, kennis, vraag) is not { } beeld || !await MagGebouwAsync(wie, kennis, vraag.Gebouw, ct)) return null;
        if (Kies(wie, kennis, beeld.Vraag) is not { } keuze) return beeld;
        beeld = beeld with { Opbouw = new Cijferopbouw(keuze.Herkomst.Waarde, keuze.Herkomst.Termen, keuze.Rijen.Delen()) };
        if (Leesrecht.Rijen(wie).IsNiets || (keuze.Rijen.Aantal == 0 && keuze.Herkomst.Rijen.Length > 0)) return beeld;
        if (keuze.Rijen.Aantal > 0) await inzage.NoteerAsync(wie, Onderwerp(beeld.Vraag), ct);
        return beeld with { Rijen = await BladAsync(kennis, keuze.Rijen, vraag with { Peildatum = beeld.Vraag.Peildatum }, ct) };
    }

    /// <summary>Which figure it is, for who may see it; null when there is no such figure for this person.</summary>
    public async Task<Herkomstbeeld?> ZonderRijenAsync(Bevoegdheid wie, Snapshot kennis, Herkomstvraag vraag, CancellationToken ct = default) =>
        Beeld(wie, kennis, vraag) is { } beeld && await MagGebouwAsync(wie, kennis, vraag.Gebouw, ct) && Cijferzicht.Mag(wie, kennis, beeld.Vraag, klok.Vandaag)
            ? beeld
            : null;

    /// <summary>Writes all rows that someone may see as CSV; false when they may see none, or there is no such figure.</summary>
    public async Task<bool> SchrijfAsync(Bevoegdheid wie, Snapshot kennis, Herkomstvraag vraag, Herkomstbestand bestand, CancellationToken ct = default)
    {
        if (Leesrecht.Rijen(wie).IsNiets || Beeld(wie, kennis, vraag) is not { } beeld || !await MagGebouwAsync(wie, kennis, vraag.Gebouw, ct)) return false;
        if (Kies(wie, kennis, beeld.Vraag) is not { } keuze) return false;
        await inzage.NoteerAsync(wie, $"bestand met {Onderwerp(beeld.Vraag)}", ct);
        await bestand.BeginAsync(beeld, keuze.Herkomst.Waarde, keuze.Rijen.Delen(), ct);
        foreach (var stuk in keuze.Rijen.Neem(vraag.Volgorde, 0, keuze.Rijen.Aantal).Chunk(PerStuk))
            await bestand.SchrijfAsync(await RegelsAsync(kennis, beeld.Vraag.Peildatum, stuk, ct), ct);
        return true;
    }

    /// <summary>Why someone is shown another day than was asked for; null when nothing stood in the way.</summary>
    public Melding? Bezwaar(Bevoegdheid wie, Herkomstvraag vraag) => Peildatum(wie, vraag).Melding;

    private Gebiedspeildatum Peildatum(Bevoegdheid wie, Herkomstvraag vraag) => vraag.Gebouw is null
        ? Gebiedspeildatum.Bepaal(wie, vraag.Peildatum, klok.Vandaag)
        : Gebiedspeildatum.VoorRijen(vraag.Peildatum, klok.Vandaag);

    private Herkomstbeeld? Beeld(Bevoegdheid wie, Snapshot kennis, Herkomstvraag vraag)
    {
        var peildatum = Peildatum(wie, vraag);
        var cijfer = new Cijfervraag(vraag.Cijfer, vraag.Gebied, peildatum.Dag, vraag.Gebouw);
        if (!kennis.HeeftCijfer(cijfer)) return null;
        return new Herkomstbeeld(
            cijfer,
            peildatum,
            kennis.Kop(vraag.Gebied, peildatum.Dag),
            [.. kennis.Boven(vraag.Gebied, peildatum.Dag).Select(gebied => kennis.Kop(gebied, peildatum.Dag))],
            vraag.Gebouw is { } code ? kennis.FindGebouw(code)!.Naam : null);
    }

    private async Task<bool> MagGebouwAsync(Bevoegdheid wie, Snapshot kennis, string? gebouw, CancellationToken ct) =>
        gebouw is null
        || (houder.Huidig.LiggingVanGebouw(gebouw, klok.Vandaag, kennis) is { } ligging && await inzage.OpenAsync(wie, ligging, $"gebouw {gebouw}", ct));

    /// <summary>The figure and its rows; null when the figure is hidden.</summary>
    private (Cijferherkomst Herkomst, Rijenkeuze Rijen)? Kies(Bevoegdheid wie, Snapshot kennis, Cijfervraag vraag)
    {
        if (vraag.Gebouw is null && !Cijferzicht.Mag(wie, kennis, vraag, klok.Vandaag)) return null;
        var herkomst = kennis.Herkomst(vraag)!;
        var recht = new Rijenrecht(Leesrecht.Rijen(wie), rij => Ligging(kennis, rij));
        return (herkomst, new Rijenkeuze(herkomst, recht.Mag, code => Locatienaam(kennis, code, vraag.Peildatum)));
    }

    private Rijligging? Ligging(Snapshot kennis, Rijsleutel rij) => rij.Gebouw is { } gebouw
        ? houder.Huidig.LiggingVanGebouw(gebouw, klok.Vandaag, kennis)
        : houder.Huidig.LiggingVanPlan(rij.Code, klok.Vandaag, kennis);

    private static string Locatienaam(Snapshot kennis, string code, DateOnly dag) => kennis.Naam(Gebied.Locatie(code), dag);

    private async Task<Rijenblad> BladAsync(Snapshot kennis, Rijenkeuze keuze, Herkomstvraag vraag, CancellationToken ct)
    {
        var indeling = new Bladindeling(keuze.Aantal, PerBlad, vraag.Blad);
        var regels = await RegelsAsync(kennis, vraag.Peildatum!.Value, keuze.Neem(vraag.Volgorde, indeling.Overslaan, PerBlad), ct);
        return new Rijenblad(regels, keuze.Aantal, indeling.Blad, indeling.Bladen);
    }

    private async Task<IReadOnlyList<Herkomstregel>> RegelsAsync(Snapshot kennis, DateOnly dag, IReadOnlyList<Rijsleutel> sleutels, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        Herkomstrij[] rijen = [.. sleutels.Select(sleutel => sleutel.Rij())];
        var vastleggingen = await new Vastleggingenlezer(db, kennis.Nummer, ct).LeesAsync(rijen);
        return [.. rijen.Select((rij, plaats) => new Herkomstregel(rij, rij.Locatie is { } code ? Locatienaam(kennis, code, dag) : null, vastleggingen[plaats]))];
    }

    private static string Onderwerp(Cijfervraag vraag) => $"rijen van {Cijferregister.Van(vraag.Cijfer).Sleutel} van {vraag.Gebouw ?? vraag.Gebied.ToString()}";
}
