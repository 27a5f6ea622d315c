using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Mail;

namespace Kantorentop.Web.Tests.Api;

/// <summary>Spectral with our own rules, from the folder Spectral; its packages are installed once.</summary>
internal static class Spectral
{
    private static readonly string Map = RepositoryRoot.Combine("tests", "Kantorentop.Web.Tests", "Spectral");

    /// <summary>What is wrong with a document, a line each.</summary>
    public static async Task<IReadOnlyList<string>> ToetsAsync(string document)
    {
        await Nodepakketten.ZorgAsync(Map);
        var (status, uit) = await Nodepakketten.RunAsync(Map, document, "node", "toets.mjs");
        return status == 0 ? [] : uit.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
