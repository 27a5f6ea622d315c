using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Lezen;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>The import of one file: what is recorded, what the file says, and the difference.</summary>
internal abstract class Tabelimport
{
    public abstract Tabelvorm Vorm { get; }

    /// <summary>Name of the file that was read.</summary>
    public abstract string Bestand { get; }

    /// <summary>True when the file ends recordings, which others may refer to.</summary>
    public abstract bool LaatVervallen { get; }

    /// <summary>Reads what is recorded now.</summary>
    public abstract Task LoadAsync(KantorentopContext db, CancellationToken ct);

    /// <summary>Reads the file and compares each row with what is recorded.</summary>
    public abstract void Lees(Bronbestand bestand, Gemeentenamen namen, Bevindingenlijst fouten);

    /// <summary>Refuses to end what was never recorded; ending what has ended already changes nothing.</summary>
    public abstract Task ToetsOnbekendAsync(KantorentopContext db, Bevindingenlijst fouten, CancellationToken ct);

    /// <summary>The facts with this table as it is recorded.</summary>
    public abstract Feiten ZetHuidig(Feiten feiten);

    /// <summary>The facts with this table as it will be.</summary>
    public abstract Feiten ZetNieuw(Feiten feiten);

    public abstract void Toets(Toetsing toetsing);

    public abstract void Schrijf(Schrijfsessie sessie);

    public abstract Tabelverslag MaakVerslag();

    /// <summary>A text for each change, which says exactly what it replaces.</summary>
    public abstract IEnumerable<string> Kenmerken();
}

internal sealed class Tabelimport<T>(Tabelvorm<T> vorm) : Tabelimport
    where T : class
{
    private readonly List<Importrij<T>> _rijen = [];
    private readonly List<(string Sleutel, int Regel)> _onbekend = [];
    private Dictionary<string, Vastlegging<T>> _huidig = [];
    private Bestandsplek _plek = null!;

    public override Tabelvorm Vorm => vorm;

    public override string Bestand => _plek.Bestand;

    public override bool LaatVervallen => _rijen.Exists(rij => rij.IsVervallen);

    public override async Task LoadAsync(KantorentopContext db, CancellationToken ct) =>
        _huidig = await db.Bekend<T>().MetNummers().ToDictionaryAsync(rij => vorm.Sleutel(rij.Feit), StringComparer.Ordinal, ct);

    public override void Lees(Bronbestand bestand, Gemeentenamen namen, Bevindingenlijst fouten)
    {
        var bron = new Tabelbron<T>(vorm, namen, fouten, _plek = new Bestandsplek(bestand));
        foreach (var (sleutel, regel, lezer) in bron.Rijen(bestand))
        {
            var oud = _huidig.GetValueOrDefault(sleutel);
            if (!lezer.Vervalt()) VoegToe(lezer.Feit(oud?.Feit), oud, regel);
            else if (oud is null) _onbekend.Add((sleutel, regel));
            else VoegToe(null, oud, regel);
            foreach (var melding in lezer.Meldingen) fouten.Add(_plek.Fout(regel, lezer.Cel(melding.Veld), melding));

            void VoegToe(T? feit, Vastlegging<T>? vorige, int opRegel)
            {
                if (lezer.Meldingen.Count == 0) _rijen.Add(new Importrij<T>(feit, vorige, opRegel));
            }
        }
    }

    public override async Task ToetsOnbekendAsync(KantorentopContext db, Bevindingenlijst fouten, CancellationToken ct)
    {
        if (_onbekend.Count == 0) return;
        var gesloten = await db.Set<T>().AsNoTracking().Where(rij => EF.Property<long?>(rij, Vastleggingen.Gesloten) != null).ToListAsync(ct);
        var ooit = gesloten.Select(vorm.Sleutel).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, regel) in _onbekend.Where(rij => !ooit.Contains(rij.Sleutel)))
        {
            fouten.Add(_plek.Fout(regel, "ja", new Melding(
                "sleutel-onbekend", "Er is niets vastgelegd met deze sleutel, dus er kan niets vervallen. Verbeter de sleutel of haal de rij weg.", Tabelvormen.Vervallen)));
        }
    }

    public override Feiten ZetHuidig(Feiten feiten) => vorm.Tabel.Zet(feiten, [.. _huidig.Values.Select(rij => rij.Feit)]);

    public override Feiten ZetNieuw(Feiten feiten)
    {
        var weg = _rijen.Where(rij => !rij.IsGelijk && rij.Oud is not null).Select(rij => rij.Oud!.Id).ToHashSet();
        return vorm.Tabel.Zet(feiten,
        [
            .. _huidig.Values.Where(rij => !weg.Contains(rij.Id)).Select(rij => rij.Feit),
            .. _rijen.Where(rij => rij.IsNieuw || rij.IsGewijzigd).Select(rij => rij.Feit!),
        ]);
    }

    public override void Toets(Toetsing toetsing)
    {
        foreach (var rij in _rijen)
        {
            var redenen = rij.IsGelijk ? toetsing.RedenenBijGelijk(rij.Feit!) : toetsing.Redenen(rij.Oud?.Feit, rij.Feit);
            foreach (var reden in redenen) toetsing.Fouten.Add(_plek.Fout(rij.Regel, Cel(rij, reden), reden));
            if (rij.Feit is null || rij.IsGelijk) continue;
            foreach (var twijfel in toetsing.Twijfels(rij.Feit)) toetsing.Waarschuwingen.Add(_plek.Fout(rij.Regel, Cel(rij, twijfel), twijfel));
        }
    }

    public override void Schrijf(Schrijfsessie sessie)
    {
        sessie.Sluit<T>(_rijen.Where(rij => rij.IsVervallen || rij.IsGewijzigd).Select(rij => rij.Oud!.Id));
        sessie.VoegToe<T>([.. _rijen.Where(rij => rij.IsNieuw || rij.IsGewijzigd).Select(rij => rij.Feit!)]);
    }

    public override Tabelverslag MaakVerslag() => new(
        vorm.Naam,
        _rijen.Count(rij => rij.IsNieuw),
        _rijen.Count(rij => rij.IsGewijzigd),
        _rijen.Count(rij => rij.IsGelijk) + _onbekend.Count,
        _rijen.Count(rij => rij.IsVervallen));

    public override IEnumerable<string> Kenmerken() => _rijen.Where(rij => !rij.IsGelijk).Select(rij => $"{vorm.Naam} {rij.Oud?.Id} {rij.Feit}");

    private string? Cel(Importrij<T> rij, Melding melding) =>
        melding.Veld == Tabelvormen.Vervallen ? "ja" : melding.Veld is null ? null : vorm.Find(melding.Veld)?.Schrijf(rij.Feit ?? rij.Oud!.Feit);
}
