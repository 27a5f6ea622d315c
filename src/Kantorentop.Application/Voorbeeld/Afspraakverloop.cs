namespace Kantorentop.Application.Voorbeeld;

/// <summary>How far the last version of an example agreement is.</summary>
internal enum Afspraakeinde
{
    Begonnen,
    DeelsIngevuld,
    TerControle,
    InConsultatie,
    Mededingingstoets,
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
    /// <summary>The municipality that withdrew from it, or null.</summary>
    public string? Opzegger { get; init; }

    /// <summary>All of them: a region in every state, and the others without an agreement.</summary>
    public static IReadOnlyList<Afspraakverloop> Alle { get; } =
    [
        new("Rotterdam", 1, new(2012, 11, 5), Afspraakeinde.VanKracht, new(2013, 5, 13), new(2013, 6, 20)),
        new("Amsterdam", 1, new(2012, 10, 8), Afspraakeinde.VanKracht, new(2013, 6, 3), new(2013, 7, 4)),
        new("Zwolle", 1, new(2013, 9, 2), Afspraakeinde.VanKracht, new(2013, 11, 18), new(2013, 12, 12)),
        new("Zwolle", 2, new(2014, 8, 25), Afspraakeinde.VanKracht, new(2014, 10, 6), new(2014, 10, 30)),
        new("Zuid-Limburg", 1, new(2013, 4, 8), Afspraakeinde.VanKracht, new(2013, 10, 7), new(2013, 11, 7)) { Opzegger = "GM0935" },
        new("Den Haag", 1, new(2013, 2, 11), Afspraakeinde.TerOndertekening, new(2014, 12, 1)),
        new("Arnhem-Nijmegen", 1, new(2014, 3, 10), Afspraakeinde.Mededingingstoets, new(2014, 12, 8)),
        new("Amersfoort", 1, new(2014, 4, 14), Afspraakeinde.InConsultatie, new(2014, 12, 15)),
        new("Groningen-Assen", 1, new(2014, 6, 2), Afspraakeinde.TerControle, new(2015, 1, 7)),
        new("Eindhoven", 1, new(2013, 3, 4), Afspraakeinde.Teruggestuurd, new(2014, 11, 10)),
        new("Utrecht", 1, new(2014, 9, 15), Afspraakeinde.DeelsIngevuld),
        new("Amsterdam", 2, new(2014, 11, 24), Afspraakeinde.DeelsIngevuld),
        new("Breda-Tilburg", 1, new(2015, 1, 8), Afspraakeinde.Begonnen),
    ];
}
