using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>Where a file has its columns.</summary>
internal sealed class Kop<T>
    where T : class
{
    private readonly Dictionary<Kolom<T>, int> _plaatsen = new(ReferenceEqualityComparer.Instance);

    private Kop(Tabelvorm<T> vorm, string[] namen)
    {
        Aantal = namen.Length;
        Vervallen = Array.IndexOf(namen, Tabelvormen.Vervallen);
        Plaatsen = namen.Index().ToDictionary(naam => naam.Item, naam => naam.Index, StringComparer.Ordinal);
        foreach (var kolom in vorm.Kolommen)
            if (Array.IndexOf(namen, kolom.Naam) is >= 0 and var plaats) _plaatsen[kolom] = plaats;
    }

    /// <summary>Number of cells that each row must have.</summary>
    public int Aantal { get; }

    /// <summary>Place of the column that ends recordings, or -1.</summary>
    public int Vervallen { get; }

    /// <summary>Place of each column of the file, from 0.</summary>
    public IReadOnlyDictionary<string, int> Plaatsen { get; }

    /// <summary>Place of a column, or -1.</summary>
    public int Plaats(Kolom<T> kolom) => _plaatsen.GetValueOrDefault(kolom, -1);

    /// <summary>Reads the first row; refuses columns that the table does not have, that it misses, or that occur twice.</summary>
    public static Uitkomst<Kop<T>> Lees(Tabelvorm<T> vorm, string[] cellen)
    {
        var namen = Array.ConvertAll(cellen, cel => cel.ToLowerInvariant());
        var meldingen = Onbekend(vorm, namen).Concat(Dubbel(namen)).Concat(Ontbrekend(vorm, namen)).ToList();
        return meldingen.Count == 0 ? Uitkomst<Kop<T>>.Met(new Kop<T>(vorm, namen)) : Uitkomst<Kop<T>>.Mislukt(meldingen);
    }

    private static IEnumerable<Melding> Onbekend(Tabelvorm<T> vorm, string[] namen) =>
        namen.Where(naam => naam != Tabelvormen.Vervallen && vorm.Find(naam) is null).Distinct(StringComparer.Ordinal).Select(naam => new Melding(
            "kolom-onbekend", $"De tabel {vorm.Naam} heeft deze kolom niet. De kolommen zijn: {string.Join(", ", vorm.Kolomnamen)}.", naam));

    private static IEnumerable<Melding> Dubbel(string[] namen) =>
        namen.CountBy(naam => naam).Where(paar => paar.Value > 1)
            .Select(paar => new Melding("kolom-dubbel", "Deze kolom staat er meer dan eens in. Haal er een weg.", paar.Key));

    private static IEnumerable<Melding> Ontbrekend(Tabelvorm<T> vorm, string[] namen) =>
        vorm.Kolommen.Where(kolom => !kolom.MagOntbreken && !namen.Contains(kolom.Naam))
            .Select(kolom => new Melding("kolom-ontbreekt", "Deze kolom ontbreekt. Voeg hem toe, ook als de cellen leeg zijn.", kolom.Naam));
}
