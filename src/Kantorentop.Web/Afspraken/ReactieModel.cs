namespace Kantorentop.Web.Afspraken;

/// <summary>What a market party types in consultation.</summary>
public sealed class ReactieModel : StapModel
{
    public string? Onderdeel { get; set; }

    public string? Tekst { get; set; }
}
