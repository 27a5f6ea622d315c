namespace Kantorentop.Domain.Afspraken;

/// <summary>The five components that an agreement holds at least (art. 3.1, a to e).</summary>
public enum Onderdeel
{
    /// <summary>a. The vision.</summary>
    Visie,

    /// <summary>b. The targets of the region.</summary>
    Regiodoelen,

    /// <summary>c. Perspective and target per location.</summary>
    Locatiedoelen,

    /// <summary>d. Who draws up each Gebiedsvisie, and by when.</summary>
    Gebiedsvisies,

    /// <summary>e. The advantages for users, stakeholders and the public interest.</summary>
    Voordelen,
}

/// <summary>How far a component is.</summary>
public enum Onderdeelstaat
{
    NogNietBegonnen,
    Bezig,
    Klaar,
}

/// <summary>The letters and titles of the components.</summary>
public static class Onderdeelnamen
{
    /// <summary>All five, a to e.</summary>
    public static IReadOnlyList<Onderdeel> Alle { get; } = Enum.GetValues<Onderdeel>();

    /// <summary>The letter in art. 3.1.</summary>
    public static char Letter(this Onderdeel onderdeel) => (char)('a' + (int)onderdeel);

    /// <summary>Title on a task list.</summary>
    public static string Titel(this Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.Visie => "Visie op kantoren en locaties",
        Onderdeel.Regiodoelen => "Doelstellingen voor de regio",
        Onderdeel.Locatiedoelen => "Perspectief en doel per locatie",
        Onderdeel.Gebiedsvisies => "Gebiedsvisies: wie en wanneer",
        _ => "Voordelen voor gebruikers en maatschappij",
    };
}
