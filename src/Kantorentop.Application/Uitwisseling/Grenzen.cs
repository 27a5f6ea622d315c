namespace Kantorentop.Application.Uitwisseling;

/// <summary>What a submission may hold: far above the whole country, far below what would fill a server.</summary>
public static class Grenzen
{
    /// <summary>The files as they were sent, together.</summary>
    public const long MaximumIngezonden = 200L * 1024 * 1024;

    /// <summary>All files together after unzipping.</summary>
    public const long MaximumUitgepakt = 1024L * 1024 * 1024;

    /// <summary>Times that an entry of a zip may grow when unzipped, once it is larger than <see cref="VerhoudingTeltVanaf"/>.</summary>
    public const int MaximumVerhouding = 200;

    public const long VerhoudingTeltVanaf = 10L * 1024 * 1024;

    public const int MaximumBestanden = 50;

    /// <summary>Rows of one file.</summary>
    public const int MaximumRijen = 3_000_000;

    /// <summary>Bytes of one row: an unclosed quote cannot swallow the rest of a large file.</summary>
    public const int MaximumRij = 200_000;

    /// <summary>Errors that are listed; what is wrong beyond them is only counted.</summary>
    public const int MaximumFouten = 20_000;
}
