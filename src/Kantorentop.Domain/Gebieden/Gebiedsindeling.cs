using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Gebieden;

/// <summary>Which municipality lies in which province and region on which day (annex 1); immutable.</summary>
public sealed class Gebiedsindeling
{
    private readonly Dictionary<string, Gemeente[]> _gemeenten;
    private readonly Dictionary<string, Kantorenregio> _regios;
    private readonly ILookup<string, Regiolidmaatschap> _perRegio;
    private readonly ILookup<string, Regiolidmaatschap> _perGemeente;

    public Gebiedsindeling(Feiten feiten)
    {
        _gemeenten = feiten.Gemeenten.GroupBy(rij => rij.Code)
            .ToDictionary(groep => groep.Key, groep => groep.OrderBy(rij => rij.Vanaf).ToArray());
        _regios = feiten.Kantorenregios.ToDictionary(regio => regio.Naam);
        _perRegio = feiten.Regiolidmaatschappen.OrderBy(rij => rij.Gemeente, StringComparer.Ordinal).ToLookup(rij => rij.Regio);
        _perGemeente = feiten.Regiolidmaatschappen.ToLookup(rij => rij.Gemeente);
        Kantorenregios = [.. feiten.Kantorenregios.OrderBy(regio => regio.Naam, StringComparer.Ordinal)];
        Gemeentecodes = [.. _gemeenten.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>All regions, in order of name.</summary>
    public IReadOnlyList<Kantorenregio> Kantorenregios { get; }

    /// <summary>The codes of all municipalities that there ever were.</summary>
    public IReadOnlyList<string> Gemeentecodes { get; }

    public Kantorenregio? FindKantorenregio(string naam) => _regios.GetValueOrDefault(naam);

    /// <summary>
    /// The row that tells about a municipality on a day: the one that holds, else the latest that began before it, else the earliest.
    /// So a merged municipality keeps its name and province for the figures that follow its code.
    /// </summary>
    public Gemeente? FindGemeente(string code, DateOnly peildatum) =>
        _gemeenten.TryGetValue(code, out var rijen)
            ? Array.Find(rijen, rij => new Periode(rij.Vanaf, rij.Tot).Bevat(peildatum))
              ?? Array.FindLast(rijen, rij => rij.Vanaf <= peildatum)
              ?? rijen[0]
            : null;

    /// <summary>The province code of a municipality on a day, or null when the municipality is unknown.</summary>
    public string? FindProvincie(string gemeente, DateOnly peildatum) => FindGemeente(gemeente, peildatum)?.Provincie;

    /// <summary>The municipalities that belong to a region on a day, in order of their codes.</summary>
    public IReadOnlyList<string> GemeentenInRegio(string regio, DateOnly peildatum)
    {
        // Asked for hundreds of days per page; the rows are in order already.
        var codes = new List<string>();
        foreach (var rij in _perRegio[regio])
            if (new Periode(rij.Vanaf, rij.Tot).Bevat(peildatum) && (codes.Count == 0 || codes[^1] != rij.Gemeente))
                codes.Add(rij.Gemeente);
        return codes;
    }

    /// <summary>Every municipality that ever belonged to a region, with the days on which it did; one that came back is there twice.</summary>
    internal IEnumerable<(string Gemeente, Dagvak Dagen)> Leden(string regio) =>
        _perRegio[regio].Select(rij => (rij.Gemeente, Dagvak.Van(rij.Vanaf, rij.Tot)));

    /// <summary>The municipalities of a province on a day, in order of their codes.</summary>
    public IReadOnlyList<string> GemeentenInProvincie(string provincie, DateOnly peildatum) =>
        [.. Gemeentecodes.Where(code => FindProvincie(code, peildatum) == provincie)];

    /// <summary>The name of the region that a municipality belongs to on a day, or null.</summary>
    public string? RegioVan(string gemeente, DateOnly peildatum) =>
        _perGemeente[gemeente].FirstOrDefault(rij => new Periode(rij.Vanaf, rij.Tot).Bevat(peildatum))?.Regio;

    /// <summary>
    /// The municipalities of an area from one day up to and including another, each with the days on which it belonged to it:
    /// from the first day asked for when it did already, without an end when it still did on the last. One that left and came back is there twice.
    /// </summary>
    internal IReadOnlyList<(string Gemeente, Dagvak Dagen)> Lidmaatschappen(Gebied gebied, DateOnly van, DateOnly tot)
    {
        var klaar = new List<(string, Dagvak)>();
        var lopend = new Dictionary<string, int>();
        foreach (var dag in Wisseldagen(van, tot).Prepend(van))
        {
            var nu = (GemeentenVan(gebied, dag) ?? []).ToHashSet();
            foreach (var weg in lopend.Keys.Except(nu).ToList())
            {
                lopend.Remove(weg, out var sinds);
                klaar.Add((weg, new Dagvak(sinds, dag.DayNumber)));
            }
            foreach (var gemeente in nu) lopend.TryAdd(gemeente, dag.DayNumber);
        }
        return [.. klaar, .. lopend.Select(rij => (rij.Key, new Dagvak(rij.Value, Dagvak.Onbegrensd)))];
    }

    /// <summary>The days after the one and up to and including the other on which a municipality may change province or region.</summary>
    private IEnumerable<DateOnly> Wisseldagen(DateOnly van, DateOnly tot) =>
        _gemeenten.Values.SelectMany(rijen => rijen).Cast<ITijdvak>().Concat(_perRegio.SelectMany(rijen => rijen))
            .SelectMany(rij => rij.Tot is { } einde ? [rij.Vanaf, einde] : new[] { rij.Vanaf })
            .Where(dag => van < dag && dag <= tot).Distinct().Order();

    /// <summary>The municipalities of an area on a day; null for the land and for a location, which do not go by municipality.</summary>
    internal IReadOnlyList<string>? GemeentenVan(Gebied gebied, DateOnly peildatum) => gebied.Soort switch
    {
        Gebiedssoort.Gemeente => [gebied.Sleutel],
        Gebiedssoort.Kantorenregio => GemeentenInRegio(gebied.Sleutel, peildatum),
        Gebiedssoort.Provincie => GemeentenInProvincie(gebied.Sleutel, peildatum),
        _ => null,
    };
}
