using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herkomst;

/// <summary>
/// A row behind a figure before anything is made of it: enough to count, add, sort and judge it. The land has hundreds of thousands
/// of them and a page shows fifty; only of those is <see cref="Rij"/> asked.
/// </summary>
public readonly record struct Rijsleutel
{
    private readonly object _bron; // the Gebouwdossier of a unit or a building, else the row itself
    private readonly Ruimtedossier? _ruimte;
    private readonly DateOnly _dag;

    /// <summary>A unit as it stood on a day, with its area.</summary>
    internal Rijsleutel(Cijfer deel, Ruimtedag ruimte)
    {
        (_bron, _ruimte, _dag) = (ruimte.Gebouw, ruimte.Ruimte, ruimte.Dag);
        (Deel, Waarde) = (deel, ruimte.Ruimte.Ruimte.Oppervlakte.M2);
    }

    /// <summary>A building that is counted.</summary>
    internal Rijsleutel(Cijfer deel, Gebouwdossier gebouw) => (_bron, Deel, Waarde) = (gebouw, deel, 1m);

    /// <summary>A row of which there are few.</summary>
    internal Rijsleutel(Herkomstrij rij) => (_bron, Deel, Waarde) = (rij, rij.Deel, rij.Waarde);

    /// <summary>The part of the formula that it belongs to.</summary>
    public Cijfer Deel { get; }

    /// <summary>What it adds, with its sign; 1 where rows are counted.</summary>
    public decimal Waarde { get; internal init; }

    /// <summary>Key of what the row is about; empty for a step of the formula.</summary>
    public string Code => _ruimte?.Ruimte.Code ?? (_bron is Gebouwdossier dossier ? dossier.Gebouw.Code : ((Herkomstrij)_bron).Code);

    /// <summary>Code of its location, or null when it lies in none.</summary>
    public string? Locatie => _bron is Gebouwdossier dossier ? dossier.Gebouw.Locatie : ((Herkomstrij)_bron).Locatie;

    /// <summary>Code of the building that it is or lies in; null for what is of no building.</summary>
    public string? Gebouw => _bron is Gebouwdossier dossier ? dossier.Gebouw.Code : (_bron as Gebouwrij)?.Code;

    /// <summary>The row in full.</summary>
    public Herkomstrij Rij() => _bron switch
    {
        Gebouwdossier gebouw when _ruimte is { } ruimte => new Ruimterij(Deel, Waarde, gebouw.Gebouw, new Ruimtedag(gebouw, ruimte, _dag).Toestand()),
        Gebouwdossier gebouw => new Gebouwrij(Deel, Waarde, gebouw.Gebouw),
        _ => (Herkomstrij)_bron with { Waarde = Waarde },
    };
}
