using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Beoordelingen;

/// <summary>Which answers someone wants to see.</summary>
/// <param name="Oordeel">How they were judged.</param>
/// <param name="Lid">Member of the covenant, as '7.4'; null for all.</param>
/// <param name="Partij">Code of the party; null for all.</param>
/// <param name="Blad">Page, from 1.</param>
public sealed record Bewijsvraag(Oordeel Oordeel, string? Lid, string? Partij, int Blad);

/// <summary>A page of answers.</summary>
/// <param name="Regels">Those of this page, the oldest first.</param>
/// <param name="Aantal">All that were asked for.</param>
/// <param name="Blad">Page, from 1.</param>
/// <param name="Bladen">Number of pages, at least 1.</param>
public sealed record Bewijslijst(IReadOnlyList<Bewijsregel> Regels, int Aantal, int Blad, int Bladen)
{
    /// <summary>The members that were ever answered, in the order of the covenant.</summary>
    public required IReadOnlyList<string> Leden { get; init; }

    /// <summary>The parties that ever answered, by name.</summary>
    public required IReadOnlyList<(string Code, string Naam)> Partijen { get; init; }
}

/// <summary>An answer in the list.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Partij">Name of the party.</param>
/// <param name="Lid">Member of the covenant.</param>
/// <param name="Onderwerp">Name of what it is about.</param>
public sealed record Bewijsregel(long Id, string Partij, string Lid, string Onderwerp)
{
    /// <summary>Day of the evidence.</summary>
    public required DateOnly Bewijsdatum { get; init; }

    /// <summary>When it was given.</summary>
    public required DateTimeOffset Ogenblik { get; init; }

    /// <summary>Who gave it.</summary>
    public required string Indiener { get; init; }

    public required Oordeel Oordeel { get; init; }
}

/// <summary>One answer to be judged.</summary>
/// <param name="Detail">Its duty, with the other answers.</param>
/// <param name="Antwoord">The answer.</param>
/// <param name="MagBeoordelen">True when the asker may judge.</param>
public sealed record Bewijsstuk(Verplichtingdetail Detail, Antwoordregel Antwoord, bool MagBeoordelen)
{
    /// <summary>True while it waits for a judgement.</summary>
    public bool IsOpen => Antwoord.Oordeel == Oordeel.TeBeoordelen;
}
