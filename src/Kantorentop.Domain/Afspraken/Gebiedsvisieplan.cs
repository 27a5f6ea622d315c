namespace Kantorentop.Domain.Afspraken;

/// <summary>Component d of art. 3.1: who elaborates the perspective of a location into a Gebiedsvisie, and by when.</summary>
/// <param name="Locatie">Code of the location; also its key within the agreement.</param>
/// <param name="Trekker">Who draws it up, with which market parties; null when not agreed yet.</param>
/// <param name="Gereed">Last day of the term that the parties set themselves; null when not agreed yet.</param>
public sealed record Gebiedsvisieplan(string Locatie, string? Trekker, DateOnly? Gereed)
{
    public const int MaximumTrekker = 200;

    /// <summary>True when nothing is filled in.</summary>
    public bool IsLeeg => Trekker is null && Gereed is null;

    /// <summary>True when nothing is missing.</summary>
    public bool IsVolledig => Trekker is not null && Gereed is not null;

    /// <summary>A location for which nothing is agreed yet.</summary>
    public static Gebiedsvisieplan Leeg(string locatie) => new(locatie, null, null);
}
