using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>By what the columns of the matrix divide.</summary>
public enum Matrixkolommen
{
    Regios,
    Partijen,
}

/// <summary>One duty of one bearer, in the list behind a cell.</summary>
public sealed record Plichtregel(Drager Drager, Verplichting Verplichting);

/// <summary>
/// All duties laid out by member and by region or kind of party. What is of no region stands in a column of its own; what a government
/// of more regions owes once, in each of them.
/// </summary>
public sealed class Plichtenmatrix(Snapshot snapshot, IReadOnlyList<Dragerplichten> allen, DateOnly vandaag)
{
    /// <summary>Column of what is of no region.</summary>
    public const string GeenRegio = "land";

    /// <summary>All columns together: each duty once.</summary>
    public const string Alle = "alle";

    private static readonly int Staten = Enum.GetValues<Verplichtingstaat>().Length;

    private readonly Dictionary<string, string> _regioVanLocatie = [];
    private readonly Dictionary<Matrixkolommen, IReadOnlyList<Plichtcel>> _cellen = [];
    private readonly Lock _slot = new();

    /// <summary>All cells that hold a duty.</summary>
    public IReadOnlyList<Plichtcel> Cellen(Matrixkolommen kolommen)
    {
        lock (_slot)
        {
            if (!_cellen.TryGetValue(kolommen, out var cellen)) _cellen.Add(kolommen, cellen = Tel(kolommen));
            return cellen;
        }
    }

    /// <summary>The duties of one cell, or of <see cref="Alle"/>.</summary>
    public IReadOnlyList<Plichtregel> Regels(Matrixkolommen kolommen, string artikel, string kolom)
    {
        lock (_slot)
            return
            [
                .. from rij in allen
                   from verplichting in rij.Verplichtingen
                   where verplichting.Regel.Lid == artikel && (kolom == Alle || Kolommen(kolommen, rij, verplichting).Contains(kolom))
                   select new Plichtregel(rij.Drager, verplichting),
            ];
    }

    /// <summary>Key of the kind of a bearer.</summary>
    public static string Soort(Drager drager) => drager.Partij is { } partij ? Soort(partij.Soort) : Soort(drager.Organisatie.Soort);

    public static string Soort(Organisatiesoort soort) => soort.ToString().ToLowerInvariant();

    public static string Soort(Partijsoort soort) => soort.ToString().ToLowerInvariant();

    private IReadOnlyList<Plichtcel> Tel(Matrixkolommen kolommen)
    {
        var tellingen = new Dictionary<(string Artikel, string Kolom), int[]>();
        foreach (var rij in allen)
            foreach (var verplichting in rij.Verplichtingen)
                foreach (var kolom in Kolommen(kolommen, rij, verplichting))
                {
                    if (!tellingen.TryGetValue((verplichting.Regel.Lid, kolom), out var telling))
                        tellingen.Add((verplichting.Regel.Lid, kolom), telling = new int[Staten]);
                    telling[(int)verplichting.Staat]++;
                }

        return [.. tellingen.Select(paar => new Plichtcel(paar.Key.Artikel, paar.Key.Kolom, paar.Value))];
    }

    private IReadOnlyList<string> Kolommen(Matrixkolommen kolommen, Dragerplichten rij, Verplichting verplichting)
    {
        if (kolommen == Matrixkolommen.Partijen) return [Soort(rij.Drager)];
        if (verplichting.Onderwerp.Regio is { } regio) return [regio];
        if (verplichting.Onderwerp.Locatie is { } locatie) return [RegioVan(locatie)];
        return rij.Regios.Count > 0 ? rij.Regios : [GeenRegio];
    }

    private string RegioVan(string locatie)
    {
        if (_regioVanLocatie.TryGetValue(locatie, out var regio)) return regio;
        regio = snapshot.FindLocatie(locatie) is { } gevonden ? snapshot.Indeling.RegioVan(gevonden.Gemeente, vandaag) ?? GeenRegio : GeenRegio;
        _regioVanLocatie.Add(locatie, regio);
        return regio;
    }
}
