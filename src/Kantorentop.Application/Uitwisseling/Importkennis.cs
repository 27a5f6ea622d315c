using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Uitwisseling;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>
/// The tables that an import works with: those of its files, and those that its rows refer to or are referred to by. Of the large
/// ones only what is asked for is loaded.
/// </summary>
internal sealed class Importkennis(KantorentopContext db)
{
    private readonly SortedList<int, Tabelimport> _tabellen = [];

    /// <summary>The tables that have a file, each after those that it refers to.</summary>
    public IEnumerable<Tabelimport> MetBestand => _tabellen.Values.Where(tabel => tabel.Bestand is not null);

    /// <summary>The facts as they are recorded.</summary>
    public Feiten Huidig => _tabellen.Values.Aggregate(new Feiten(), (feiten, tabel) => tabel.ZetHuidig(feiten));

    /// <summary>The facts as they will be.</summary>
    public Feiten Nieuw => _tabellen.Values.Aggregate(new Feiten(), (feiten, tabel) => tabel.ZetNieuw(feiten));

    /// <summary>A table, of which nothing is loaded yet when it is new here.</summary>
    public Tabelimport Van(Tabelvorm vorm)
    {
        if (!_tabellen.TryGetValue(vorm.Rang, out var tabel)) _tabellen.Add(vorm.Rang, tabel = vorm.MaakImport());
        return tabel;
    }

    /// <summary>Loads what the rows of the files are judged by.</summary>
    public async Task VulAanAsync(CancellationToken ct)
    {
        var vervallen = MetBestand.Where(tabel => tabel.LaatVervallen).SelectMany(tabel => Verwijzingen.Tabellen(tabel.Vorm.Tabel.Type));
        var nodig = Benodigdheden.Bij(MetBestand.Select(tabel => tabel.Vorm.Naam).Concat(vervallen));
        foreach (var naam in nodig) await Van(Tabelvormen.Find(naam)!).BeginAsync(db, ct);

        // Each after those that refer to it, because these say which of its rows are needed.
        await VraagStandenAsync(ct);
        await VraagRuimtenAsync(ct);
        await VraagEigendommenAsync(ct);
        await VraagGebouwenAsync(ct);
    }

    private async Task VraagStandenAsync(CancellationToken ct)
    {
        if (Find<Ruimtestand>() is { } standen) await standen.VraagAsync(db, nameof(Ruimtestand.Ruimte), Vervallen<Ruimte>().Select(ruimte => ruimte.Code), ct);
    }

    private async Task VraagRuimtenAsync(CancellationToken ct)
    {
        if (Find<Ruimte>() is not { } ruimten) return;
        await ruimten.VraagAsync(db, nameof(Ruimte.Code), Alle<Ruimtestand>().Select(stand => stand.Ruimte), ct);
        await ruimten.VraagAsync(db, nameof(Ruimte.Code), ruimten.Gewijzigd.SelectMany(ruimte => ruimte.Voorgangers), ct);
        await ruimten.VraagAsync(db, nameof(Ruimte.Gebouw), [.. ruimten.Gewijzigd.Select(ruimte => ruimte.Gebouw), .. Vervallen<Gebouw>().Select(gebouw => gebouw.Code)], ct);
    }

    private async Task VraagEigendommenAsync(CancellationToken ct)
    {
        if (Find<Eigendom>() is not { } eigendommen) return;
        await eigendommen.VraagAsync(db, nameof(Eigendom.Gebouw), Vervallen<Gebouw>().Select(gebouw => gebouw.Code), ct);
        await eigendommen.VraagAsync(db, nameof(Eigendom.Partij), Vervallen<Partij>().Select(partij => partij.Code), ct);
    }

    private async Task VraagGebouwenAsync(CancellationToken ct)
    {
        if (Find<Gebouw>() is not { } gebouwen) return;
        await gebouwen.VraagAsync(db, nameof(Gebouw.Code), Alle<Ruimte>().Select(ruimte => ruimte.Gebouw).Concat(Alle<Eigendom>().Select(eigendom => eigendom.Gebouw)), ct);
        await gebouwen.VraagAsync(db, nameof(Gebouw.Locatie), Vervallen<Locatie>().Select(locatie => locatie.Code), ct);
        await gebouwen.VraagAsync(db, nameof(Gebouw.Eigenaar), Vervallen<Partij>().Select(partij => partij.Code), ct);
    }

    private Tabelimport<T>? Find<T>()
        where T : class => _tabellen.Values.OfType<Tabelimport<T>>().SingleOrDefault();

    private IEnumerable<T> Alle<T>()
        where T : class => Find<T>()?.Alle ?? [];

    private IEnumerable<T> Vervallen<T>()
        where T : class => Find<T>()?.Vervallen ?? [];
}
