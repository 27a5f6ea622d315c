using System.Globalization;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Berichten;

/// <summary>
/// Writes the messages of a day to the outbox: all of them, and that this was done, in one transaction. A second run on the same day
/// writes nothing, on whichever node.
/// </summary>
public sealed class StelPostOp(
    IDbContextFactory<KantorentopContext> contexts, Dagberichtbron bron, Briefschrijver schrijf, Postinstellingen instellingen, TimeProvider klok)
{
    private const string Sleutel = "dagbericht";

    /// <summary>The number of messages written; 0 before the hour, without a mail server, and when it was done before.</summary>
    public async Task<int> ExecuteAsync(CancellationToken ct = default)
    {
        if (!instellingen.IsAan || Dagrooster.DagVan(klok.GetUtcNow(), instellingen.Uur) is not { } dag) return 0;
        await using var db = contexts.CreateDbContext();
        var vorige = Ronde.Lees(await db.Instellingen.AsNoTracking().SingleOrDefaultAsync(instelling => instelling.Sleutel == Sleutel, ct));
        if (vorige?.Dag >= dag) return 0;
        var tot = await db.Registraties.MaxAsync(rij => (long?)rij.Nummer, ct) ?? 0;
        var ontvangsten = await bron.LeesAsync(vorige?.Punt, tot, ct);
        var posten = ontvangsten.Select(ontvangst => Maak(ontvangst, tot)).ToList();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(() => SchrijfAsync(posten, new Ronde(dag, new(bron.Vandaag, tot)), ct));
    }

    private Post Maak(Ontvangst ontvangst, long tot)
    {
        var (brief, nu) = (schrijf(ontvangst.Bericht), klok.GetUtcNow());
        return new()
        {
            Id = Guid.NewGuid(),
            Gebruiker = ontvangst.Gebruiker.Id,
            Dag = ontvangst.Bericht.Dag,
            NaDag = ontvangst.Sinds.Dag,
            NaNummer = ontvangst.Sinds.Nummer,
            TotNummer = tot,
            Rechten = Post.RechtenVan(ontvangst.Gebruiker),
            Onderwerp = brief.Onderwerp,
            Tekst = brief.Tekst,
            Html = brief.Html,
            Volgende = nu,
            Sinds = nu,
        };
    }

    private async Task<int> SchrijfAsync(IReadOnlyList<Post> posten, Ronde ronde, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        await Schrijfslot.NeemAsync(db, ct);
        var instelling = await db.Instellingen.SingleOrDefaultAsync(rij => rij.Sleutel == Sleutel, ct);
        if (Ronde.Lees(instelling)?.Dag >= ronde.Dag) return 0;
        if (instelling is null) db.Add(new Instelling { Sleutel = Sleutel, Waarde = ronde.ToString() });
        else instelling.Waarde = ronde.ToString();
        // With example data the day of the domain may end at another hour than the day of the clock.
        var dag = ronde.Punt.Dag;
        var hadden = (await db.Set<Post>().Where(post => post.Dag == dag).Select(post => post.Gebruiker).ToListAsync(ct)).ToHashSet();
        var nieuw = posten.Where(post => !hadden.Contains(post.Gebruiker)).ToList();
        db.AddRange(nieuw);
        await db.SaveChangesAsync(ct);
        await transactie.CommitAsync(ct);
        return nieuw.Count;
    }

    /// <summary>The last run: the day of the clock, and up to where it told.</summary>
    private sealed record Ronde(DateOnly Dag, Vertelpunt Punt)
    {
        public static Ronde? Lees(Instelling? instelling)
        {
            if (instelling?.Waarde.Split(' ') is not [var dag, var punt, var nummer]) return null;
            return new(Lees(dag), new(Lees(punt), long.Parse(nummer, CultureInfo.InvariantCulture)));
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Dag:yyyy-MM-dd} {Punt.Dag:yyyy-MM-dd} {Punt.Nummer}");

        private static DateOnly Lees(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
