using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Where a building stands on the day of the press release.</summary>
internal enum Fase
{
    Bestaand,
    InAanbouw,
    AlOnttrokken,
    NogTeBouwen,
}

/// <summary>A building while the example is made.</summary>
internal sealed class Pand(Gebouw gebouw, Locatieprofiel locatie, Fase fase)
{
    /// <summary>The row of the table.</summary>
    public Gebouw Gebouw { get; set; } = gebouw;

    public Locatieprofiel Locatie { get; } = locatie;

    public Fase Fase { get; } = fase;

    /// <summary>The units, those that were split or joined included.</summary>
    public List<Eenheid> Eenheden { get; } = [];

    /// <summary>Changes of owner.</summary>
    public List<Eigendom> Eigendommen { get; } = [];

    /// <summary>True for the buildings that the manual names: their standen are written out, not drawn.</summary>
    public bool Vast { get; init; }

    /// <summary>The units that count: 500 m² and more.</summary>
    public IEnumerable<Eenheid> Kantoorruimten => Eenheden.Where(eenheid => eenheid.Telt);

    /// <summary>In the stock on the day of the press release.</summary>
    public bool InVoorraad => Fase is Fase.Bestaand or Fase.InAanbouw;

    /// <summary>First day on which it is in the stock.</summary>
    public DateOnly Begin => Gebouw.Bouwstart ?? Gebouw.Opgeleverd!.Value;
}

/// <summary>A unit while the example is made.</summary>
internal sealed class Eenheid(Ruimte ruimte)
{
    private const decimal Drempel = 500m;

    /// <summary>The row of the table.</summary>
    public Ruimte Ruimte { get; set; } = ruimte;

    /// <summary>Vacant on the day of the press release.</summary>
    public bool Leeg { get; set; }

    /// <summary>The rows of the table, in order of time.</summary>
    public List<Ruimtestand> Standen { get; set; } = [];

    public decimal M2 => Ruimte.Oppervlakte.M2;

    public bool Telt => M2 >= Drempel;
}
