using System.Globalization;
using Kantorentop.Domain.Schade;

namespace Kantorentop.Domain.Verplichtingen.Bewijzen;

/// <summary>What the register of damage holds, without any amount.</summary>
public sealed record Schadegegevens
{
    /// <summary>Risk analyses: location, day, and whether it is adopted.</summary>
    public IReadOnlyList<(string Locatie, DateOnly Datum, Analysestaat Staat)> Analyses { get; init; } = [];

    public IReadOnlyList<Tafelpartij> Tafels { get; init; } = [];

    /// <summary>Decisions, with the day on which each was recorded.</summary>
    public IReadOnlyList<(Capaciteitsbesluit Besluit, DateOnly Vastgelegd)> Besluiten { get; init; } = [];

    /// <summary>Day of the agreement on dividing costs, by the key of the decision.</summary>
    public IReadOnlyDictionary<Guid, DateOnly> Kostenafspraken { get; init; } = new Dictionary<Guid, DateOnly>();
}

/// <summary>
/// What the register of damage shows of art. 4.1 to 4.3. A risk analysis is owed for a location with an analysis or a decision, or on
/// which an agreement in force wants less capacity [conv]; it comes before the division of costs.
/// </summary>
public sealed class Schadebewijs
{
    private readonly Snapshot _snapshot;
    private readonly Schadegegevens _schade;
    private readonly ILookup<string, string> _tafels;
    private readonly ILookup<string, (Capaciteitsbesluit Besluit, DateOnly Vastgelegd)> _besluiten;
    private readonly Dictionary<string, DateOnly> _afgesproken;

    private Schadebewijs(Snapshot snapshot, Schadegegevens schade, IEnumerable<Afspraakversie> versies)
    {
        (_snapshot, _schade) = (snapshot, schade);
        _tafels = schade.Tafels.ToLookup(tafel => tafel.Locatie, tafel => tafel.Partij);
        _besluiten = schade.Besluiten.Where(rij => Locatie(rij.Besluit) is not null).ToLookup(rij => Locatie(rij.Besluit)!);
        _afgesproken = versies.Where(versie => versie.IsHuidig)
            .SelectMany(versie => versie.Locatiedoelen.Where(doel => doel.Onttrekken?.Honderdsten > 0), (versie, doel) => (doel.Locatie, versie.VanKrachtOp))
            .GroupBy(paar => paar.Locatie, paar => paar.VanKrachtOp).ToDictionary(groep => groep.Key, groep => groep.Min());
    }

    public static Plichtgegevens Van(Snapshot snapshot, Schadegegevens schade, IEnumerable<Afspraakversie> versies)
    {
        var bron = new Schadebewijs(snapshot, schade, versies);
        return Plichtgegevens.Samen([.. bron.Analyses(), .. schade.Besluiten.SelectMany(rij => bron.VanBesluit(rij.Besluit, rij.Vastgelegd))]);
    }

    /// <summary>Art. 4.1: the municipality and the market parties at the table.</summary>
    private IEnumerable<Plichtgegevens> Analyses()
    {
        var analyses = _schade.Analyses.ToDictionary(analyse => analyse.Locatie);
        var codes = analyses.Keys.Concat(_afgesproken.Keys).Concat(_besluiten.Select(groep => groep.Key)).Distinct();
        foreach (var locatie in codes.Select(_snapshot.FindLocatie).OfType<Gebieden.Locatie>())
        {
            var onderwerp = new Onderwerp(Onderwerpsoort.Locatie, locatie.Code, locatie.Naam)
            {
                Locatie = locatie.Code,
                Sinds = _afgesproken.TryGetValue(locatie.Code, out var vanaf) ? vanaf : null,
                Uiterlijk = EersteVerdeling(locatie.Code),
            };
            var gereed = analyses.TryGetValue(locatie.Code, out var analyse) && analyse.Staat == Analysestaat.Vastgesteld ? analyse.Datum : (DateOnly?)null;
            yield return Aan(_tafels[locatie.Code].Append(locatie.Gemeente), "4.1", onderwerp, gereed);
        }
    }

    /// <summary>Art. 4.2 for the municipality and the table, art. 4.3 for the developer of the plan, if there is one.</summary>
    private IEnumerable<Plichtgegevens> VanBesluit(Capaciteitsbesluit besluit, DateOnly vastgelegd)
    {
        var plan = besluit.Plan is { } code ? _snapshot.FindPlan(code) : null;
        if (Locatie(besluit) is not { } plaats || _snapshot.FindLocatie(plaats) is not { } locatie) yield break;
        var onderwerp = new Onderwerp(Onderwerpsoort.Besluit, besluit.Sleutel.ToString("N", CultureInfo.InvariantCulture), plan?.Naam ?? locatie.Naam)
        {
            Locatie = locatie.Code,
            Oppervlakte = besluit.Eraf,
        };
        DateOnly? verdeeld = _schade.Kostenafspraken.TryGetValue(besluit.Sleutel, out var dag) ? dag : null;
        yield return Aan(_tafels[locatie.Code].Append(locatie.Gemeente), "4.2", onderwerp with { Uiterlijk = besluit.Genomen }, verdeeld);
        if (plan?.Ontwikkelaar is not { } ontwikkelaar || _snapshot.FindPartij(ontwikkelaar) is not { Soort: Partijen.Partijsoort.Ontwikkelaar }) yield break;
        DateOnly? geboden = besluit.Alternatief == Alternatief.Aangeboden ? besluit.Genomen ?? vastgelegd : null;
        yield return Aan([ontwikkelaar], "4.3", onderwerp with { IsVrij = besluit.Alternatief == Alternatief.NietVanToepassing }, geboden);
    }

    private static Plichtgegevens Aan(IEnumerable<string> dragers, string lid, Onderwerp onderwerp, DateOnly? bewijs)
    {
        var wie = dragers.Distinct().ToList();
        return new()
        {
            Aanleidingen = [.. wie.Select(drager => new Aanleiding(lid, onderwerp, drager))],
            Bewijzen = bewijs is { } dag ? [.. wie.Select(drager => new Bewijs(new(lid, onderwerp.Soort, onderwerp.Code), dag) { Drager = drager })] : [],
        };
    }

    /// <summary>The first day on which costs of a location were divided, or on which a decision was taken without that; null for none.</summary>
    private DateOnly? EersteVerdeling(string locatie) => _besluiten[locatie]
        .Select(rij => _schade.Kostenafspraken.TryGetValue(rij.Besluit.Sleutel, out var dag) ? dag : rij.Besluit.Genomen).Min();

    private string? Locatie(Capaciteitsbesluit besluit) => besluit.Plan is { } plan ? _snapshot.FindPlan(plan)?.Locatie : besluit.Locatie;
}
