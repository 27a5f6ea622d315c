using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Application.Uitwisseling.Lezen;
using Kantorentop.Application.Uitwisseling.Schrijven;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>The file of one table: its columns, and how a row becomes a fact and back.</summary>
internal abstract class Tabelvorm(Feitentabel tabel)
{
    public string Naam => tabel.Naam;

    public int Rang => tabel.Rang;

    public Feitentabel Tabel => tabel;

    public abstract IReadOnlyList<string> Kolomnamen { get; }

    /// <summary>The same columns as a form shows them.</summary>
    public abstract Tabelbeschrijving Beschrijving { get; }

    /// <summary>Begins an import of this table.</summary>
    public abstract Tabelimport MaakImport();

    /// <summary>Writes rows out, in the order of their keys.</summary>
    public abstract Tabelexport MaakExport();

    /// <summary>Begins the editing of one row of this table.</summary>
    public abstract Feitbewerking MaakBewerking();
}

/// <summary>The file of one kind of fact.</summary>
internal sealed class Tabelvorm<T>(Feitentabel<T> tabel, IReadOnlyList<Kolom<T>> kolommen, Func<Rijlezer<T>, T> maak) : Tabelvorm(tabel)
    where T : class
{
    private readonly Kolom<T>[] _sleutels = [.. kolommen.Where(kolom => kolom.IsSleutel)];

    public new Feitentabel<T> Tabel => tabel;

    public IReadOnlyList<Kolom<T>> Kolommen => kolommen;

    public IReadOnlyList<Kolom<T>> Sleutels => _sleutels;

    public override IReadOnlyList<string> Kolomnamen { get; } = [.. kolommen.Select(kolom => kolom.Naam)];

    public override Tabelbeschrijving Beschrijving { get; } = new(tabel.Naam, [.. kolommen.Select(kolom => kolom.Beschrijf())]);

    /// <summary>The key of a fact as one text.</summary>
    public string Sleutel(T feit) => _sleutels.Length == 1 ? _sleutels[0].Schrijf(feit) : Voeg(_sleutels.Select(kolom => kolom.Schrijf(feit)));

    /// <summary>The key of a fact by its parts.</summary>
    public Rijsleutel Rijsleutel(T feit) => new(
        _sleutels[0].Schrijf(feit),
        _sleutels.Length > 1 ? _sleutels[1].Schrijf(feit) : null,
        _sleutels.Length > 2 ? _sleutels[2].Schrijf(feit) : null);

    /// <summary>The parts of a key as one text; no cell can hold the sign between them.</summary>
    public static string Voeg(IEnumerable<string> delen) => string.Join('\u001f', delen);

    public Kolom<T>? Find(string naam) => kolommen.FirstOrDefault(kolom => kolom.Naam == naam);

    /// <summary>The fact of a row; not to be used when the reader found anything wrong.</summary>
    public T Maak(Rijlezer<T> lezer) => maak(lezer);

    public override Tabelimport MaakImport() => new Tabelimport<T>(this);

    public override Tabelexport MaakExport() => new Tabelexport<T>(this);

    public override Feitbewerking MaakBewerking() => new Feitbewerking<T>(this);
}
