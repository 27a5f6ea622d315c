namespace Kantorentop.Web.Transformatieplannen;

/// <summary>A month in a heading.</summary>
internal static class Maandwoord
{
    /// <summary>' in maart 2015', or nothing for no month.</summary>
    public static string In(DateOnly? maand) => maand is { } dag ? $" in {dag.ToString("MMMM yyyy", Weergave.Cultuur)}" : "";
}
