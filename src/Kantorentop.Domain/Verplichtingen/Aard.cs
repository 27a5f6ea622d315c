namespace Kantorentop.Domain.Verplichtingen;

/// <summary>The nature of an article member; some carry two.</summary>
public enum Aard
{
    /// <summary>A result is owed.</summary>
    Resultaat,

    /// <summary>An effort is owed: 'zich inspannen', 'streven', 'terughoudend'.</summary>
    Inspanning,

    /// <summary>Parties may: 'kunnen'.</summary>
    Mogelijkheid,

    /// <summary>A statement or a condition.</summary>
    Verklaring,

    /// <summary>A definition or a rule about the covenant itself.</summary>
    Definitie,
}
