using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;

namespace Kantorentop.Application.Afspraken;

/// <summary>What the agreement of a region is about on a day: its governments, its locations and the figures beside each field.</summary>
public sealed class Regiobeeld
{
    private readonly Snapshot _snapshot;

    private Regiobeeld(Snapshot snapshot, Kantorenregio regio, DateOnly dag)
    {
        _snapshot = snapshot;
        (Regio, Dag) = (regio, dag);
        Partijen = Regiopartijen.Van(snapshot.Indeling, regio.Naam, dag);
        Locaties =
        [
            .. snapshot.Locaties(Gebied.Kantorenregio(regio.Naam), dag)
                .OrderBy(locatie => GemeenteNaam(locatie.Gemeente), StringComparer.Ordinal).ThenBy(locatie => locatie.Naam, StringComparer.Ordinal),
        ];
    }

    public Kantorenregio Regio { get; }

    /// <summary>Day of the figures.</summary>
    public DateOnly Dag { get; }

    public Regiopartijen Partijen { get; }

    /// <summary>In order of municipality and name.</summary>
    public IReadOnlyList<Locatie> Locaties { get; }

    /// <summary>The region on a day; null when there is no such region.</summary>
    public static Regiobeeld? Van(Snapshot snapshot, string regio, DateOnly dag) =>
        snapshot.Indeling.FindKantorenregio(regio) is { } gevonden ? new Regiobeeld(snapshot, gevonden, dag) : null;

    public string GemeenteNaam(string code) => _snapshot.Indeling.FindGemeente(code, Dag)?.Naam ?? code;

    /// <summary>The present figures of the region.</summary>
    public Gebiedsstand Stand() => Gebiedsstand.Van(_snapshot, Gebied.Kantorenregio(Regio.Naam), Dag);

    /// <summary>The present figures of a location.</summary>
    public Gebiedsstand Stand(Locatie locatie) => Gebiedsstand.Van(_snapshot, Gebied.Locatie(locatie.Code), Dag);

    /// <summary>Its designation on the day, or null.</summary>
    public Toekomstperspectief? Perspectief(Locatie locatie) => _snapshot.ToekomstperspectiefOp(locatie.Code, Dag);

    internal Toetsing Toets(Afspraakinhoud inhoud) => Toetsing.Van(inhoud, Grond());

    private Toetsgrond Grond()
    {
        var gebied = Gebied.Kantorenregio(Regio.Naam);
        var afstemming = _snapshot.Afstemming(Regio.Naam, Dag);
        var standen = Locaties.ToDictionary(locatie => locatie.Code, Stand);
        return new(Locaties, code => standen.GetValueOrDefault(code)?.Voorraad)
        {
            Plancapaciteit = code => HeeftPlannen(code) ? standen.GetValueOrDefault(code)?.Plancapaciteit : null,
            Afstemming = afstemming,
            Toegestaan = dag => Vijfjarenpad.Toegestaan(afstemming.Beginbalans, dag, _snapshot.Data),
            NieuwbouwSinds = dag => dag <= Dag ? _snapshot.NieuwbouwTussen(gebied, dag, Dag) : null,
        };
    }

    // Without any recorded plan the capacity is not known to be 0.
    private bool HeeftPlannen(string locatie) => _snapshot.Plannen(Gebied.Locatie(locatie), Dag).Any(plan => plan.Stand is not null);
}
