using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;

namespace Kantorentop.Domain.Tests.Geheimhouding;

/// <summary>Areas with one figure each, that of its locations added up.</summary>
internal sealed class Proefgebieden
{
    private readonly Dictionary<Gebied, HashSet<int>> _locaties = [];

    public Proefgebieden(IReadOnlyList<Proefgemeente> gemeenten)
    {
        Gemeenten = gemeenten;
        Boom = new Gebiedsboom(gemeenten.Select(rij => (rij.Code, rij.Provincie, rij.Regio, rij.Locaties.Select(locatie => locatie.Code))));
        var plaatsen = Boom.Gebieden.Index().ToDictionary(rij => rij.Item, rij => rij.Index);
        foreach (var gemeente in gemeenten)
            foreach (var locatie in gemeente.Locaties)
                foreach (var gebied in Gebieden(gemeente, locatie.Code))
                    (_locaties.TryGetValue(gebied, out var locaties) ? locaties : _locaties[gebied] = []).Add(plaatsen[Gebied.Locatie(locatie.Code)]);
        var waarden = gemeenten.SelectMany(rij => rij.Locaties).ToDictionary(rij => plaatsen[Gebied.Locatie(rij.Code)], rij => rij.Waarde);
        Waarden = [.. Boom.Gebieden.Select((gebied, _) => _locaties.GetValueOrDefault(gebied, []).Sum(plaats => waarden[plaats]))];
    }

    public IReadOnlyList<Proefgemeente> Gemeenten { get; }

    public Gebiedsboom Boom { get; }

    public long[] Waarden { get; }

    public bool LigtIn(int locatie, int plaats) => _locaties.TryGetValue(Boom.Gebieden[plaats], out var locaties) && locaties.Contains(locatie);

    public bool[] Gevoelig(params string[] gebieden) => [.. Boom.Gebieden.Select(gebied => gebieden.Contains(gebied.ToString()))];

    /// <summary>A world in which anything may be: one location, noughts, municipalities outside province or region.</summary>
    public static Proefgebieden Willekeurig(Random toeval)
    {
        var (provincies, regios, nullen) = (toeval.Next(1, 4), toeval.Next(1, 6), toeval.Next(2, 8));
        var nummer = 0;
        return new(
        [
            .. Enumerable.Range(0, toeval.Next(1, 12)).Select(gemeente => new Proefgemeente(
                $"GM{gemeente:00}",
                Kies(toeval, "PV", provincies),
                Kies(toeval, "R", regios),
                [.. Enumerable.Range(0, toeval.Next(1, 6)).Select(_ => ($"L{nummer++:000}", toeval.Next(nullen) == 0 ? 0L : toeval.Next(1, 90)))])),
        ]);
    }

    private static string? Kies(Random toeval, string soort, int hoeveel) => toeval.Next(8) == 0 ? null : soort + toeval.Next(hoeveel);

    private static IEnumerable<Gebied> Gebieden(Proefgemeente gemeente, string locatie)
    {
        yield return Gebied.Land;
        yield return Gebied.Gemeente(gemeente.Code);
        yield return Gebied.Locatie(locatie);
        if (gemeente.Provincie is { } provincie) yield return Gebied.Provincie(provincie);
        if (gemeente.Regio is { } regio) yield return Gebied.Kantorenregio(regio);
    }
}

internal sealed record Proefgemeente(string Code, string? Provincie, string? Regio, IReadOnlyList<(string Code, long Waarde)> Locaties);
