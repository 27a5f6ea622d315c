namespace Kantorentop.TestSupport;

/// <summary>An empty folder that disappears with the test.</summary>
public sealed class TijdelijkeMap : IDisposable
{
    public string Pad { get; } = Directory.CreateTempSubdirectory("kantorentop-").FullName;

    public string Bestand(string naam) => Path.Combine(Pad, naam);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Pad, recursive: true);
        }
        catch (IOException)
        {
            // A process that is just stopping may still hold a file; the system clears its temporary folder itself.
        }
    }
}
