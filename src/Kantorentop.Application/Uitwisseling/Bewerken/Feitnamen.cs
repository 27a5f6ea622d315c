using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>What the things are called that rows refer to by their code.</summary>
public sealed class Feitnamen
{
    private readonly Dictionary<string, string> _gemeenten;
    private readonly Dictionary<string, string> _locaties;
    private readonly Dictionary<string, string> _gebouwen;
    private readonly Dictionary<string, string> _partijen;

    internal Feitnamen(Feiten feiten)
    {
        _gemeenten = Van(feiten.Gemeenten.OrderBy(rij => rij.Vanaf).Select(rij => (rij.Code, rij.Naam)));
        _locaties = Van(feiten.Locaties.Select(rij => (rij.Code, rij.Naam)));
        _gebouwen = Van(feiten.Gebouwen.Select(rij => (rij.Code, rij.Naam)));
        _partijen = Van(feiten.Partijen.Select(rij => (rij.Code, rij.Naam)));
        LocatieVan = feiten.Gebouwen.ToDictionary(rij => rij.Code, rij => rij.Locatie, StringComparer.Ordinal);
    }

    /// <summary>The market parties, by name.</summary>
    public IReadOnlyList<(string Code, string Naam)> Partijen =>
        [.. _partijen.Select(paar => (paar.Key, paar.Value)).OrderBy(paar => paar.Value, StringComparer.Ordinal)];

    /// <summary>Code of the location of each building.</summary>
    public IReadOnlyDictionary<string, string> LocatieVan { get; }

    /// <summary>The name behind a cell; null when the column refers to nothing or the code is not known here.</summary>
    public string? Find(string kolom, string code) => kolom switch
    {
        "gemeente" or "opvolger" => _gemeenten.GetValueOrDefault(code),
        "locatie" => _locaties.GetValueOrDefault(code),
        "gebouw" => _gebouwen.GetValueOrDefault(code),
        "partij" or "eigenaar" or "ontwikkelaar" => _partijen.GetValueOrDefault(code),
        _ => null,
    };

    private static Dictionary<string, string> Van(IEnumerable<(string Code, string Naam)> rijen)
    {
        var namen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, naam) in rijen) namen[code] = naam;
        return namen;
    }
}
