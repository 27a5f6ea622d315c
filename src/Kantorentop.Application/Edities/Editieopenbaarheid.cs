using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;

namespace Kantorentop.Application.Edities;

/// <summary>Which figures of an edition are for everyone, as it was frozen with it: an area on a line, and after a tab the first group that it does not show.</summary>
internal sealed class Editieopenbaarheid
{
    private readonly Dictionary<Gebied, Cijfergroep?> _gebieden;

    private Editieopenbaarheid(Dictionary<Gebied, Cijfergroep?> gebieden) => _gebieden = gebieden;

    public static Editieopenbaarheid Lees(string tekst) => new(tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(regel => regel.Split('\t')).ToDictionary(delen => Gebied.Parse(delen[0])!.Value, delen => delen.Length > 1 ? Groep(delen[1]) : null));

    public static string Schrijf(Gebied gebied, Cijfergroep? vanaf) => vanaf is { } groep ? $"{gebied}\t{Kebab.Van(groep)}" : gebied.ToString();

    /// <summary>The first group that an area does not show; null when it shows everything.</summary>
    public Cijfergroep? VerborgenVanaf(Gebied gebied) => _gebieden.TryGetValue(gebied, out var groep) ? groep : Cijfergroep.Voorraad;

    public bool IsVerborgen(Gebied gebied, Cijfergroep groep) => groep >= VerborgenVanaf(gebied);

    private static Cijfergroep? Groep(string naam) => Enum.GetValues<Cijfergroep>().First(groep => Kebab.Van(groep) == naam);
}
