namespace Kantorentop.Web.Opdrachten;

/// <summary>A command of the program.</summary>
/// <param name="Naam">First word.</param>
/// <param name="Gebruik">How it is written, after the name.</param>
/// <param name="Voer">Carries it out; gives the exit status.</param>
internal sealed record Opdracht(string Naam, string Gebruik, Func<Opdrachtomgeving, Task<int>> Voer)
{
    /// <summary>Fewest operands.</summary>
    public int Minimum { get; init; }

    /// <summary>Most operands.</summary>
    public int Maximum { get; init; }

    /// <summary>Options that it takes.</summary>
    public IReadOnlyList<string> Opties { get; init; } = [];

    /// <summary>How to use it, as a sentence.</summary>
    public string Uitleg => $"Gebruik: {Naam} {Gebruik}".TrimEnd();
}
