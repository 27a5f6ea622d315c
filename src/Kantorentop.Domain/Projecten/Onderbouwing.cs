namespace Kantorentop.Domain.Projecten;

/// <summary>The justification of new build of art. 8.7: three answers, all or none of which are enough.</summary>
/// <param name="Opties">Which options were studied.</param>
/// <param name="Nieuwbouw">Why new build was chosen.</param>
/// <param name="Plek">Why in that place.</param>
/// <param name="MetGebruiker">True when it was made with the user, as the article asks where that is possible.</param>
public sealed record Onderbouwing(string? Opties, string? Nieuwbouw, string? Plek, bool MetGebruiker)
{
    public static readonly Onderbouwing Leeg = new(null, null, null, MetGebruiker: false);

    public bool IsVolledig => Opties is not null && Nieuwbouw is not null && Plek is not null;

    public bool IsLeeg => Opties is null && Nieuwbouw is null && Plek is null;
}
