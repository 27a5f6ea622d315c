namespace Kantorentop.Application.Voorbeeld;

/// <summary>How far the last version of an example agreement is.</summary>
internal enum Afspraakeinde
{
    Begonnen,
    DeelsIngevuld,
    TerOndertekening,
    Teruggestuurd,
    VanKracht,
}

/// <summary>The course of one version of an example agreement.</summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="Versie">Number; a later one is a copy of the one before with changes.</param>
/// <param name="Begonnen">Day on which the draft began.</param>
/// <param name="Einde">How far it got.</param>
/// <param name="Ingediend">Day of submission, or null.</param>
/// <param name="Getekend">Day of the last signature, or null.</param>
internal sealed record Afspraakverloop(
    string Regio, int Versie, DateOnly Begonnen, Afspraakeinde Einde, DateOnly? Ingediend = null, DateOnly? Getekend = null)
{
    /// <summary>All of them: a region in every state, and the others without an agreement.</summary>
    public static IReadOnlyList<Afspraakverloop> Alle { get; } =
    [
        new("Rotterdam", 1, new(2012, 11, 5), Afspraakeinde.VanKracht, new(2013, 5, 13), new(2013, 6, 20)),
        new("Amsterdam", 1, new(2012, 10, 8), Afspraakeinde.VanKracht, new(2013, 6, 3), new(2013, 7, 4)),
        new("Zwolle", 1, new(2013, 9, 2), Afspraakeinde.VanKracht, new(2013, 11, 18), new(2013, 12, 12)),
        new("Zwolle", 2, new(2014, 8, 25), Afspraakeinde.VanKracht, new(2014, 10, 6), new(2014, 10, 30)),
        new("Den Haag", 1, new(2013, 2, 11), Afspraakeinde.TerOndertekening, new(2014, 12, 1)),
        new("Eindhoven", 1, new(2013, 3, 4), Afspraakeinde.Teruggestuurd, new(2014, 11, 10)),
        new("Utrecht", 1, new(2014, 9, 15), Afspraakeinde.DeelsIngevuld),
        new("Amsterdam", 2, new(2014, 11, 24), Afspraakeinde.DeelsIngevuld),
        new("Breda-Tilburg", 1, new(2015, 1, 8), Afspraakeinde.Begonnen),
    ];
}
