namespace Kantorentop.Application.Uitwisseling;

/// <summary>Which tables are needed to judge a row: those that it refers to, and those that tell who may write it.</summary>
internal static class Benodigdheden
{
    private static readonly Dictionary<string, string[]> Direct = new(StringComparer.Ordinal)
    {
        ["kantorenregios"] = ["regio-gemeenten"],
        ["regio-gemeenten"] = ["kantorenregios", "gemeenten"],
        ["locaties"] = ["gemeenten"],
        ["gebiedsaanduidingen"] = ["locaties"],
        ["herstructureringen"] = ["locaties"],
        ["gebouwen"] = ["locaties", "partijen"],
        ["eigendommen"] = ["gebouwen", "partijen"],
        ["ruimten"] = ["gebouwen"],
        ["ruimtestanden"] = ["ruimten"],
        ["plannen"] = ["locaties", "partijen"],
        ["planstanden"] = ["plannen"],
        ["ramingen"] = ["kantorenregios"],
    };

    /// <summary>These tables and all that they need, each once.</summary>
    public static IReadOnlyCollection<string> Bij(IEnumerable<string> tabellen)
    {
        var alle = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(tabellen);
        while (open.TryDequeue(out var tabel))
        {
            if (!alle.Add(tabel)) continue;
            foreach (var volgende in Direct.GetValueOrDefault(tabel, [])) open.Enqueue(volgende);
        }

        return alle;
    }
}
