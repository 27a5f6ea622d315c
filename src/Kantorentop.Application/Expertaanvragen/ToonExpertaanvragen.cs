using Kantorentop.Application.Opslag;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Expertaanvragen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Expertaanvragen;

/// <summary>How many requests of a kind there were in a year; public.</summary>
/// <param name="Soort">Whose help.</param>
/// <param name="Jaar">Year of the request.</param>
/// <param name="Aantal">All of them.</param>
/// <param name="Afgerond">Those in which the experts are done.</param>
public sealed record Expertaantal(Expertsoort Soort, int Jaar, int Aantal, int Afgerond);

/// <summary>A request with its amounts, for who may see them.</summary>
/// <param name="Aanvraag">The request.</param>
/// <param name="Id">Its recording.</param>
/// <param name="Gemeente">Name of the municipality.</param>
public sealed record Expertblad(Expertaanvraag Aanvraag, long Id, string Gemeente)
{
    /// <summary>Name of the location; null when there is none.</summary>
    public string? Locatie { get; init; }

    public bool MagBeantwoorden { get; init; }
}

/// <summary>Shows how often experts were asked, and the requests to who may see them. Opening one leaves a line in the audit trail.</summary>
public sealed class ToonExpertaanvragen(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Inzage inzage, Domeinklok klok)
{
    /// <summary>Counts per kind and year.</summary>
    public async Task<IReadOnlyList<Expertaantal>> TellingAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = await db.Bekend<Expertaanvraag>().Select(rij => new { rij.Soort, rij.AangevraagdOp, rij.Staat }).ToListAsync(ct);
        return
        [
            .. rijen.GroupBy(rij => (rij.Soort, rij.AangevraagdOp.Year)).OrderBy(groep => groep.Key)
                .Select(groep => new Expertaantal(groep.Key.Soort, groep.Key.Year, groep.Count(), groep.Count(rij => rij.Staat == Expertstaat.Afgerond))),
        ];
    }

    /// <summary>A page of the requests that someone may see: those that wait for an answer or for the experts first, then the latest. Null for who sees none.</summary>
    public async Task<Registerblad<Expertblad>?> LijstAsync(Bevoegdheid wie, int blad, CancellationToken ct = default)
    {
        var eigen = wie.Organisatie is { Soort: Organisatiesoort.Gemeente, Sleutel: var code } ? code : "";
        var alle = Expertrechten.MagAlle(wie);
        if (!alle && !Expertrechten.MagZien(wie, eigen)) return null;
        await using var db = contexts.CreateDbContext();
        var lijst = await db.Bekend<Expertaanvraag>().Where(rij => alle || rij.Gemeente == eigen)
            .OrderByDescending(rij => rij.Staat == Expertstaat.Aangevraagd).ThenByDescending(rij => rij.Staat == Expertstaat.Toegezegd)
            .ThenByDescending(rij => rij.AangevraagdOp).ThenByDescending(rij => rij.Nummer).BladAsync(blad, ct);
        return new([.. lijst.Rijen.Select(rij => Blad(wie, rij, 0))], lijst.Aantal, lijst.Blad, lijst.Bladen);
    }

    /// <summary>One; null when there is none, or it is none of the reader's business.</summary>
    public async Task<Expertblad?> VindAsync(Bevoegdheid wie, int nummer, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await db.VindAsync<Expertaanvraag>(nummer, ct) is not { } rij || !Expertrechten.MagZien(wie, rij.Feit.Gemeente)) return null;
        await inzage.NoteerAsync(wie, $"expertaanvraag {nummer}", ct);
        return Blad(wie, rij.Feit, rij.Id);
    }

    private Expertblad Blad(Bevoegdheid wie, Expertaanvraag aanvraag, long id) =>
        new(aanvraag, id, houder.Huidig.Indeling.FindGemeente(aanvraag.Gemeente, klok.Vandaag)?.Naam ?? aanvraag.Gemeente)
        {
            Locatie = aanvraag.Locatie is { } locatie ? houder.Huidig.FindLocatie(locatie)?.Naam ?? locatie : null,
            MagBeantwoorden = Expertrechten.MagBeantwoorden(wie),
        };
}
