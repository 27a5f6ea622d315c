namespace Kantorentop.TestSupport;

/// <summary>The folder that holds Kantorentop.sln, found upwards from the test's own output.</summary>
public static class RepositoryRoot
{
    public static string Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A path inside the repository: <c>RepositoryRoot.Combine("tests", "voorbeeld")</c>.</summary>
    public static string Combine(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kantorentop.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"No Kantorentop.sln above {AppContext.BaseDirectory}.");
    }
}
