using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

/// <summary>
/// The figures of one state of knowledge: immutable, and safe to read from any number of threads.
/// Per location, per municipality and for the land it keeps every quantity as a step function over time,
/// so a figure on any day is a few binary searches; the rules that make the steps also make the rows behind them.
/// </summary>
public sealed partial class Snapshot
{
    private readonly Dossiers _dossiers;
    private readonly Dictionary<string, Partij> _partijen;
    private readonly Lazy<Bezitsregister> _bezit;
    private readonly Dictionary<string, Raming[]> _ramingen;

    private Snapshot(long nummer, Convenantdata data, Feiten gebiedstabellen, Dossiers dossiers)
    {
        Nummer = nummer;
        Data = data;
        _tabellen = AlleenTabellen(gebiedstabellen);
        Indeling = new Gebiedsindeling(gebiedstabellen);
        _dossiers = dossiers;
        _perLocatie = new Lazy<Locatietabel>(() => new Locatietabel(
            [.. dossiers.Locaties.Alle.OrderBy(rij => rij.Locatie.Code, StringComparer.Ordinal).Select(rij => rij.Cijfers.Kern)]));
        AantalLocaties = dossiers.Gemeenten.Values.Sum(gemeente => gemeente.Locaties.Length);
        _bezit = new Lazy<Bezitsregister>(() => new Bezitsregister(dossiers));
        _partijen = gebiedstabellen.Partijen.ToDictionary(partij => partij.Code);
        _ramingen = gebiedstabellen.Ramingen.GroupBy(raming => raming.Regio)
            .ToDictionary(groep => groep.Key, groep => groep.OrderBy(raming => raming.Vanaf).ToArray());
    }

    /// <summary>The number of the registratie whose state of knowledge this is.</summary>
    public long Nummer { get; }

    /// <summary>The dates of the covenant that the figures go by.</summary>
    public Convenantdata Data { get; }

    /// <summary>Municipalities, provinces and regions over time.</summary>
    public Gebiedsindeling Indeling { get; }

    /// <summary>What each party owns and develops.</summary>
    internal Bezitsregister Bezit => _bezit.Value;

    /// <summary>Builds the figures of all facts.</summary>
    public static Snapshot Van(long nummer, Feiten feiten, Convenantdata? data = null)
    {
        data ??= Convenantdata.Standaard;
        var alle = feiten.Locaties.Select(locatie => locatie.Code).ToHashSet();
        return new Snapshot(nummer, data, feiten, Dossiers.Geen.With(alle, feiten, data));
    }

    /// <summary>The figures at a later number: single locations replaced, the area tables taken anew, everything else shared.</summary>
    /// <param name="nummer">The registratie number of the new state of knowledge.</param>
    /// <param name="locaties">Codes of the locations of which anything changed; for what moved between two, both.</param>
    /// <param name="feiten">
    /// All facts of those locations, and the whole of the tables that are not of one location: gemeenten, kantorenregio's,
    /// regiolidmaatschappen, partijen and ramingen. A location that is named but not in it is gone.
    /// </param>
    public Snapshot With(long nummer, IEnumerable<string> locaties, Feiten feiten) =>
        new(nummer, Data, feiten, _dossiers.With(locaties.ToHashSet(), feiten, Data)) { Publicaties = Publicaties };

    /// <summary>
    /// The same with some buildings, plans and estimates otherwise: the figures that a recording of them would give. Costs what those
    /// buildings and plans cost, whatever else stands on their locations.
    /// </summary>
    public Snapshot With(Feitwijziging wijziging) =>
        new(Nummer, Data, wijziging.Ramingen is { } ramingen ? _tabellen with { Ramingen = ramingen } : _tabellen, _dossiers.With(wijziging, Data)) { Publicaties = Publicaties };

    /// <summary>The estimates of all regions.</summary>
    public IReadOnlyList<Raming> Ramingen => _tabellen.Ramingen;
}
