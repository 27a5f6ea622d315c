using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Projecten;

/// <summary>
/// Where a share or sum of art. 8 comes from. Of the sector everyone sees the formula and the number of rows of a public figure; the rows
/// themselves are for the party that they are of and the secretariaat, and opening them is noted.
/// </summary>
public sealed class ToonOntwikkelherkomst(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok, Inzage inzage)
{
    /// <summary>Rows on one page.</summary>
    public const int PerBlad = 50;

    /// <summary>The provenance; null when there is no such figure, or it is of a party that is none of the asker's business.</summary>
    public async Task<Ontwikkelbeeld?> ExecuteAsync(Bevoegdheid wie, Ontwikkelvraag vraag, CancellationToken ct = default)
    {
        var kennis = houder.Huidig;
        var partij = vraag.Partij is { } code && Projectrechten.MagLezen(wie, code) ? kennis.FindPartij(code) : null;
        if (vraag.Partij is null ? vraag.Jaar is not null || vraag.Cijfer == Ontwikkelcijfer.Netto : partij is null) return null;
        var beeld = new Ontwikkelbeeld(vraag, partij is null ? new DateOnly(klok.Vandaag.Year, 1, 1) : klok.Vandaag, partij);
        await using var db = contexts.CreateDbContext();
        var projecten = (await Projectbron.VanAsync(db, vraag.Partij, ct)).ToDictionary(rij => rij.Feit.Sleutel);
        if (Stand(kennis, beeld, [.. projecten.Values.Select(rij => rij.Feit)]) is not { } stand) return beeld;
        var rijen = stand.Rijen(vraag.Cijfer);
        var zichtbaar = rijen.Where(rij => Projectrechten.MagLezen(wie, rij.Regel.Partij)).ToList();
        if (zichtbaar.Count > 0) await inzage.NoteerAsync(wie, $"rijen van artikel 8 van {vraag.Partij ?? "de sector"}", ct);
        return beeld with { Stand = stand, Aantal = rijen.Count, Rijen = zichtbaar.Count == 0 ? null : await BladAsync(db, (vraag, kennis.Nummer), zichtbaar, (projecten, ct)) };
    }

    /// <summary>What the figure is computed from; null when it is of the sector and not public.</summary>
    private static Ontwikkelstand? Stand(Snapshot kennis, Ontwikkelbeeld beeld, List<Project> projecten)
    {
        if (beeld.Partij is not { } partij)
        {
            var sector = Ontwikkelcijfers.VanSector(kennis, projecten, beeld.Peildatum);
            return Sectoropenbaarheid.Publiceer(sector, ander => kennis.FindPartij(ander)?.Kvk ?? ander).IsOpenbaar(beeld.Vraag.Cijfer) ? sector : null;
        }

        var stand = Ontwikkelcijfers.Van(kennis, partij, projecten, beeld.Peildatum);
        return beeld.Vraag.Jaar is { } jaar && kennis.Data.PeriodeVanJaar(jaar) is { Tot: { } tot } periode ? stand.Tussen(periode.Vanaf, tot) : stand;
    }

    private async Task<Ontwikkelblad> BladAsync(
        KantorentopContext db, (Ontwikkelvraag Vraag, long Nummer) waarvan, List<Ontwikkelrij> rijen, (Dictionary<Guid, Vastlegging<Project>> Projecten, CancellationToken Ct) rest)
    {
        var (projecten, ct) = rest;
        var indeling = new Bladindeling(rijen.Count, PerBlad, waarvan.Vraag.Blad);
        var gesorteerd = waarvan.Vraag.OpGrootte ? rijen.OrderByDescending(rij => rij.Regel.Oppervlakte.Honderdsten) : rijen.OrderByDescending(rij => rij.Regel.Dag);
        var blad = indeling.Van(gesorteerd.ThenBy(rij => Naam(rij.Regel, projecten), StringComparer.Ordinal)).ToList();
        var gebouwen = await new Vastleggingenlezer(db, waarvan.Nummer, ct).LeesAsync([.. blad.Select(rij => Feiten(rij.Regel))]);
        var eigen = await ProjectenAsync(db, [.. blad.Select(rij => rij.Regel.Project).OfType<Guid>().Select(sleutel => projecten[sleutel].Geopend)], ct);
        var regels = blad.Zip(gebouwen, (rij, feiten) => new Ontwikkelbladregel(
            rij, Naam(rij.Regel, projecten), houder.Huidig.FindPartij(rij.Regel.Partij)?.Naam ?? rij.Regel.Partij, rij.Regel.Project is { } sleutel ? [eigen[projecten[sleutel].Geopend]] : feiten));
        return new([.. regels], rijen.Count, indeling.Blad, indeling.Bladen);
    }

    private static Task<Dictionary<long, Feitvastlegging>> ProjectenAsync(KantorentopContext db, List<long> nummers, CancellationToken ct) =>
        db.Registraties.Where(boeking => nummers.Contains(boeking.Nummer))
            .ToDictionaryAsync(boeking => boeking.Nummer, boeking => new Feitvastlegging(Feitsoort.Project, boeking.Organisatie, boeking.Ogenblik), ct);

    // A project is no fact of the exchange: who recorded it is looked up by its own number.
    private static IReadOnlyList<(Feitsoort Soort, object Sleutel)> Feiten(Ontwikkelregel regel) =>
        regel is { Project: null, Gebouw: { } gebouw } ? [(Feitsoort.Gebouw, gebouw)] : [];

    private string Naam(Ontwikkelregel regel, Dictionary<Guid, Vastlegging<Project>> projecten) =>
        regel.Project is { } sleutel ? projecten[sleutel].Feit.Naam : houder.Huidig.FindGebouw(regel.Gebouw!)?.Naam ?? regel.Gebouw!;
}
