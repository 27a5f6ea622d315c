using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    private readonly Lazy<Locatietabel> _perLocatie;

    /// <summary>How many locations there are.</summary>
    public int AantalLocaties { get; }

    /// <summary>The sums of every location on a day, in the order in which <see cref="Locaties"/> gives those of the land.</summary>
    /// <param name="peildatum">The day.</param>
    /// <param name="getallen">Where they go: room for <see cref="AantalLocaties"/>, used again for the next day.</param>
    /// <exception cref="ArgumentException">When there is not room enough.</exception>
    public void Kerngetallen(DateOnly peildatum, Span<Kerngetallen> getallen)
    {
        if (getallen.Length < AantalLocaties) throw new ArgumentException($"Room for {AantalLocaties} locations is needed.", nameof(getallen));
        _perLocatie.Value.Lees(peildatum.DayNumber, getallen);
    }

    /// <summary>The sums of an area on a day.</summary>
    public Kerngetallen Kerngetallen(Gebied gebied, DateOnly peildatum)
    {
        var getallen = default(Kerngetallen);
        foreach (var deel in CijfersVan(gebied, peildatum)) deel.Tel(peildatum.DayNumber, ref getallen);
        return getallen;
    }
}
