namespace Kantorentop.Domain.Verplichtingen;

/// <summary>
/// The compiler: from the facts, the registers and a day to the duties of every bearer. Pure; the order of what it gets has no
/// meaning. One is made for one day, and works out each bearer when it is asked for.
/// </summary>
public sealed class Plichtvorming
{
    private readonly Snapshot _snapshot;
    private readonly DateOnly _op;
    private readonly Dossiervorming _markt;
    private readonly Overheidsvorming _overheid;
    private readonly ILookup<string?, Bewijs> _bewijzen;
    private readonly ILookup<string?, Aanleiding> _aanleidingen;

    public Plichtvorming(Snapshot snapshot, DateOnly op, Plichtgegevens gegevens)
    {
        (_snapshot, _op) = (snapshot, op);
        Dragers = new Dragers(snapshot, op);
        _markt = new Dossiervorming(snapshot, op, gegevens.Opschortingen, gegevens.Projecten);
        _overheid = new Overheidsvorming(snapshot, op, Dragers, gegevens.Opschortingen);
        _bewijzen = gegevens.Bewijzen.ToLookup(bewijs => bewijs.Drager);
        _aanleidingen = gegevens.Aanleidingen.ToLookup(aanleiding => aanleiding.Drager);
    }

    /// <summary>Everyone who can owe duties on the day.</summary>
    public Dragers Dragers { get; }

    /// <summary>The duties of everyone.</summary>
    public IReadOnlyList<Dragerplichten> Allen() => [.. Dragers.Alle.Select(Van)];

    /// <summary>The duties of one bearer.</summary>
    public Dragerplichten Van(Drager drager)
    {
        var bewijzen = Bewijzen(drager);
        IReadOnlyList<Aanleiding> aanleidingen = [.. _aanleidingen[drager.Code], .. _aanleidingen[null]];
        var dossier = drager.Partij is { } partij
            ? _markt.Vorm(partij, bewijzen, aanleidingen)
            : _overheid.Vorm(drager, bewijzen, aanleidingen);
        return new(drager, Dragers.RegiosVan(drager), Verplichtingenlijst.Bepaal(dossier, _op, _snapshot.Data));
    }

    /// <summary>Its own evidence, and that of what signatories did together as far as it owes that.</summary>
    private IReadOnlyList<Bewijs> Bewijzen(Drager drager) =>
    [
        .. _bewijzen[drager.Code],
        .. _bewijzen[null].Where(bewijs => !drager.IsMarktpartij && Verplichtingregels.Van(bewijs.Sleutel.Lid).Any(regel => regel.GeldtVoor(drager))),
    ];
}
