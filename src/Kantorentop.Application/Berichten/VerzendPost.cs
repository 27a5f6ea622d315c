using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Berichten;

/// <summary>
/// Sends what waits in the outbox. A node takes a message by one update, so two nodes never send the same; and a message of which nobody knows
/// whether the mail server took it is not sent again (docs/besluiten/0011).
/// </summary>
public sealed class VerzendPost(IDbContextFactory<KantorentopContext> contexts, Postinstellingen instellingen, TimeProvider klok)
{
    /// <summary>How long a node may be at one message; after this it is taken to be gone.</summary>
    public static readonly TimeSpan Uiterst = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan[] Pauzes =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(4), TimeSpan.FromHours(4), TimeSpan.FromHours(4),
    ];

    private readonly Postbode _bode = new(instellingen);

    /// <summary>How long to wait after so many attempts; null after the last.</summary>
    public static TimeSpan? Pauze(int pogingen) => pogingen <= Pauzes.Length ? Pauzes[pogingen - 1] : null;

    /// <summary>Sends everything that is due; the number that the mail server took.</summary>
    public async Task<int> ExecuteAsync(CancellationToken ct = default)
    {
        if (!instellingen.IsAan) return 0;
        await LaatLosAsync(ct);
        var verzonden = 0;
        while (await NeemAsync(ct) is { } post)
        {
            var uitkomst = await VerwerkAsync(post, ct);
            if (uitkomst == Bezorging.Gelukt) verzonden++;
            if (uitkomst == Bezorging.Weg) break;
        }

        return verzonden;
    }

    /// <summary>Messages that a node took and never came back from: it stopped between sending and writing that down.</summary>
    private async Task LaatLosAsync(CancellationToken ct)
    {
        var (nu, grens) = (klok.GetUtcNow(), klok.GetUtcNow() - Uiterst);
        await using var db = contexts.CreateDbContext();
        await db.Set<Post>().Where(post => post.Staat == Poststaat.Onderweg && post.Sinds < grens).ExecuteUpdateAsync(
            rij => rij.SetProperty(post => post.Staat, Poststaat.Onzeker).SetProperty(post => post.Sinds, nu).SetProperty(post => post.Tekst, "").SetProperty(post => post.Html, ""), ct);
    }

    /// <summary>Takes the next message that is due; null when there is none.</summary>
    private async Task<Post?> NeemAsync(CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        while (true)
        {
            var nu = klok.GetUtcNow();
            var gevonden = await db.Set<Post>().AsNoTracking().Where(post => post.Staat == Poststaat.Wacht && post.Volgende <= nu)
                .OrderBy(post => post.Volgende).ThenBy(post => post.Id).FirstOrDefaultAsync(ct);
            if (gevonden is null) return null;
            var genomen = await db.Set<Post>().Where(post => post.Id == gevonden.Id && post.Staat == Poststaat.Wacht).ExecuteUpdateAsync(
                rij => rij.SetProperty(post => post.Staat, Poststaat.Onderweg).SetProperty(post => post.Sinds, nu).SetProperty(post => post.Pogingen, post => post.Pogingen + 1), ct);
            if (genomen == 0) continue;
            gevonden.Pogingen++;
            return gevonden;
        }
    }

    private async Task<Bezorging?> VerwerkAsync(Post post, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var gebruiker = await db.Users.AsNoTracking().SingleAsync(rij => rij.Id == post.Gebruiker, ct);
        if (gebruiker is not { Geblokkeerd: null, KrijgtDagbericht: true, Email: { } aan } || Post.RechtenVan(gebruiker) != post.Rechten)
        {
            await ZetAsync(db, post, Poststaat.Vervallen, null);
            return null;
        }

        var (uitkomst, fout) = await _bode.BezorgAsync(post, aan, ct);
        await ZetAsync(db, post, Staat(uitkomst, post.Pogingen), fout);
        return uitkomst;
    }

    private static Poststaat Staat(Bezorging uitkomst, int pogingen) => uitkomst switch
    {
        Bezorging.Gelukt => Poststaat.Verzonden,
        Bezorging.Onbekend => Poststaat.Onzeker,
        Bezorging.Nooit => Poststaat.Geweigerd,
        _ => Pauze(pogingen) is null ? Poststaat.Geweigerd : Poststaat.Wacht,
    };

    // Not to be stopped: what the mail server took has to be written down.
    private async Task ZetAsync(KantorentopContext db, Post post, Poststaat staat, string? fout)
    {
        var nu = klok.GetUtcNow();
        var (volgende, blijft) = (nu + (Pauze(post.Pogingen) ?? TimeSpan.Zero), staat == Poststaat.Wacht);
        var (tekst, html) = blijft ? (post.Tekst, post.Html) : ("", "");
        await db.Set<Post>().Where(rij => rij.Id == post.Id).ExecuteUpdateAsync(
            rij => rij.SetProperty(p => p.Staat, staat).SetProperty(p => p.Sinds, nu).SetProperty(p => p.Volgende, volgende)
                .SetProperty(p => p.Fout, fout).SetProperty(p => p.Tekst, tekst).SetProperty(p => p.Html, html),
            CancellationToken.None);
    }
}
