namespace Kantorentop.Web.Onderdelen;

/// <summary>Whether the figures of this request are those of the database; normally they are.</summary>
public sealed class Knoopstand
{
    /// <summary>True when the visitor's own last write is recorded, but not in these figures yet.</summary>
    public bool MistEigenWijziging { get; set; }

    /// <summary>The real instant up to which the figures are current, when that is too long ago; else null.</summary>
    public DateTimeOffset? BijgewerktTot { get; set; }
}
