using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>A building with its units, in the order in which they came to be, and its owners over time.</summary>
internal sealed class Gebouwdossier
{
    private readonly ArraySegment<Eigendom> _eigendommen;

    public Gebouwdossier(Gebouw gebouw, Gegroepeerd gegroepeerd)
    {
        Gebouw = gebouw;
        InAanbouw = Voorraadregels.InAanbouw(gebouw);
        Bestaand = Voorraadregels.Bestaand(gebouw);
        _eigendommen = gegroepeerd.Eigendommen[gebouw.Code];
        Ruimten = Dossiers(gegroepeerd.Ruimten[gebouw.Code], gegroepeerd);
    }

    public Gebouw Gebouw { get; }

    public Dagvak InAanbouw { get; }

    public Dagvak Bestaand { get; }

    public Ruimtedossier[] Ruimten { get; }

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

    private Ruimtedossier[] Dossiers(ArraySegment<Ruimte> ruimten, Gegroepeerd gegroepeerd)
    {
        ruimten.AsSpan().Sort(static (links, rechts) =>
            Nullable.Compare(links.BestaatVanaf, rechts.BestaatVanaf) is var volgorde and not 0
                ? volgorde
                : string.CompareOrdinal(links.Code, rechts.Code));
        var dossiers = new Ruimtedossier[ruimten.Count];
        for (var i = 0; i < dossiers.Length; i++)
        {
            var standen = gegroepeerd.Ruimtestanden[ruimten[i].Code];
            standen.AsSpan().Sort(static (links, rechts) => links.Vanaf.CompareTo(rechts.Vanaf));
            dossiers[i] = new Ruimtedossier(ruimten[i], standen, Bestaand, dossiers.AsSpan(0, i));
        }
        return dossiers;
    }
}
