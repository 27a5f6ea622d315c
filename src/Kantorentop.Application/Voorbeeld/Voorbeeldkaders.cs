using Kantorentop.Application.Kaders;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// The spatial frameworks, their planning and the Gebiedsvisies of the example, in every state: each government records its own in
/// one write. They stand beside the facts and change none.
/// </summary>
internal sealed class Voorbeeldkaders
{
    /// <summary>Kind of act.</summary>
    private const string Soort = "kader-registreren";

    private readonly List<(string Overheid, IReadOnlyList<object> Rijen)> _rijen = [];

    private Voorbeeldkaders()
    {
    }

    /// <summary>The writes, to be put among the registraties of the example.</summary>
    public IReadOnlyList<Voorbeeldregistratie> Registraties { get; private init; } = [];

    /// <summary>Invents them for an example country with these Gebiedsvisies in its agreements.</summary>
    public static Voorbeeldkaders Maak(Snapshot snapshot, IEnumerable<Gebiedsvisieplan> beloofd)
    {
        var toeval = new Toeval(Voorbeeldland.Zaad).Fork("kaders");
        var registraties = new List<Voorbeeldregistratie>();
        var kaders = new Voorbeeldkaders { Registraties = registraties };
        var visies = beloofd.GroupBy(plan => plan.Locatie).Select(groep => groep.Last())
            .ToLookup(plan => snapshot.FindLocatie(plan.Locatie)?.Gemeente ?? "");
        foreach (var overheid in Kaderoverheid.Alle(snapshot, Dagen.LaatstePeildatum))
        {
            var maker = new Kadermaker(overheid.Code, toeval.Fork(overheid.Code));
            var rijen = maker.Kaders().Cast<object>().Concat(maker.Planning()).Concat(maker.Visies(visies[overheid.Code])).ToList();
            if (rijen.Count == 0) continue;
            kaders._rijen.Add((overheid.Code, rijen));
            registraties.Add(maker.Registratie(Soort, overheid.Gebied.Soort == Gebiedssoort.Provincie ? Organisatiesoort.Provincie : Organisatiesoort.Gemeente));
        }

        return kaders;
    }

    /// <summary>Writes the rows into an open transaction.</summary>
    /// <param name="db">The context.</param>
    /// <param name="registraties">All registraties of the example in order, those of <see cref="Registraties"/> among them.</param>
    /// <param name="voor">The number before the first.</param>
    /// <param name="ct">Stops the writing.</param>
    public async Task SchrijfAsync(KantorentopContext db, IReadOnlyList<Voorbeeldregistratie> registraties, long voor, CancellationToken ct)
    {
        var nummers = registraties.Where(registratie => registratie.Soort == Soort).ToDictionary(registratie => registratie.Onderwerp, registratie => voor + registratie.Nummer);
        await Bulkschrijver.VoegToeAsync(db, Van<Kader>(nummers), ct);
        await Bulkschrijver.VoegToeAsync(db, Van<Kaderplanning>(nummers), ct);
        await Bulkschrijver.VoegToeAsync(db, Van<Gebiedsvisie>(nummers), ct);
    }

    private IEnumerable<Rij<T>> Van<T>(Dictionary<string, long> nummers) =>
        _rijen.SelectMany(deel => deel.Rijen.OfType<T>().Select(rij => new Rij<T>(rij, nummers[deel.Overheid], null)));
}
