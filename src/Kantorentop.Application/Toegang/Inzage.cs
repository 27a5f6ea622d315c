using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Toegang;

/// <summary>Opening rows (buildings, units, standen, plans, their recordings) is a right, and leaves a line in the audit trail.</summary>
public sealed class Inzage(Auditboek audit)
{
    /// <summary>Opens one thing. False when this person may not see it: the page then answers 404, as if it did not exist.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="rij">Where the thing lies and whose it is.</param>
    /// <param name="onderwerp">What is opened, by its code, as 'gebouw G-0001'.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<bool> OpenAsync(Bevoegdheid wie, Rijligging rij, string onderwerp, CancellationToken ct = default)
    {
        var mag = Leesrecht.Rijen(wie).Omvat(rij);
        if (mag || wie.IsAangemeld) await NoteerAsync(wie, onderwerp, mag, ct);
        return mag;
    }

    /// <summary>Notes that someone opened a list of rows, which was filtered by <see cref="Leesrecht.Rijen"/>.</summary>
    public Task NoteerAsync(Bevoegdheid wie, string onderwerp, CancellationToken ct = default) => NoteerAsync(wie, onderwerp, mag: true, ct);

    private Task NoteerAsync(Bevoegdheid wie, string onderwerp, bool mag, CancellationToken ct) =>
        audit.NoteerAsync(new("rijen-inzien", onderwerp, mag ? "gelukt" : "geweigerd", wie.Sleutel is null ? "web" : "api", wie.Gebruiker?.ToString() ?? wie.Naam), ct);
}
