using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Lezen;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>One table of an import: what is recorded, what its file says if there is one, and the difference.</summary>
internal abstract class Tabelimport
{
    public abstract Tabelvorm Vorm { get; }

    /// <summary>Name of the file that was read; null when the submission has none for this table.</summary>
    public abstract string? Bestand { get; }

    /// <summary>True when the file ends recordings, which others may refer to.</summary>
    public abstract bool LaatVervallen { get; }

    /// <summary>Loads what is recorded, of a small table.</summary>
    public abstract Task BeginAsync(KantorentopContext db, CancellationToken ct);

    /// <summary>Reads the file and compares each row with what is recorded.</summary>
    public abstract Task LeesAsync(KantorentopContext db, Bronbestand bestand, Leesomgeving omgeving, CancellationToken ct);

    /// <summary>Refuses to end what was never recorded; ending what has ended already changes nothing.</summary>
    public abstract Task ToetsOnbekendAsync(KantorentopContext db, Bevindingenlijst fouten, CancellationToken ct);

    /// <summary>The facts with this table as it is recorded.</summary>
    public abstract Feiten ZetHuidig(Feiten feiten);

    /// <summary>The facts with this table as it will be.</summary>
    public abstract Feiten ZetNieuw(Feiten feiten);

    public abstract void Toets(Toetsing toetsing, Action<Importvoortgang> meld);

    public abstract void Schrijf(Schrijfsessie sessie);

    public abstract Tabelverslag MaakVerslag();

    /// <summary>Adds a text for each change, which says exactly what it replaces.</summary>
    public abstract void Kenmerk(Vingerafdruk afdruk);
}

/// <summary>What the reading of each file works with.</summary>
/// <param name="Namen">Names of municipalities.</param>
/// <param name="Teksten">One string for equal codes, over all files: each unit is named by all its standen.</param>
/// <param name="Fouten">Where errors go.</param>
/// <param name="Meld">Hears how far it is.</param>
internal sealed record Leesomgeving(Gemeentenamen Namen, Tekstvoorraad Teksten, Bevindingenlijst Fouten, Action<Importvoortgang> Meld);

