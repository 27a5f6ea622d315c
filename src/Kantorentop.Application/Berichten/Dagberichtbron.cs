using Kantorentop.Application.Opslag;
using Kantorentop.Application.Termijnen;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Termijnen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Berichten;

/// <summary>Up to where someone was told: the last day of terms, and the last registratie.</summary>
internal readonly record struct Vertelpunt(DateOnly Dag, long Nummer)
{
    /// <summary>The later of two.</summary>
    public Vertelpunt Minstens(Vertelpunt ander) => new(Dag > ander.Dag ? Dag : ander.Dag, Math.Max(Nummer, ander.Nummer));
}

/// <summary>One person with what there is to tell.</summary>
internal sealed record Ontvangst(Gebruiker Gebruiker, Vertelpunt Sinds, Dagbericht Bericht);

/// <summary>Finds out for each person what there is to tell since the last time.</summary>
public sealed class Dagberichtbron(IDbContextFactory<KantorentopContext> contexts, ToonAgenda agenda, Nieuwsgaring nieuws, Domeinklok klok)
{
    /// <summary>Nobody is told of what is longer ago than this [conv]: it stands in the portal.</summary>
    private const int MeesteDagen = 7;

    /// <summary>What was told already: it was sent, or will be.</summary>
    private static readonly Poststaat[] Verteld = [Poststaat.Verzonden, Poststaat.Onderweg, Poststaat.Wacht];

    internal DateOnly Vandaag => klok.Vandaag;

    /// <summary>Everyone for whom there is something, as of now.</summary>
    /// <param name="vorige">The last run for all; null when this is the first.</param>
    /// <param name="tot">Last registratie to tell of.</param>
    /// <param name="ct">Stops the work.</param>
    internal async Task<IReadOnlyList<Ontvangst>> LeesAsync(Vertelpunt? vorige, long tot, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var gebruikers = await db.Users.AsNoTracking()
            .Where(gebruiker => gebruiker.Geblokkeerd == null && gebruiker.KrijgtDagbericht && gebruiker.Email != null)
            .OrderBy(gebruiker => gebruiker.Id).ToListAsync(ct);
        var grens = await PuntVanAsync(db, MeesteDagen, ct);
        var gewoon = (vorige ?? await PuntVanAsync(db, 1, ct)).Minstens(grens);
        var eerder = await EerderAsync(db, grens.Dag, ct);
        var berichten = new List<Ontvangst>();
        var gemaakt = new Dictionary<(Organisatie, Rol, Vertelpunt), Dagbericht>();
        foreach (var gebruiker in gebruikers.Where(gebruiker => gebruiker.Bevoegdheid.Heeft(Rol.Lezen)))
        {
            var sinds = (eerder.TryGetValue(gebruiker.Id, out var punt) ? punt : gewoon).Minstens(grens);
            var sleutel = (gebruiker.Organisatie, gebruiker.Rollen, sinds);
            if (!gemaakt.TryGetValue(sleutel, out var bericht)) gemaakt[sleutel] = bericht = await MaakAsync(gebruiker, sinds, tot, ct);
            if (!bericht.IsLeeg) berichten.Add(new(gebruiker, sinds, bericht with { Naam = gebruiker.Naam }));
        }

        return berichten;
    }

    private async Task<Dagbericht> MaakAsync(Gebruiker gebruiker, Vertelpunt sinds, long tot, CancellationToken ct)
    {
        var wie = gebruiker.Bevoegdheid;
        var regels = (await agenda.ExecuteAsync(wie, ct))?.Regels ?? [];
        return new(gebruiker.Naam, gebruiker.OrganisatieNaam, Vandaag, Herinnering.Voor(regels, sinds.Dag, Vandaag), await nieuws.VanAsync(wie, new(sinds.Nummer, tot), ct));
    }

    /// <summary>Where someone stands who was told everything so many days ago.</summary>
    private async Task<Vertelpunt> PuntVanAsync(KantorentopContext db, int dagen, CancellationToken ct)
    {
        var toen = klok.GetUtcNow().AddDays(-dagen);
        return new(Vandaag.AddDays(-dagen), await db.Registraties.Where(rij => rij.Ogenblik < toen).MaxAsync(rij => (long?)rij.Nummer, ct) ?? 0);
    }

    // Who was sent nothing that arrived for sure hears again what was in the first message that did not.
    private static async Task<Dictionary<Guid, Vertelpunt>> EerderAsync(KantorentopContext db, DateOnly vanaf, CancellationToken ct)
    {
        var posten = await db.Set<Post>().AsNoTracking().Where(post => post.Dag >= vanaf)
            .Select(post => new { post.Gebruiker, post.Dag, post.NaDag, post.NaNummer, post.TotNummer, post.Staat }).ToListAsync(ct);
        var punten = new Dictionary<Guid, Vertelpunt>();
        foreach (var groep in posten.GroupBy(post => post.Gebruiker))
        {
            var laatste = groep.Where(post => Verteld.Contains(post.Staat)).MaxBy(post => post.Dag);
            var gemist = groep.Where(post => !Verteld.Contains(post.Staat) && (laatste is null || post.Dag > laatste.Dag)).MinBy(post => post.Dag);
            if (gemist is not null) punten[groep.Key] = new(gemist.NaDag, gemist.NaNummer);
        }

        return punten;
    }
}
