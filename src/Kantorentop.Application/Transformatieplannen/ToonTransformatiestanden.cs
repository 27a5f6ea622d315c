using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Voorraad;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Transformatieplannen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Transformatieplannen;

/// <summary>How far the plans of a list of buildings are.</summary>
public sealed class ToonTransformatiestanden(IDbContextFactory<KantorentopContext> contexts)
{
    private const string Begin = Transformatieplaninvoer.Artikel + "-";

    /// <summary>
    /// The stage of the plan of each building's owner, by code of the building. The stage is for who sees the building; a market
    /// party does not see how far another owner was. Buildings of which that is nobody's business are not among them.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, Transformatiestand>> ExecuteAsync(Bevoegdheid wie, Transformatieplichtlijst lijst, CancellationToken ct = default)
    {
        var eigen = wie.Organisatie is { Soort: Organisatiesoort.Marktpartij } organisatie ? organisatie.Sleutel : null;
        var zichtbaar = lijst.Regels.Where(regel => regel.Eigenaar is { } eigenaar && (eigen is null || eigenaar.Code == eigen)).ToList();
        if (zichtbaar.Count == 0) return new Dictionary<string, Transformatiestand>();
        await using var db = contexts.CreateDbContext();
        var stappen = await StappenAsync(db, eigen, ct);
        return zichtbaar.ToDictionary(
            regel => regel.Gebouw.Code,
            regel => Transformatiestand.Op(stappen[(regel.Eigenaar!.Code, Transformatieplaninvoer.Sleutel(regel.Gebouw.Code))], lijst.Peildatum.Dag));
    }

    /// <summary>
    /// The steps by party and duty. An answer without a plan is 'plan gemaakt': that is what art. 7.4 asks; one that was returned
    /// tells no step.
    /// </summary>
    internal static async Task<ILookup<(string Partij, string Sleutel), Transformatiestap>> StappenAsync(KantorentopContext db, string? partij, CancellationToken ct)
    {
        var rijen = await (
            from rij in db.Beoordeeld()
            where rij.Antwoord.Sleutel.StartsWith(Begin) && (partij == null || rij.Antwoord.Partij == partij)
            where rij.Beoordeling == null || rij.Beoordeling.Oordeel != Oordeel.Teruggegeven
            join plan in db.Set<Transformatieplan>() on rij.Antwoord.Id equals plan.AntwoordId into plannen
            from plan in plannen.DefaultIfEmpty()
            select new { rij.Antwoord.Partij, rij.Antwoord.Sleutel, rij.Antwoord.Bewijsdatum, rij.Antwoord.Id, Fase = plan == null ? Transformatiefase.PlanGemaakt : plan.Fase }).ToListAsync(ct);
        return rijen.ToLookup(rij => (rij.Partij, rij.Sleutel), rij => new Transformatiestap(rij.Fase, rij.Bewijsdatum, rij.Id));
    }
}
