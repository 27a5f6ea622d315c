using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>What all duties of one cell come to, the first of these that holds; no judgement of a party.</summary>
public enum Celstaat
{
    /// <summary>One duty at least is late.</summary>
    TeLaat,

    /// <summary>None is late; one at least runs.</summary>
    Loopt,

    /// <summary>One at least cannot be judged, and none runs.</summary>
    NietTeBeoordelen,

    Opgeschort,

    /// <summary>Everything that is owed is done.</summary>
    Voldaan,

    NogNietAanDeOrde,
    NietVanToepassing,
}

/// <summary>Numbers of duties per state; they add up to all.</summary>
/// <param name="Artikel">Number of the member.</param>
/// <param name="Kolom">Key of the column.</param>
/// <param name="Aantallen">Per state, in the order of <see cref="Verplichtingstaat"/>.</param>
public sealed record Plichtcel(string Artikel, string Kolom, IReadOnlyList<int> Aantallen)
{
    public int Totaal => Aantallen.Sum();

    public int Voldaan => Aantal(Verplichtingstaat.VoldaanOpTijd) + Aantal(Verplichtingstaat.VoldaanTeLaat);

    public int Aantal(Verplichtingstaat staat) => Aantallen[(int)staat];

    public Celstaat Staat => this switch
    {
        _ when Aantal(Verplichtingstaat.TeLaat) > 0 => Celstaat.TeLaat,
        _ when Aantal(Verplichtingstaat.Loopt) > 0 => Celstaat.Loopt,
        _ when Aantal(Verplichtingstaat.NietTeBeoordelen) > 0 => Celstaat.NietTeBeoordelen,
        _ when Aantal(Verplichtingstaat.Opgeschort) > 0 => Celstaat.Opgeschort,
        _ when Voldaan > 0 => Celstaat.Voldaan,
        _ when Aantal(Verplichtingstaat.NogNietAanDeOrde) > 0 => Celstaat.NogNietAanDeOrde,
        _ => Celstaat.NietVanToepassing,
    };
}
