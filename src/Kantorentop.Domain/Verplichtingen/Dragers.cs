using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>
/// Everyone who can owe duties on a day: the Rijk, the umbrellas, the governments of the regions (art. 1: no others) and the
/// market parties.
/// </summary>
public sealed class Dragers
{
    private readonly Dictionary<string, Drager> _opCode = [];
    private readonly Dictionary<Organisatie, List<string>> _regios = [];

    public Dragers(Snapshot snapshot, DateOnly op)
    {
        var overheden = new Dictionary<Organisatie, Drager>();
        foreach (var regio in snapshot.Indeling.Kantorenregios)
            foreach (var partij in Regiopartijen.Van(snapshot.Indeling, regio.Naam, op).Alle)
            {
                overheden.TryAdd(partij.Organisatie, new Drager(partij.Organisatie, partij.Naam));
                if (!_regios.TryGetValue(partij.Organisatie, out var regios)) _regios.Add(partij.Organisatie, regios = []);
                regios.Add(regio.Naam);
            }

        Alle =
        [
            Drager.Rijk,
            .. Koepels.Alle.Select(Drager.Koepel),
            .. overheden.Values.OrderBy(drager => drager.Organisatie.Soort).ThenBy(drager => drager.Naam, StringComparer.Ordinal),
            .. snapshot.Partijen.Select(Drager.Van),
        ];
        foreach (var drager in Alle) _opCode.TryAdd(drager.Code, drager);
    }

    /// <summary>Rijk, umbrellas, provinces, municipalities, market parties; each kind in order of name.</summary>
    public IReadOnlyList<Drager> Alle { get; }

    /// <summary>The bearer with that code, or null.</summary>
    public Drager? Find(string? code) => code is null ? null : _opCode.GetValueOrDefault(code);

    /// <summary>The bearer that accounts of an organisation act for; null for the secretariaat and for who owes nothing.</summary>
    public Drager? Van(Organisatie? organisatie) => organisatie is { } soort ? Alle.FirstOrDefault(drager => drager.Organisatie == soort) : null;

    /// <summary>The regions that a government belongs to; none for every other bearer.</summary>
    public IReadOnlyList<string> RegiosVan(Drager drager) => _regios.GetValueOrDefault(drager.Organisatie, []);
}
