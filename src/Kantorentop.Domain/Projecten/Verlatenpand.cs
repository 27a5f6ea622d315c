namespace Kantorentop.Domain.Projecten;

/// <summary>The building that a tenant leaves behind when it moves to new build (art. 8.8); it may lie in another region.</summary>
/// <param name="Verhuist">Whether a tenant moves; null while the party has not said so.</param>
/// <param name="Naam">The building that is left, or null.</param>
/// <param name="IsJong">True when it is relatively young and hard to let (art. 8.6), as the party says.</param>
/// <param name="Visie">What is to become of it, or null.</param>
public sealed record Verlatenpand(bool? Verhuist, string? Naam, bool IsJong, string? Visie)
{
    public static readonly Verlatenpand Onbekend = new(null, null, IsJong: false, null);

    /// <summary>True when art. 8.8 has its answer: nobody moves, or there is a vision on the building.</summary>
    public bool IsBeantwoord => Verhuist == false || (Verhuist == true && Naam is not null && Visie is not null);
}
