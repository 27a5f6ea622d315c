namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Where a duty stands on a day. Words of effort, never of breach (art. 13.11).</summary>
public enum Verplichtingstaat
{
    NietVanToepassing,
    NogNietAanDeOrde,

    /// <summary>Owed and not late; a duty for which no term exists never gets further than this without an answer.</summary>
    Loopt,
    VoldaanOpTijd,
    VoldaanTeLaat,
    TeLaat,

    /// <summary>Art. 12.2: parties cannot be held to it; measuring goes on.</summary>
    Opgeschort,

    /// <summary>No data: never the same as fulfilled.</summary>
    NietTeBeoordelen,
}
