using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>The duties of today: the compiler of the Domain over the current figures and all registers. Checks no rights.</summary>
public sealed class Verplichtingenbron(Snapshothouder houder, Domeinklok klok, IEnumerable<IPlichtbron> bronnen)
{
    public DateOnly Vandaag => klok.Vandaag;

    internal Snapshot Snapshot => houder.Huidig;

    internal Partij? FindPartij(string code) => Snapshot.FindPartij(code);

    /// <summary>Who answers duties by that code: the Rijk, an umbrella or a market party.</summary>
    internal Drager? FindDrager(string code) => Drager.Landelijk(code) ?? (FindPartij(code) is { } partij ? Drager.Van(partij) : null);

    /// <summary>Every duty of a bearer, read anew: within a write that adds to it.</summary>
    internal async Task<IReadOnlyList<Verplichting>> VanAsync(KantorentopContext db, Drager drager, CancellationToken ct) =>
        (await VormAsync(db, Snapshot, Vandaag, ct)).Van(drager).Verplichtingen;

    /// <summary>The compiler for one day, with everything that it reads.</summary>
    internal async Task<Plichtvorming> VormAsync(KantorentopContext db, Snapshot snapshot, DateOnly op, CancellationToken ct) =>
        new(snapshot, op, await GegevensAsync(db, snapshot, ct));

    /// <summary>What all registers hold: for the compiler of any day.</summary>
    internal async Task<Plichtgegevens> GegevensAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct)
    {
        var delen = new List<Plichtgegevens>();
        foreach (var bron in bronnen) delen.Add(await bron.LeesAsync(db, snapshot, ct));
        return Plichtgegevens.Samen(delen);
    }
}
