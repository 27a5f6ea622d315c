namespace Kantorentop.Web.Hosting;

/// <summary>Where settings and static files stand; never the caller's folder, which commands use for their own paths.</summary>
public static class ContentRoot
{
    /// <summary>The project folder when the host runs from its build output, else the folder of the program.</summary>
    public static string Find() => Find(AppContext.BaseDirectory);

    internal static string Find(string programFolder)
    {
        var project = Path.GetFullPath(Path.Combine(programFolder, "..", "..", ".."));
        return File.Exists(Path.Combine(project, "Kantorentop.Web.csproj")) ? project : programFolder;
    }
}
