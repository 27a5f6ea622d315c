using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Stukken;

/// <summary>How often a paper is owed.</summary>
public enum Stukritme
{
    Eenmalig,

    /// <summary>Every so many months, as the term of the member says.</summary>
    Meerjarig,

    /// <summary>As often as there is something to record.</summary>
    Vaker,
}

/// <summary>What a paper says beside its day and title.</summary>
public enum Stukveld
{
    Kenmerk,
    Aantal,
    Adres,
    Leden,
    Middelen,
    Antwoord,
}

/// <summary>What the covenant asks in one member, and how the portal records it.</summary>
/// <param name="Lid">The member, as '10.1'.</param>
/// <param name="Naam">What it is called on screen.</param>
/// <param name="Ritme">How often it is owed.</param>
/// <param name="Bewijs">Dutch sentence: what shows that it was done.</param>
public sealed record Stukregel(string Lid, string Naam, Stukritme Ritme, string Bewijs)
{
    /// <summary>Fields without which it says too little.</summary>
    public IReadOnlyList<Stukveld> Verplicht { get; init; } = [];

    /// <summary>Fields that may stay empty.</summary>
    public IReadOnlyList<Stukveld> Optioneel { get; init; } = [];

    /// <summary>The covenant's own words.</summary>
    public Artikellid Artikel => Artikelen.Get(Lid);

    /// <summary>Who owe it; each of them may record it for all.</summary>
    public IReadOnlyList<Plichtdrager> Dragers => Artikel.Wie;

    /// <summary>True when the form asks that field.</summary>
    public bool Vraagt(Stukveld veld) => Verplicht.Contains(veld) || Optioneel.Contains(veld);
}
