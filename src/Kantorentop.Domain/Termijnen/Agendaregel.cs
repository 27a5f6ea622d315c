namespace Kantorentop.Domain.Termijnen;

/// <summary>How a day of the calendar stands. Words of effort, never of breach (art. 13.11).</summary>
public enum Agendastand
{
    /// <summary>The day is over and what it asks is not there.</summary>
    TeLaat,

    /// <summary>Today or later, and what it asks is not there yet.</summary>
    Komt,

    /// <summary>What it asks is there, whether in time or not.</summary>
    Gehaald,

    /// <summary>The day is over, and nothing tells whether something is missing.</summary>
    Geweest,
}

/// <summary>What a day of the calendar is about: with the key, where more of it stands.</summary>
public enum Vindplaatssoort
{
    Convenant,
    Verplichting,
    Verplichtingen,
    Afspraak,
    Kader,
    Kaders,
    Gebiedsvisie,
    Gebiedsvisies,
    Fonds,
    Document,
    Overleg,
}

/// <summary>Where more of a day stands.</summary>
/// <param name="Soort">Kind.</param>
/// <param name="Sleutel">Key within the kind: a member, a duty, a code, a region or a number.</param>
public readonly record struct Vindplaats(Vindplaatssoort Soort, string Sleutel);

/// <summary>One day of the calendar of an organisation.</summary>
/// <param name="Sleutel">What it is: the same whatever its day, title or state, and other than that of every other line.</param>
/// <param name="Dag">The last day that is in time, or the day on which something happens.</param>
/// <param name="Titel">In Dutch, without the day.</param>
/// <param name="Stand">How it stands.</param>
/// <param name="Vindplaats">Where more of it stands.</param>
public sealed record Agendaregel(string Sleutel, DateOnly Dag, string Titel, Agendastand Stand, Vindplaats Vindplaats)
{
    /// <summary>Member of the covenant that it follows from, as '3.1d'; null when it follows from none.</summary>
    public string? Lid { get; init; }

    /// <summary>True when the portal chose the day where the covenant is silent; screens say so.</summary>
    public bool IsConventie { get; init; }

    /// <summary>Who, how many or how; null for none.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Rises with every change of what the day rests on; 0 where that never changes.</summary>
    public long Versie { get; init; }

    /// <summary>The article that it follows from; 0 for none.</summary>
    public int Artikel => int.TryParse(Lid?.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture, out var artikel) ? artikel : 0;

    /// <summary>True while something is asked of someone, or a day is to come.</summary>
    public bool IsOpen => Stand is Agendastand.TeLaat or Agendastand.Komt;
}
