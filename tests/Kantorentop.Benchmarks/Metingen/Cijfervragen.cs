using Kantorentop.Benchmarks.Sql;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>The questions that are measured, to the snapshot and to SQL, and the proof that both give the same answers.</summary>
internal sealed class Cijfervragen
{
    public const int Maanden = 120;
    public static readonly DateOnly Peildatum = new(2015, 1, 15);
    public static readonly DateOnly EersteMaand = new(2010, 1, 1);

    private readonly Gebied[] _locaties;
    private readonly Gebied[] _gemeenten;
    private readonly Kerngetallen[] _getallen;
    private readonly Feiten _gewijzigd;

    public Cijfervragen(Feiten feiten, Snapshot snapshot, Kernsql sql)
    {
        (Snapshot, Sql) = (snapshot, sql);
        _locaties = [.. snapshot.Locaties(Gebied.Land, Peildatum).Select(locatie => Gebied.Locatie(locatie.Code))];
        _gemeenten = [.. feiten.Locaties.Select(locatie => locatie.Gemeente).Distinct().Order(StringComparer.Ordinal).Select(Gebied.Gemeente)];
        _getallen = new Kerngetallen[snapshot.AantalLocaties];
        _gewijzigd = feiten.VanLocatie(_locaties[0].Sleutel);
    }

    /// <summary>What the benchmarks ask; BenchmarkDotNet makes its classes itself.</summary>
    public static Cijfervragen Huidig { get; set; } = null!;

    public Snapshot Snapshot { get; }

    public Kernsql Sql { get; }

    public int AantalLocaties => _locaties.Length;

    public Kerngetallen AlleLocaties()
    {
        Snapshot.Kerngetallen(Peildatum, _getallen);
        return _getallen[^1];
    }

    public int ElkeLocatieApart()
    {
        var gebouwen = 0;
        foreach (var locatie in _locaties) gebouwen += Snapshot.Kerncijfers(locatie, Peildatum).AantalGebouwen;
        return gebouwen;
    }

    public long Reeks()
    {
        long som = 0;
        for (var maand = 0; maand < Maanden; maand++)
        {
            var dag = EersteMaand.AddMonths(maand);
            foreach (var gemeente in _gemeenten)
            {
                var getallen = Snapshot.Kerngetallen(gemeente, dag);
                som += getallen.Voorraad + getallen.Leegstand + getallen.StructureleLeegstand;
            }
        }

        return som;
    }

    public Snapshot EenLocatieGewijzigd() => Snapshot.With(Snapshot.Nummer + 1, [_locaties[0].Sleutel], _gewijzigd);

    /// <summary>Holds snapshot and SQL to the same figures, one by one.</summary>
    /// <exception cref="InvalidOperationException">With the first difference.</exception>
    public async Task VergelijkAsync()
    {
        foreach (var opFeiten in new[] { false, true })
        {
            var sql = (await Sql.LocatiesAsync(Peildatum, opFeiten)).ToDictionary(regel => regel.Locatie, StringComparer.Ordinal);
            foreach (var locatie in _locaties)
                Gelijk(sql.GetValueOrDefault(locatie.Sleutel) ?? new Kernregel(locatie.Sleutel, 0, 0, 0, 0, 0, 0, 0, 0), Regel(locatie));
        }

        var reeks = await Sql.ReeksAsync(EersteMaand, Maanden);
        if (reeks.Count != Maanden * _gemeenten.Length) throw new InvalidOperationException($"SQL gives {reeks.Count} rows.");
        foreach (var regel in reeks) Gelijk(regel, Maand(regel));
    }

    private Kernregel Regel(Gebied locatie)
    {
        var cijfers = Snapshot.Kerncijfers(locatie, Peildatum);
        return new Kernregel(
            locatie.Sleutel, (long)(100 * cijfers.VoorraadOpgeleverd), (long)(100 * cijfers.VoorraadInAanbouw), (long)(100 * cijfers.VoorraadOnbekend),
            (long)(100 * cijfers.Leegstand!.Value), (long)(100 * cijfers.StructureleLeegstand!.Value), cijfers.AantalGebouwen, cijfers.AantalVolledigLeeg!.Value, cijfers.AantalGedeeltelijkLeeg!.Value);
    }

    private Reeksregel Maand(Reeksregel regel)
    {
        var getallen = Snapshot.Kerngetallen(Gebied.Gemeente(regel.Gemeente), EersteMaand.AddMonths(regel.Maand));
        return regel with { Voorraad = getallen.Voorraad, Leegstand = getallen.Leegstand, Structureel = getallen.StructureleLeegstand };
    }

    private static void Gelijk<T>(T sql, T snapshot)
        where T : IEquatable<T>
    {
        if (!sql.Equals(snapshot)) throw new InvalidOperationException($"SQL gives {sql}, the snapshot {snapshot}.");
    }
}