internal sealed class Tabelimport<T>(Tabelvorm<T> vorm) : Tabelimport
    where T : class
{
    /// <summary>Rows of a file that are compared at a time.</summary>
    private const int PerKeer = 5000;

    private readonly Stapel<Importrij<T>> _rijen = new();
    private readonly List<(Rijsleutel Sleutel, int Regel)> _onbekend = [];
    private readonly Tabelkennis<T> _kennis = new(vorm);
    private Bestandsplek? _plek;
    private Sleutelregister? _gelezen;

    public override Tabelvorm Vorm => vorm;

    public override string? Bestand => _plek?.Bestand;

    public override bool LaatVervallen => _rijen.Any(rij => rij.IsVervallen);

    /// <summary>The recordings that the file ends.</summary>
    public IEnumerable<T> Vervallen => _rijen.Where(rij => rij.IsVervallen).Select(rij => rij.Oud!);

    /// <summary>What the file says that is not recorded yet, and what it replaces.</summary>
    public IEnumerable<T> Gewijzigd => _rijen.Where(rij => !rij.IsGelijk).SelectMany(rij => new[] { rij.Feit, rij.Oud }).OfType<T>();

    /// <summary>Everything that is known of the table, before and after.</summary>
    public IEnumerable<T> Alle => _kennis.Rijen.Concat(_rijen.SelectMany(rij => rij.IsGelijk ? [rij.Feit!] : new[] { rij.Feit, rij.Oud }.OfType<T>()));

    public override Task BeginAsync(KantorentopContext db, CancellationToken ct) => _kennis.BeginAsync(db, ct);

    /// <summary>Loads recordings that have one of those values in a property, where they are not known yet.</summary>
    public Task VraagAsync(KantorentopContext db, string eigenschap, IEnumerable<string> waarden, CancellationToken ct) =>
        _kennis.VraagAsync(db, eigenschap, waarden, sleutel => _gelezen?.Contains(sleutel) == true, ct);

    public override async Task LeesAsync(KantorentopContext db, Bronbestand bestand, Leesomgeving omgeving, CancellationToken ct)
    {
        await BeginAsync(db, ct);
        _plek = new Bestandsplek(bestand);
        var bron = new Tabelbron<T>(vorm, omgeving, _plek);
        var aantal = 0;
        foreach (var deel in bron.Rijen(bestand).Chunk(PerKeer))
        {
            ct.ThrowIfCancellationRequested();
            if (vorm.Tabel.Onderwerp is { } onderwerp) await _kennis.VraagAsync(db, onderwerp, deel.Select(rij => rij.Sleutel.Onderwerp), null, ct);
            foreach (var rij in deel) Vergelijk(rij, bron.Lezer, omgeving.Fouten);
            omgeving.Meld(new Importvoortgang(Importfase.Lezen, vorm.Naam, aantal += deel.Length));
        }

        // Where nothing more will be loaded, nobody asks what the file named: its keys take as much memory as its rows.
        _gelezen = _kennis.IsGeheel ? null : bron.Gelezen;
    }

    public override async Task ToetsOnbekendAsync(KantorentopContext db, Bevindingenlijst fouten, CancellationToken ct)
    {
        if (_onbekend.Count == 0) return;
        var gesloten = db.Set<T>().AsNoTracking().Where(rij => EF.Property<long?>(rij, Vastleggingen.Gesloten) != null);
        var ooit = new HashSet<Rijsleutel>();
        if (vorm.Tabel.Onderwerp is not { } onderwerp) ooit.UnionWith((await gesloten.ToListAsync(ct)).Select(vorm.Rijsleutel));
        else
        {
            foreach (var codes in _onbekend.Select(rij => rij.Sleutel.Onderwerp).Distinct(StringComparer.Ordinal).Chunk(PerKeer / 5))
                ooit.UnionWith((await gesloten.Where(rij => codes.Contains(EF.Property<string>(rij, onderwerp))).ToListAsync(ct)).Select(vorm.Rijsleutel));
        }

        foreach (var (_, regel) in _onbekend.Where(rij => !ooit.Contains(rij.Sleutel)))
        {
            fouten.Add(_plek!.Fout(regel, "ja", new Melding(
                "sleutel-onbekend", "Er is niets vastgelegd met deze sleutel, dus er kan niets vervallen. Verbeter de sleutel of haal de rij weg.", Tabelvormen.Vervallen)));
        }
    }

    public override Feiten ZetHuidig(Feiten feiten) => vorm.Tabel.Zet(feiten, Samen(rij => rij.Oud));

    public override Feiten ZetNieuw(Feiten feiten) => vorm.Tabel.Zet(feiten, Samen(rij => rij.Feit));

    public override void Toets(Toetsing toetsing, Action<Importvoortgang> meld)
    {
        for (var i = 0; i < _rijen.Count; i++)
        {
            Toets(_rijen[i], toetsing);
            if (i % PerKeer == 0) meld(new Importvoortgang(Importfase.Toetsen, vorm.Naam, i));
        }
    }

    public override void Schrijf(Schrijfsessie sessie)
    {
        _gelezen = null;
        sessie.Sluit<T>(_rijen.Where(rij => rij.IsVervallen || rij.IsGewijzigd).Select(rij => rij.OudNummer));
        sessie.VoegToe(Kies(_rijen, rij => rij.IsNieuw || rij.IsGewijzigd ? rij.Feit : null));
    }

    public override Tabelverslag MaakVerslag() => new(
        vorm.Naam,
        _rijen.Count(rij => rij.IsNieuw),
        _rijen.Count(rij => rij.IsGewijzigd),
        _rijen.Count(rij => rij.IsGelijk) + _onbekend.Count,
        _rijen.Count(rij => rij.IsVervallen));

    public override void Kenmerk(Vingerafdruk afdruk)
    {
        foreach (var rij in _rijen.Where(rij => !rij.IsGelijk))
        {
            afdruk.Voeg(vorm.Naam).Voeg(rij.OudNummer).Voeg(rij.Regel);
            foreach (var kolom in vorm.Kolommen) afdruk.Voeg(rij.Feit is null ? "" : kolom.Schrijf(rij.Feit));
        }
    }

    /// <summary>What no row of the file took, and what the rows say.</summary>
    private List<T> Samen(Func<Importrij<T>, T?> feit)
    {
        var samen = Kies(_rijen, feit);
        samen.AddRange(_kennis.Rijen);
        return samen;
    }

    /// <summary>Made as large as it becomes: of a list that grows the copies stay in memory.</summary>
    private static List<T> Kies(Stapel<Importrij<T>> rijen, Func<Importrij<T>, T?> feit)
    {
        var gekozen = new List<T>(rijen.Count(rij => feit(rij) is not null));
        gekozen.AddRange(rijen.Select(feit).OfType<T>());
        return gekozen;
    }

    private void Vergelijk(Bronrij rij, Rijlezer<T> lezer, Bevindingenlijst fouten)
    {
        lezer.Begin(rij.Cellen);
        var oud = _kennis.Find(rij.Sleutel);
        var vervalt = lezer.Vervalt();
        var feit = vervalt ? null : lezer.Feit(oud?.Feit);
        if (vervalt && oud is null) _onbekend.Add((rij.Sleutel, rij.Regel));
        else if (lezer.Meldingen.Count == 0) VoegToe(rij, feit, oud);
        foreach (var melding in lezer.Meldingen) fouten.Add(_plek!.Fout(rij.Regel, lezer.Cel(melding.Veld), melding));
    }

    private void VoegToe(Bronrij rij, T? feit, Vastlegging<T>? oud)
    {
        _rijen.Add(Importrij<T>.Van(feit, oud, rij.Regel));
        if (oud is not null) _kennis.Neem(rij.Sleutel);
    }

    private void Toets(Importrij<T> rij, Toetsing toetsing)
    {
        var redenen = rij.IsGelijk ? toetsing.RedenenBijGelijk(rij.Feit!) : toetsing.Redenen(rij.Oud, rij.Feit);
        foreach (var reden in redenen) toetsing.Fouten.Add(_plek!.Fout(rij.Regel, Cel(rij, reden), reden));
        if (rij.Feit is null || rij.IsGelijk) return;
        foreach (var twijfel in toetsing.Twijfels(rij.Feit)) toetsing.Waarschuwingen.Add(_plek!.Fout(rij.Regel, Cel(rij, twijfel), twijfel));
    }

    private string? Cel(Importrij<T> rij, Melding melding) =>
        melding.Veld == Tabelvormen.Vervallen ? "ja" : melding.Veld is null ? null : vorm.Find(melding.Veld)?.Schrijf(rij.Feit ?? rij.Oud!);
}
