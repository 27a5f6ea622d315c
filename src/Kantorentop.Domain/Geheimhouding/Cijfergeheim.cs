using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Geheimhouding;

/// <summary>Which figures of a day are not public, of all areas together; immutable.</summary>
public sealed class Cijfergeheim
{
    private readonly Dictionary<Gebied, Cijfergroep> _vanaf;

    private Cijfergeheim(Dictionary<Gebied, Cijfergroep> vanaf) => _vanaf = vanaf;

    /// <summary>The first group that an area does not show; null when everything is public.</summary>
    public Cijfergroep? VerborgenVanaf(Gebied gebied) => _vanaf.TryGetValue(gebied, out var groep) ? groep : null;

    /// <summary>True when a group of figures of an area is not public: one owner could be found in it, or in another by taking it off.</summary>
    public bool IsVerborgen(Gebied gebied, Cijfergroep groep) => _vanaf.TryGetValue(gebied, out var vanaf) && groep >= vanaf;

    /// <summary>Works out the day from the figures and from what was published of it before.</summary>
    /// <param name="bijdragen">The figures per area.</param>
    /// <param name="eerder">Earlier publications of the same day.</param>
    internal static Cijfergeheim Bepaal(Gebiedsbijdragen bijdragen, IReadOnlyList<Cijferpublicatie> eerder)
    {
        var (boom, vanaf) = (bijdragen.Boom, new Dictionary<Gebied, Cijfergroep>());
        var verborgen = new bool[boom.Gebieden.Count];
        foreach (var groep in Enum.GetValues<Cijfergroep>())
        {
            foreach (var grootheid in Grootheden(groep)) verborgen = Verhul(bijdragen, groep, grootheid, verborgen, eerder);
            for (var i = 0; i < verborgen.Length; i++)
                if (verborgen[i])
                    vanaf.TryAdd(boom.Gebieden[i], groep);
        }
        return new Cijfergeheim(vanaf);
    }

    private static bool[] Verhul(
        Gebiedsbijdragen bijdragen, Cijfergroep groep, Geheimgrootheid grootheid, bool[] verborgen, IReadOnlyList<Cijferpublicatie> eerder)
    {
        var waarden = bijdragen.Waarden(grootheid);
        var gevoelig = bijdragen.Gevoelig(grootheid);
        var gebieden = bijdragen.Boom.Gebieden;
        bool[] geheim = [.. verborgen.Select((was, i) => was || gevoelig[i] || eerder.Any(toen => toen.IsVerborgen(gebieden[i], groep)))];
        var bekend = eerder.Count == 0 ? null : gebieden.Select((gebied, i) => eerder.Any(toen => toen.Toonde(gebied, groep, waarden[i]))).ToArray();
        return Verhulling.Bepaal(bijdragen.Boom, waarden, geheim, bekend);
    }

    // Of two lengths that make up the rest of the vacancy, each must stay hidden.
    private static Geheimgrootheid[] Grootheden(Cijfergroep groep) => groep switch
    {
        Cijfergroep.Voorraad => [Geheimgrootheid.Voorraad],
        Cijfergroep.Leegstand => [Geheimgrootheid.Leegstand],
        Cijfergroep.StructureleLeegstand => [Geheimgrootheid.StructureleLeegstand],
        _ => [Geheimgrootheid.TotEenJaar, Geheimgrootheid.EenTotDrieJaar],
    };
}

/// <summary>What was published of a day, and cannot be taken back.</summary>
/// <param name="Peildatum">The day.</param>
/// <param name="Nummer">The registratie that published it.</param>
/// <param name="Gebieden">Every area with its figures in hundredths of a m², in the order of <see cref="Cijfergroep"/>, and the first group that it did not show.</param>
public sealed record Cijferpublicatie(
    DateOnly Peildatum, long Nummer, IReadOnlyDictionary<Gebied, (IReadOnlyList<long> Waarden, Cijfergroep? Vanaf)> Gebieden)
{
    internal bool IsVerborgen(Gebied gebied, Cijfergroep groep) => Gebieden.TryGetValue(gebied, out var rij) && groep >= rij.Vanaf;

    /// <summary>True when it showed this very figure.</summary>
    internal bool Toonde(Gebied gebied, Cijfergroep groep, long waarde) => Gebieden.TryGetValue(gebied, out var rij)
        && !(groep >= rij.Vanaf) && (int)groep < rij.Waarden.Count && rij.Waarden[(int)groep] == waarde;
}
