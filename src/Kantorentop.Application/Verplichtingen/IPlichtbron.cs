using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>A register that shows what was done, or what happened that asks something. The compiler reads them all.</summary>
public interface IPlichtbron
{
    /// <summary>What it holds now, whoever may see it: rights are checked where duties are shown. Few questions: this runs after every write.</summary>
    Task<Plichtgegevens> LeesAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct);
}
