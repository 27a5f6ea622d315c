namespace Kantorentop.Application.Voorbeeld;

/// <summary>The writes of the example in the order of their instants, with their numbers.</summary>
/// <param name="Registraties">Facts and answers together, numbered from 1.</param>
/// <param name="Antwoorden">The answers with the numbers of their writes.</param>
internal sealed record Voorbeeldreeks(
    IReadOnlyList<Voorbeeldregistratie> Registraties, IReadOnlyList<(Voorbeeldantwoord Antwoord, int Nummer)> Antwoorden)
{
    /// <summary>Puts two series together; of two writes at one instant the second comes a microsecond later.</summary>
    public static Voorbeeldreeks Merge(IReadOnlyList<Voorbeeldregistratie> feiten, IReadOnlyList<Voorbeeldantwoord> antwoorden)
    {
        var registraties = new List<Voorbeeldregistratie>();
        var genummerd = new List<(Voorbeeldantwoord, int)>();
        var alle = feiten.Select(registratie => (Registratie: registratie, Antwoord: (Voorbeeldantwoord?)null))
            .Concat(antwoorden.Select(antwoord => (antwoord.Registratie, (Voorbeeldantwoord?)antwoord)))
            .OrderBy(paar => paar.Registratie.Ogenblik);
        foreach (var (registratie, antwoord) in alle)
        {
            var ogenblik = registraties.Count > 0 && registratie.Ogenblik <= registraties[^1].Ogenblik
                ? registraties[^1].Ogenblik.AddMicroseconds(1)
                : registratie.Ogenblik;
            registraties.Add(registratie with { Nummer = registraties.Count + 1, Ogenblik = ogenblik });
            if (antwoord is not null) genummerd.Add((antwoord, registraties.Count));
        }

        return new Voorbeeldreeks(registraties, genummerd);
    }
}
