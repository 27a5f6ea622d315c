using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// The agreements of the example, in every state. Their steps take their place among the registraties of the example; what
/// they say is written beside them. Designations are those that the example has already, so no fact changes.
/// </summary>
public sealed class Voorbeeldafspraken
{
    private readonly List<Afspraakstap> _stappen = [];
    private readonly Dictionary<(string Regio, int Versie), Afspraak> _afspraken = [];

    private Voorbeeldafspraken()
    {
    }

    /// <summary>The versions of all regions.</summary>
    public IReadOnlyCollection<Afspraak> Versies => _afspraken.Values;

    /// <summary>What they say of Gebiedsvisies, in the order in which it was recorded.</summary>
    internal IEnumerable<Gebiedsvisieplan> Gebiedsvisies => _stappen.SelectMany(stap => stap.Rijen).OfType<Gebiedsvisieplan>();

    /// <summary>How many registraties they take.</summary>
    public int Aantal => _stappen.Count;

    /// <summary>Invents them for an example country.</summary>
    public static Voorbeeldafspraken Maak(IReadOnlyList<Voorbeeldregistratie> land)
    {
        var afspraken = new Voorbeeldafspraken();
        var maker = new Afspraakmaker(Snapshot.Van(0, Voorbeeldland.Bekend(land)), new Toeval(Voorbeeldland.Zaad).Fork("afspraken"));
        foreach (var verloop in Afspraakverloop.Alle)
        {
            var (afspraak, stappen) = maker.Maak(verloop, afspraken._afspraken.GetValueOrDefault((verloop.Regio, verloop.Versie - 1)));
            afspraken._afspraken.Add((verloop.Regio, verloop.Versie), afspraak);
            afspraken._stappen.AddRange(stappen);
        }

        return afspraken;
    }

    /// <summary>The registraties of the country with the steps of the agreements among them, numbered anew.</summary>
    public IReadOnlyList<Voorbeeldregistratie> VoegIn(IReadOnlyList<Voorbeeldregistratie> land)
    {
        var alle = new List<Voorbeeldregistratie>(land.Count + _stappen.Count);
        var laatste = DateTimeOffset.MinValue;
        foreach (var registratie in land.Concat(_stappen.Select(stap => stap.Registratie)).OrderBy(registratie => registratie.Ogenblik))
        {
            laatste = registratie.Ogenblik > laatste ? registratie.Ogenblik : laatste.AddMicroseconds(1);
            alle.Add(registratie with { Nummer = alle.Count + 1, Ogenblik = laatste });
        }

        return alle;
    }

    /// <summary>Puts the versions and what they say into a context.</summary>
    /// <param name="db">The context; the caller saves.</param>
    /// <param name="registraties">As <see cref="VoegIn"/> gave them.</param>
    /// <param name="eerste">Number of the first.</param>
    internal void Schrijf(KantorentopContext db, IReadOnlyList<Voorbeeldregistratie> registraties, long eerste)
    {
        db.AddRange(_afspraken.Values);
        var nummers = registraties.Where(registratie => registratie.Soort.StartsWith(Afspraakstap.Voorvoegsel, StringComparison.Ordinal))
            .ToLookup(registratie => (registratie.Soort, registratie.Onderwerp, registratie.Organisatie), registratie => eerste + registratie.Nummer - 1);
        foreach (var stap in _stappen.Where(stap => stap.Rijen.Count > 0))
        {
            // A component is saved once in the life of an example.
            var nummer = nummers[(stap.Registratie.Soort, stap.Registratie.Onderwerp, stap.Registratie.Organisatie)].Single();
            foreach (var rij in stap.Rijen) Onderdeelrijen.VoegToe(db, stap.Sleutel, nummer, rij);
        }
    }
}

/// <summary>One step in the life of an example agreement, with the rows that it recorded.</summary>
internal sealed record Afspraakstap(Voorbeeldregistratie Registratie, Afspraaksleutel Sleutel, IReadOnlyList<object> Rijen)
{
    /// <summary>How the kinds of act begin.</summary>
    public const string Voorvoegsel = "afspraak-";
}
