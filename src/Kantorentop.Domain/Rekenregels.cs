namespace Kantorentop.Domain;

/// <summary>The rules by which figures are worked out, as a whole.</summary>
public static class Rekenregels
{
    /// <summary>Raised by one whenever a rule changes a figure: a published edition names the version that it was made with.</summary>
    public const int Versie = 1;
}
