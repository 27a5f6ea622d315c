namespace Kantorentop.Web.Hosting;

/// <summary>The section 'Knoop' of the settings: how a node keeps up with the writes of others.</summary>
public sealed class NodeSettings
{
    public const string Section = "Knoop";

    /// <summary>Pause between two questions to the database whether anything was recorded.</summary>
    public TimeSpan Peiling { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>True to hear of writes from PostgreSQL itself; the questions then only confirm.</summary>
    public bool Luisteren { get; set; } = true;

    /// <summary>After so long without confirmation a node is not ready, and its pages say as of when they are.</summary>
    public TimeSpan Grens { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many pages are made at a time: one for each processor, and one that waits for the database meanwhile.</summary>
    public int PaginasTegelijk { get; set; } = Environment.ProcessorCount + 1;

    /// <summary>How many requests for a page wait their turn; who comes after them is told to come back.</summary>
    public int Wachtrij { get; set; } = 2_000;

    /// <summary>How long a request waits for the figures to take in the own last write.</summary>
    public TimeSpan Geduld { get; set; } = TimeSpan.FromSeconds(2);
}
