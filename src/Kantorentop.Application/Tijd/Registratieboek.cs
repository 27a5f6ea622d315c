using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tijd;

/// <summary>
/// The one way to write. A write runs under a lock, checks and changes in one transaction, and ends it with its
/// registratie and its audit line, so a half-done write does not exist and numbers rise in the order of commits.
/// </summary>
/// <param name="contexts">Makes a context per write.</param>
/// <param name="klok">Gives the instants.</param>
/// <param name="snapshots">Figures that take in each write before its caller hears of it; null where none are kept, as in a command.</param>
public sealed class Registratieboek(
    IDbContextFactory<KantorentopContext> contexts, Domeinklok klok, Snapshothouder? snapshots = null)
{
    /// <summary>
    /// Carries out a write. <paramref name="schrijf"/> loads and checks inside the transaction and puts its changes into
    /// the session; when it fails, or changes nothing, nothing is recorded. An operation that was carried out before is not
    /// done again and counts as done: a double click and a commit whose answer got lost both end here.
    /// </summary>
    public async Task<Uitkomst> LegVastAsync(
        Handeling handeling, Func<Schrijfsessie, CancellationToken, Task<Uitkomst>> schrijf, CancellationToken ct = default)
    {
        await using var eerste = contexts.CreateDbContext();
        var uitkomst = await eerste.Database.CreateExecutionStrategy().ExecuteAsync(() => ProbeerAsync(handeling, schrijf, ct));
        if (uitkomst.IsGelukt && snapshots is { IsGeladen: true }) await WerkCijfersBijAsync(snapshots, ct);
        return uitkomst;
    }

    // What is recorded stands, also when the database goes away before the figures have taken it in: the node follows later.
    private static async Task WerkCijfersBijAsync(Snapshothouder snapshots, CancellationToken ct)
    {
        try
        {
            await snapshots.WerkBijAsync(ct);
        }
        catch (Exception fout) when (Snapshothouder.IsStoring(fout))
        {
            return;
        }
    }

    private async Task<Uitkomst> ProbeerAsync(
        Handeling handeling, Func<Schrijfsessie, CancellationToken, Task<Uitkomst>> schrijf, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        await Schrijfslot.NeemAsync(db, ct);
        if (await VindAsync(db, handeling.OperatieId, ct) is { } gedaan)
        {
            snapshots?.Meld(gedaan);
            return Uitkomst.Gelukt;
        }

        var laatste = await db.Registraties.OrderByDescending(registratie => registratie.Nummer).FirstOrDefaultAsync(ct);
        var sessie = new Schrijfsessie(db, (laatste?.Nummer ?? 0) + 1);
        var uitkomst = await schrijf(sessie, ct);
        if (!uitkomst.IsGelukt || !await sessie.SchrijfWegAsync(ct)) return uitkomst;

        handeling = handeling with { Onderwerp = sessie.Onderwerp ?? handeling.Onderwerp };
        var ogenblik = Later(klok.GetUtcNow(), laatste?.Ogenblik);
        db.Registraties.Add(Registratie(handeling, sessie.Nummer, ogenblik));
        await Auditboek.VoegToeAsync(db, Auditboek.Regel(handeling, "gelukt"), ogenblik, ct);
        await db.SaveChangesAsync(ct);
        await Registratiemelding.ZendAsync(db, sessie.Nummer, ct);
        await transactie.CommitAsync(ct);
        snapshots?.Meld(sessie.Nummer);
        return uitkomst;
    }

    private static Task<long?> VindAsync(KantorentopContext db, Guid operatie, CancellationToken ct) => db.Registraties
        .Where(registratie => registratie.OperatieId == operatie).Select(registratie => (long?)registratie.Nummer).FirstOrDefaultAsync(ct);

    private static DateTimeOffset Later(DateTimeOffset nu, DateTimeOffset? vorige) =>
        vorige is { } ogenblik && nu <= ogenblik.AddMicroseconds(1) ? ogenblik.AddMicroseconds(1) : nu;

    private static Registratie Registratie(Handeling handeling, long nummer, DateTimeOffset ogenblik) => new()
    {
        Nummer = nummer,
        Ogenblik = ogenblik,
        OperatieId = handeling.OperatieId,
        Soort = handeling.Soort,
        Onderwerp = Kort(handeling.Onderwerp),
        Gebruiker = handeling.Door.Gebruiker,
        Naam = Kort(handeling.Door.Naam),
        Organisatie = Kort(handeling.Door.OrganisatieNaam),
    };

    private static string Kort(string tekst) =>
        tekst.Length <= Tijd.Registratie.MaximumTekst ? tekst : tekst[..Tijd.Registratie.MaximumTekst];
}
