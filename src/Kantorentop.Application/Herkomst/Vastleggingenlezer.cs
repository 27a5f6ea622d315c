using System.Linq.Expressions;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Herkomst;

/// <summary>Finds who recorded the facts behind rows: at most a question per kind of fact, and one for the registraties.</summary>
internal sealed class Vastleggingenlezer(KantorentopContext db, long nummer, CancellationToken ct)
{
    private readonly Dictionary<(Feitsoort Soort, object Sleutel), long> _geopend = [];

    /// <summary>The recordings of each row, in the order of the rows.</summary>
    public Task<IReadOnlyList<IReadOnlyList<Feitvastlegging>>> LeesAsync(IReadOnlyList<Herkomstrij> rijen) =>
        LeesAsync([.. rijen.Select(rij => (IReadOnlyList<(Feitsoort, object)>)[.. Feiten(rij)])]);

    /// <summary>The recordings of each list of facts, in its order; a fact that is not recorded is left out.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Feitvastlegging>>> LeesAsync(IReadOnlyList<IReadOnlyList<(Feitsoort Soort, object Sleutel)>> feiten)
    {
        var gezocht = feiten.SelectMany(rij => rij).ToLookup(feit => feit.Soort, feit => feit.Sleutel);
        await ZoekZakenAsync(gezocht);
        await ZoekStandenAsync(gezocht);
        var wie = await RegistratiesAsync();
        return [.. feiten.Select(rij => (IReadOnlyList<Feitvastlegging>)[.. rij.Where(_geopend.ContainsKey).Select(feit => wie[_geopend[feit]] with { Soort = feit.Soort })])];
    }

    private static IEnumerable<(Feitsoort Soort, object Sleutel)> Feiten(Herkomstrij rij) => rij switch
    {
        Ruimterij { Toestand.Stand: { } stand } ruimte => [(Feitsoort.Gebouw, ruimte.Gebouw.Code), (Feitsoort.Ruimte, ruimte.Code), (Feitsoort.Stand, (stand.Ruimte, stand.Vanaf))],
        Ruimterij ruimte => [(Feitsoort.Gebouw, ruimte.Gebouw.Code), (Feitsoort.Ruimte, ruimte.Code)],
        Gebouwrij gebouw => [(Feitsoort.Gebouw, gebouw.Code)],
        Planrij plan => [(Feitsoort.Plan, plan.Code), (Feitsoort.Planstand, (plan.Stand.Plan, plan.Stand.Vanaf))],
        Ramingrij raming => [(Feitsoort.Raming, (raming.Raming.Regio, raming.Raming.Vanaf))],
        _ => [],
    };

    private async Task ZoekZakenAsync(ILookup<Feitsoort, object> gezocht)
    {
        var gebouwen = Codes(gezocht[Feitsoort.Gebouw]);
        await ZoekAsync<Gebouw>(Feitsoort.Gebouw, gebouwen.Count, gebouw => gebouwen.Contains(gebouw.Code));
        var ruimten = Codes(gezocht[Feitsoort.Ruimte]);
        await ZoekAsync<Ruimte>(Feitsoort.Ruimte, ruimten.Count, ruimte => ruimten.Contains(ruimte.Code));
        var plannen = Codes(gezocht[Feitsoort.Plan]);
        await ZoekAsync<Plan>(Feitsoort.Plan, plannen.Count, plan => plannen.Contains(plan.Code));
    }

    private async Task ZoekStandenAsync(ILookup<Feitsoort, object> gezocht)
    {
        var (ruimten, vanaf) = Delen(gezocht[Feitsoort.Stand]);
        await ZoekAsync<Ruimtestand>(Feitsoort.Stand, ruimten.Count, stand => ruimten.Contains(stand.Ruimte) && vanaf.Contains(stand.Vanaf));
        var (plannen, begin) = Delen(gezocht[Feitsoort.Planstand]);
        await ZoekAsync<Planstand>(Feitsoort.Planstand, plannen.Count, stand => plannen.Contains(stand.Plan) && begin.Contains(stand.Vanaf));
        var (regios, geldig) = Delen(gezocht[Feitsoort.Raming]);
        await ZoekAsync<Raming>(Feitsoort.Raming, regios.Count, raming => regios.Contains(raming.Regio) && geldig.Contains(raming.Vanaf));
    }

    private async Task ZoekAsync<T>(Feitsoort soort, int aantal, Expression<Func<T, bool>> welke)
        where T : class
    {
        if (aantal == 0) return;
        var sleutel = Feitentabellen.Van<T>().Sleutel;
        foreach (var rij in await db.Bekend<T>(nummer).Where(welke).MetNummers().ToListAsync(ct)) _geopend[(soort, sleutel(rij.Feit))] = rij.Geopend;
    }

    private async Task<Dictionary<long, Feitvastlegging>> RegistratiesAsync()
    {
        var nummers = _geopend.Values.Distinct().ToList();
        return await db.Registraties.Where(registratie => nummers.Contains(registratie.Nummer))
            .ToDictionaryAsync(registratie => registratie.Nummer, registratie => new Feitvastlegging(default, registratie.Organisatie, registratie.Ogenblik), ct);
    }

    private static List<string> Codes(IEnumerable<object> sleutels) => [.. sleutels.Cast<string>().Distinct()];

    private static (List<string> Codes, List<DateOnly> Dagen) Delen(IEnumerable<object> sleutels)
    {
        var paren = sleutels.Cast<(string Code, DateOnly Vanaf)>().Distinct().ToList();
        return ([.. paren.Select(paar => paar.Code).Distinct()], [.. paren.Select(paar => paar.Vanaf).Distinct()]);
    }
}
