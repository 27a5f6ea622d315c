using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Lezen;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>What a submission would change, worked out against what is recorded now.</summary>
internal sealed class Importplan
{
    private readonly Bevindingenlijst _leesfouten = new();
    private readonly KantorentopContext _db;
    private readonly Importkennis _kennis;
    private readonly Action<Importvoortgang> _meld;
    private List<Tabelimport> _tabellen = [];
    private Toetsing? _toetsing;

    private Importplan(KantorentopContext db, IProgress<Importvoortgang>? voortgang)
    {
        _db = db;
        _kennis = new Importkennis(db);
        _meld = voortgang is null ? _ => { } : voortgang.Report;
    }

    public static async Task<Importplan> MaakAsync(
        KantorentopContext db, Inzending inzending, Bevoegdheid door, IProgress<Importvoortgang>? voortgang, CancellationToken ct)
    {
        var plan = new Importplan(db, voortgang);
        foreach (var fout in inzending.Fouten) plan._leesfouten.Add(fout);
        await plan.LeesAsync(inzending, ct);
        await plan.ToetsAsync(door, ct);
        return plan;
    }

    public void Schrijf(Schrijfsessie sessie)
    {
        _meld(new Importvoortgang(Importfase.Schrijven, "", 0));

        // What the rows were judged by is as large as the rows: it need not be in memory while they are written.
        _toetsing = null;
        foreach (var tabel in _tabellen) tabel.Schrijf(sessie);
    }

    public Importverslag MaakVerslag()
    {
        using var afdruk = new Vingerafdruk();
        foreach (var tabel in _tabellen) tabel.Kenmerk(afdruk);
        return new()
        {
            Tabellen = [.. _tabellen.Select(tabel => tabel.MaakVerslag())],
            Fouten = [.. _leesfouten.Regels.Concat(_toetsing!.Fouten.Regels).OrderBy(Rang).ThenBy(fout => fout.Regel)],
            Waarschuwingen = _toetsing.Waarschuwingen.Regels,
            Vingerafdruk = afdruk.Sluit(),
        };
    }

    private int Rang(Importfout fout) => _tabellen.FindIndex(tabel => tabel.Bestand == fout.Bestand);

    private async Task LeesAsync(Inzending inzending, CancellationToken ct)
    {
        var namen = new Gemeentenamen(await _db.Bekend<Gemeente>().ToListAsync(ct));
        var teksten = new Tekstvoorraad();
        foreach (var (bestand, vorm) in Kies(inzending))
        {
            var import = _kennis.Van(vorm);
            await import.LeesAsync(_db, bestand, new Leesomgeving(namen, teksten, _leesfouten, _meld), ct);
            await import.ToetsOnbekendAsync(_db, _leesfouten, ct);
            if (vorm == Gebiedenvormen.Gemeenten) namen = new Gemeentenamen(import.ZetNieuw(new Feiten()).Gemeenten);
        }

        _tabellen = [.. _kennis.MetBestand];
    }

    private List<(Bronbestand Bestand, Tabelvorm Vorm)> Kies(Inzending inzending)
    {
        var gekozen = new SortedList<int, (Bronbestand, Tabelvorm)>();
        foreach (var bestand in inzending.Bestanden)
        {
            if (Tabelvormen.Find(bestand.Tabel) is not { } vorm)
                Weiger(bestand, "tabel-onbekend", $"Er is geen tabel met deze naam. {(bestand.IsWerkblad ? "Hernoem of verwijder het blad. " : "")}De tabellen zijn: {string.Join(", ", Tabelvormen.Alle.Select(tabel => tabel.Naam))}.");
            else if (!gekozen.TryAdd(vorm.Rang, (bestand, vorm)))
                Weiger(bestand, "tabel-dubbel", "Deze tabel zit er twee keer bij. Zend per tabel een bestand in.");
        }

        return [.. gekozen.Values];
    }

    private void Weiger(Bronbestand bestand, string code, string tekst) => _leesfouten.Add(new Importfout(bestand.Naam, null, null, null, code, tekst));

    private async Task ToetsAsync(Bevoegdheid door, CancellationToken ct)
    {
        await _kennis.VulAanAsync(ct);
        _toetsing = new Toetsing(door, _kennis.Huidig, _kennis.Nieuw);
        foreach (var tabel in _tabellen)
        {
            ct.ThrowIfCancellationRequested();
            tabel.Toets(_toetsing, _meld);
        }
    }
}
