namespace Kantorentop.Domain.Verplichtingen;

/// <summary>What the secretariaat thinks of an answer: each answer is judged once, and a party answers anew what was returned.</summary>
public enum Oordeel
{
    /// <summary>Not judged yet: it counts, because a party must not wait for who reads it.</summary>
    TeBeoordelen,
    Aanvaard,

    /// <summary>Returned with a reason: it stays to be read and is no evidence.</summary>
    Teruggegeven,
}
