using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kantorentop.Domain.Herkomst;

/// <summary>In what order rows are shown.</summary>
public enum Rijvolgorde
{
    /// <summary>The largest first.</summary>
    Grootte,

    /// <summary>By code.</summary>
    Code,

    /// <summary>By name of the location, then by code.</summary>
    Locatie,
}

/// <summary>The rows of a figure that one person may see, and the sums with what stays hidden; no more of them is put in order than is asked for.</summary>
public sealed class Rijenkeuze
{
    private readonly ImmutableArray<Rijsleutel> _rijen;
    private readonly List<int> _zichtbaar = []; // places of the rows that may be seen
    private readonly Dictionary<Cijfer, Telling> _tellingen = [];
    private readonly Func<string, string> _locatienaam;

    /// <summary>Chooses rows.</summary>
    /// <param name="herkomst">The figure.</param>
    /// <param name="mag">Tells of a row whether this person may see it; the rows of one building are asked one after the other.</param>
    /// <param name="locatienaam">Gives the name of a location by its code.</param>
    public Rijenkeuze(Cijferherkomst herkomst, Func<Rijsleutel, bool> mag, Func<string, string> locatienaam)
    {
        (_rijen, _locatienaam) = (herkomst.Rijen, locatienaam);
        for (var plaats = 0; plaats < _rijen.Length; plaats++)
        {
            var isZichtbaar = mag(_rijen[plaats]);
            if (isZichtbaar) _zichtbaar.Add(plaats);
            CollectionsMarshal.GetValueRefOrAddDefault(_tellingen, _rijen[plaats].Deel, out _).Tel(_rijen[plaats].Waarde, isZichtbaar);
        }
    }

    /// <summary>Number of rows that may be seen.</summary>
    public int Aantal => _zichtbaar.Count;

    /// <summary>Counts and sums per part, in the order of the registry.</summary>
    public IReadOnlyList<Deelsom> Delen() => [.. _tellingen.OrderBy(deel => deel.Key).Select(deel => deel.Value.Som(deel.Key))];

    /// <summary>Some of the rows that may be seen, in an order; rows of one part stay together.</summary>
    /// <param name="volgorde">The order.</param>
    /// <param name="overslaan">How many come before them.</param>
    /// <param name="aantal">How many at most.</param>
    public IReadOnlyList<Rijsleutel> Neem(Rijvolgorde volgorde, int overslaan, int aantal)
    {
        var rangen = volgorde == Rijvolgorde.Locatie ? Locatierangen() : [];
        var plaatsen = CollectionsMarshal.AsSpan(_zichtbaar);
        var tot = Math.Min(overslaan + aantal, plaatsen.Length);
        new Deelsortering<int>((links, rechts) => Vergelijk(links, rechts, volgorde, rangen)).Sorteer(plaatsen, overslaan, tot);
        var rijen = new Rijsleutel[Math.Max(0, tot - overslaan)];
        for (var i = 0; i < rijen.Length; i++) rijen[i] = _rijen[plaatsen[overslaan + i]];
        return rijen;
    }

    private int Vergelijk(int links, int rechts, Rijvolgorde volgorde, int[] rangen)
    {
        ref readonly var een = ref _rijen.ItemRef(links);
        ref readonly var ander = ref _rijen.ItemRef(rechts);
        if (een.Deel != ander.Deel) return een.Deel < ander.Deel ? -1 : 1;
        var verschil = volgorde switch
        {
            Rijvolgorde.Grootte => Math.Abs(ander.Waarde).CompareTo(Math.Abs(een.Waarde)),
            Rijvolgorde.Locatie => rangen[links].CompareTo(rangen[rechts]),
            _ => 0,
        };
        if (verschil == 0) verschil = string.CompareOrdinal(een.Code, ander.Code);
        return verschil != 0 ? verschil : links.CompareTo(rechts);
    }

    /// <summary>Per row the place of its location's name among the names; 0 for what lies in none.</summary>
    private int[] Locatierangen()
    {
        var namen = _rijen.Select(rij => rij.Locatie).OfType<string>().Distinct().ToDictionary(code => code, _locatienaam);
        var rang = namen.Values.Distinct().Order(StringComparer.Ordinal).Select((naam, plaats) => (naam, plaats)).ToDictionary(rij => rij.naam, rij => rij.plaats + 1);
        return [.. _rijen.Select(rij => rij.Locatie is { } code ? rang[namen[code]] : 0)];
    }

    private struct Telling
    {
        private int _aantal;
        private decimal _som;
        private int _verborgen;
        private decimal _somVerborgen;

        public void Tel(decimal waarde, bool isZichtbaar)
        {
            _aantal++;
            _som += waarde;
            if (isZichtbaar) return;
            _verborgen++;
            _somVerborgen += waarde;
        }

        public readonly Deelsom Som(Cijfer deel) => new(deel, _aantal, _som, _verborgen, _somVerborgen);
    }
}

/// <summary>The rows of one part of a formula, counted and added.</summary>
/// <param name="Deel">The part.</param>
/// <param name="Aantal">Number of rows.</param>
/// <param name="Som">What they add.</param>
/// <param name="Verborgen">How many of them this person may not see.</param>
/// <param name="SomVerborgen">What those add: with the rows that are shown it makes the sum.</param>
public sealed record Deelsom(Cijfer Deel, int Aantal, decimal Som, int Verborgen, decimal SomVerborgen);
