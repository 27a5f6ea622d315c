using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herprogrammering;

/// <summary>A building that leaves the stock in a scenario.</summary>
/// <param name="Gebouw">Code of the building; also its key within the scenario.</param>
/// <param name="Onttrekking">How.</param>
/// <param name="Vanaf">First day on which it is no longer an office.</param>
public sealed record Gebouwmaatregel(string Gebouw, Onttrekking Onttrekking, DateOnly Vanaf)
{
    /// <summary>True when the building stands on that day: delivered where it is ever to be, and not withdrawn before.</summary>
    public bool Kan(Gebouw gebouw) =>
        !(gebouw.Bouwstart > Vanaf) && !(gebouw.Opgeleverd > Vanaf) && !(gebouw.Onttrokken <= Vanaf);

    /// <summary>The building as it would be recorded.</summary>
    public Gebouw Pas(Gebouw gebouw) => Kan(gebouw) ? gebouw with { Onttrokken = Vanaf, Onttrekking = Onttrekking } : gebouw;
}
