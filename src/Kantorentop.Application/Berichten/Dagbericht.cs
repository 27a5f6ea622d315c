using Kantorentop.Domain.Termijnen;

namespace Kantorentop.Application.Berichten;

/// <summary>What a line of news is about; with the key, where more of it stands.</summary>
public enum Nieuwssoort
{
    /// <summary>A note with a figure that the reader answers; key: its id.</summary>
    Opmerking,

    /// <summary>The answer to a note of the reader; key: its id.</summary>
    Opmerkingantwoord,

    /// <summary>An answer of the reader that the secretariaat returned; key: its duty.</summary>
    Teruggegeven,

    /// <summary>Answers of a market party; key: its code.</summary>
    Antwoorden,

    /// <summary>A version that market parties may comment on; key: region and version.</summary>
    Consultatie,

    /// <summary>Comments of market parties on a version; key: region and version.</summary>
    Reacties,

    /// <summary>The answer to a comment of the reader; key: region and version.</summary>
    Reactieantwoord,
}

/// <summary>Something that came in.</summary>
/// <param name="Soort">Kind.</param>
/// <param name="Sleutel">Key within the kind.</param>
/// <param name="Naam">What it is about, for people.</param>
/// <param name="Aantal">How many.</param>
public sealed record Nieuwsregel(Nieuwssoort Soort, string Sleutel, string Naam, int Aantal = 1)
{
    /// <summary>Version of an agreement; 0 for the rest.</summary>
    public int Versie { get; init; }
}

/// <summary>What one person is told on a day: nothing that they may not see in the portal.</summary>
/// <param name="Naam">Name of the person.</param>
/// <param name="Organisatie">Name of the organisation.</param>
/// <param name="Dag">The day.</param>
/// <param name="Termijnen">Terms that come.</param>
/// <param name="Nieuws">What came in.</param>
public sealed record Dagbericht(string Naam, string Organisatie, DateOnly Dag, IReadOnlyList<Agendaregel> Termijnen, IReadOnlyList<Nieuwsregel> Nieuws)
{
    /// <summary>True when there is nothing to tell: then nothing is sent.</summary>
    public bool IsLeeg => Termijnen.Count == 0 && Nieuws.Count == 0;
}

/// <summary>A message in words.</summary>
/// <param name="Onderwerp">Subject: one line, without names.</param>
/// <param name="Tekst">The message as text.</param>
/// <param name="Html">The same as HTML.</param>
public sealed record Brief(string Onderwerp, string Tekst, string Html);

/// <summary>Writes a message; addresses and words are the business of the pages.</summary>
public delegate Brief Briefschrijver(Dagbericht bericht);
