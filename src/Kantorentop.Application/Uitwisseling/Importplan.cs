using System.Security.Cryptography;
using System.Text;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Lezen;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Uitwisseling;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>What a submission would change, worked out against what is recorded now.</summary>
internal sealed class Importplan
{
    private readonly Bevindingenlijst _leesfouten = new();
    private readonly List<Tabelimport> _tabellen = [];
    private Toetsing? _toetsing;

    private Importplan()
    {
    }

    public static async Task<Importplan> MaakAsync(KantorentopContext db, Inzending inzending, Bevoegdheid door, CancellationToken ct)
    {
        var plan = new Importplan();
        foreach (var fout in inzending.Fouten) plan._leesfouten.Add(fout);
        await plan.LeesAsync(db, inzending, ct);
        await plan.ToetsAsync(db, door, ct);
        return plan;
    }

    public void Schrijf(Schrijfsessie sessie) => _tabellen.ForEach(tabel => tabel.Schrijf(sessie));

    public Importverslag MaakVerslag() => new()
    {
        Tabellen = [.. _tabellen.Select(tabel => tabel.MaakVerslag())],
        Fouten = [.. _leesfouten.Regels.Concat(_toetsing!.Fouten.Regels).OrderBy(Rang).ThenBy(fout => fout.Regel)],
        Waarschuwingen = _toetsing.Waarschuwingen.Regels,
        Vingerafdruk = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', _tabellen.SelectMany(tabel => tabel.Kenmerken()))))),
    };

    private int Rang(Importfout fout) => _tabellen.FindIndex(tabel => tabel.Bestand == fout.Bestand);

    private async Task LeesAsync(KantorentopContext db, Inzending inzending, CancellationToken ct)
    {
        var gemeenten = await db.Bekend<Gemeente>().ToListAsync(ct);
        foreach (var (bestand, vorm) in Kies(inzending))
        {
            var import = vorm.MaakImport();
            await import.LoadAsync(db, ct);
            import.Lees(bestand, new Gemeentenamen(gemeenten), _leesfouten);
            await import.ToetsOnbekendAsync(db, _leesfouten, ct);
            if (vorm == Gebiedenvormen.Gemeenten) gemeenten = [.. import.ZetNieuw(new Feiten()).Gemeenten];
            _tabellen.Add(import);
        }
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

    private async Task ToetsAsync(KantorentopContext db, Bevoegdheid door, CancellationToken ct)
    {
        var vervallen = _tabellen.Where(tabel => tabel.LaatVervallen).SelectMany(tabel => Verwijzingen.Tabellen(tabel.Vorm.Tabel.Type));
        var eigen = _tabellen.ConvertAll(tabel => tabel.Vorm.Naam);
        var nodig = Benodigdheden.Bij(eigen.Concat(vervallen)).Except(eigen, StringComparer.Ordinal);
        var feiten = new Feiten();
        foreach (var naam in nodig) feiten = await Tabelvormen.Find(naam)!.Tabel.LoadAsync(db, feiten, null, ct);
        _toetsing = new Toetsing(
            door,
            _tabellen.Aggregate(feiten, (alle, tabel) => tabel.ZetHuidig(alle)),
            _tabellen.Aggregate(feiten, (alle, tabel) => tabel.ZetNieuw(alle)));
        foreach (var tabel in _tabellen) tabel.Toets(_toetsing);
    }
}
