using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>The one way to change accounts: the change and its audit line are written together, under the lock of all writes.</summary>
public sealed class Accountboek(IDbContextFactory<KantorentopContext> contexts, TimeProvider klok)
{
    public static readonly Melding IntussenGewijzigd =
        new("intussen-gewijzigd", "Iemand anders heeft dit account intussen gewijzigd. Bekijk de gegevens hieronder en probeer het opnieuw.");

    /// <summary>Real time: links and blocks do not follow the clock of the example data.</summary>
    public DateTimeOffset Nu => klok.GetUtcNow();

    /// <summary>A context for reading.</summary>
    public KantorentopContext Lees() => contexts.CreateDbContext();

    /// <summary>Carries out a change of accounts; when it fails nothing is written.</summary>
    /// <param name="door">Who does it.</param>
    /// <param name="actie">Kind of act in kebab-case.</param>
    /// <param name="account">Account that it is about.</param>
    /// <param name="wijzig">Loads, checks and changes on the context; it is saved afterwards.</param>
    /// <param name="ct">Stops the work.</param>
    internal Task<Uitkomst> LegVastAsync(
        Bevoegdheid door, string actie, Guid account, Func<KantorentopContext, Task<Uitkomst>> wijzig, CancellationToken ct = default) =>
        LegVastAsync(door, actie, $"account {account}", wijzig, ct);

    /// <summary>The same for something that belongs to an account, as a key.</summary>
    internal async Task<Uitkomst> LegVastAsync(
        Bevoegdheid door, string actie, string onderwerp, Func<KantorentopContext, Task<Uitkomst>> wijzig, CancellationToken ct = default)
    {
        await using var eerste = contexts.CreateDbContext();
        try
        {
            return await eerste.Database.CreateExecutionStrategy().ExecuteAsync(() => ProbeerAsync(Regel(door, actie, onderwerp), wijzig, ct));
        }
        catch (DbUpdateConcurrencyException)
        {
            return Uitkomst.Mislukt(IntussenGewijzigd);
        }
    }

    private async Task<Uitkomst> ProbeerAsync(
        Auditgebeurtenis gebeurtenis, Func<KantorentopContext, Task<Uitkomst>> wijzig, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        await Schrijfslot.NeemAsync(db, ct);
        var uitkomst = await wijzig(db);
        if (!uitkomst.IsGelukt) return uitkomst;
        await Auditboek.VoegToeAsync(db, gebeurtenis, Nu, ct);
        await db.SaveChangesAsync(ct);
        await transactie.CommitAsync(ct);
        return uitkomst;
    }

    private static Auditgebeurtenis Regel(Bevoegdheid door, string actie, string onderwerp) => new(
        actie, onderwerp, "gelukt", door.IsOpdrachtregel ? "opdrachtregel" : "web", door.Gebruiker?.ToString() ?? door.Naam);
}
