using Kantorentop.Application.Tijd;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>One thing with the rows about it, each with its history.</summary>
/// <param name="Ding">The recordings of the thing itself.</param>
/// <param name="Reeksen">The tables about it.</param>
/// <param name="Registraties">Who recorded what and when, by number.</param>
/// <param name="Namen">What the things are called that rows refer to.</param>
public sealed record Blad(
    Feitreeks Ding, IReadOnlyList<Feitreeks> Reeksen, IReadOnlyDictionary<long, Registratie> Registraties, Feitnamen Namen)
{
    /// <summary>What is known of the thing now; null when it was ended.</summary>
    public Feitregel? Huidig => Ding.Huidig.FirstOrDefault();

    /// <summary>The last that was known of it.</summary>
    public Feitregel Laatste => Huidig ?? Ding.Regels.MaxBy(regel => regel.Geopend)!;

    /// <summary>The rows of one table.</summary>
    public Feitreeks Reeks(string tabel) => Reeksen.First(reeks => reeks.Tabel.Naam == tabel);
}
