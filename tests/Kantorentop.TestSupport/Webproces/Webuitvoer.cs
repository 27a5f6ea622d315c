namespace Kantorentop.TestSupport.Webproces;

/// <summary>Where the build put the portal: the output of the same configuration as these tests.</summary>
internal static class Webuitvoer
{
    public static string Dll { get; } = Find();

    private static string Find()
    {
        // …/tests/<project>/bin/<configuration>/<framework>/
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = framework.Parent!.Name;
        var dll = RepositoryRoot.Combine(
            "src", "Kantorentop.Web", "bin", configuration, framework.Name, "Kantorentop.Web.dll");
        return File.Exists(dll) ? dll : throw new FileNotFoundException("Build src/Kantorentop.Web first.", dll);
    }
}
