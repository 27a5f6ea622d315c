namespace Kantorentop.Domain.Overleggen;

/// <summary>What a consultation talks about. Its papers are in the store of documents.</summary>
/// <param name="Sleutel">Key, which its papers keep when the order changes.</param>
/// <param name="Overleg">Key of the consultation.</param>
/// <param name="Volgorde">Place on the agenda, from 1.</param>
/// <param name="Onderwerp">What it is about.</param>
public sealed record Agendapunt(Guid Sleutel, Guid Overleg, int Volgorde, string Onderwerp)
{
    public const int MaximumOnderwerp = 300;

    public const int MaximumInbrenger = 100;

    /// <summary>How many there may be.</summary>
    public const int Maximum = 40;

    /// <summary>Member of the covenant, as '7.4'; null when it is about none.</summary>
    public string? Artikel { get; init; }

    /// <summary>Who brings it in, in words, or null.</summary>
    public string? Inbrenger { get; init; }
}
