using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>A building with its units, in the order in which they came to be, and its owners over time.</summary>
internal sealed class Gebouwdossier
{
    private readonly ArraySegment<Eigendom> _eigendommen;

    public Gebouwdossier(Gebouw gebouw, Gegroepeerd gegroepeerd)
        : this(gebouw, gegroepeerd.Eigendommen[gebouw.Code])
    {
        var ruimten = gegroepeerd.Ruimten[gebouw.Code];
        ruimten.AsSpan().Sort(static (links, rechts) =>
            Nullable.Compare(links.BestaatVanaf, rechts.BestaatVanaf) is var volgorde and not 0
                ? volgorde
                : string.CompareOrdinal(links.Code, rechts.Code));
        Ruimten = new Ruimtedossier[ruimten.Count];
        for (var i = 0; i < Ruimten.Length; i++)
        {
            var standen = gegroepeerd.Ruimtestanden[ruimten[i].Code];
            standen.AsSpan().Sort(static (links, rechts) => links.Vanaf.CompareTo(rechts.Vanaf));
            Ruimten[i] = new Ruimtedossier(ruimten[i], standen, Bestaand, Ruimten.AsSpan(0, i));
        }
    }

    private Gebouwdossier(Gebouw gebouw, ArraySegment<Eigendom> eigendommen)
    {
        Gebouw = gebouw;
        InAanbouw = Voorraadregels.InAanbouw(gebouw);
        Bestaand = Voorraadregels.Bestaand(gebouw);
        _eigendommen = eigendommen;
        Ruimten = [];
    }

    public Gebouw Gebouw { get; }

    public Dagvak InAanbouw { get; }

    public Dagvak Bestaand { get; }

    public Ruimtedossier[] Ruimten { get; private init; }

    public IReadOnlyList<Eigendom> Eigendommen => _eigendommen;

    /// <summary>The owner on a day: the row that covers it, else the owner of the building row, else null for unknown.</summary>
    public string? EigenaarOp(DateOnly dag) => EigendomOp(dag)?.Partij ?? Gebouw.Eigenaar;

    /// <summary>The row that covers a day, or null when the building row tells the owner.</summary>
    public Eigendom? EigendomOp(DateOnly dag)
    {
        foreach (var eigendom in _eigendommen)
            if (new Periode(eigendom.Vanaf, eigendom.Tot).Bevat(dag))
                return eigendom;
        return null;
    }

    /// <summary>Every party that owns it or ever did, once.</summary>
    public IEnumerable<string> Eigenaren() =>
        _eigendommen.Select(eigendom => eigendom.Partij).Concat(Gebouw.Eigenaar is { } eigenaar ? [eigenaar] : []).Distinct();

    /// <summary>The area of the units that exist on a day, of any size.</summary>
    public Oppervlakte OppervlakteOp(DateOnly dag) => Oppervlakte.VanHonderdsten(
        Ruimten.Where(ruimte => ruimte.Bestaan.Bevat(dag.DayNumber)).Sum(ruimte => ruimte.Honderdsten));

    /// <summary>True when it is in stock on that day with at least one unit of 500 m² or more: the buildings of <c>aantalGebouwen</c>.</summary>
    public bool TeltMeeOp(int dag)
    {
        if (!InAanbouw.Bevat(dag) && !Bestaand.Bevat(dag)) return false;
        foreach (var ruimte in Ruimten)
            if (ruimte.TeltMee && ruimte.Bestaan.Bevat(dag))
                return true;
        return false;
    }

    /// <summary>The same units and owners in a building that is otherwise recorded.</summary>
    public Gebouwdossier With(Gebouw gebouw)
    {
        var ruimten = new Ruimtedossier[Ruimten.Length];
        var dossier = new Gebouwdossier(gebouw, _eigendommen) { Ruimten = ruimten };
        for (var i = 0; i < ruimten.Length; i++) ruimten[i] = Ruimten[i].With(dossier.Bestaand, ruimten.AsSpan(0, i));
        return dossier;
    }
}
