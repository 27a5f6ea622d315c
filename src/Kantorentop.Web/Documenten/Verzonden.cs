using Kantorentop.Application.Documenten;

namespace Kantorentop.Web.Documenten;

/// <summary>The files of a posted form. The framework keeps them outside memory and closes them at the end of the request.</summary>
internal static class Verzonden
{
    /// <summary>The files of one field, no more than so many.</summary>
    public static IReadOnlyList<Bestandsinvoer> Lees(IFormFileCollection bestanden, string veld, int hoogstens) =>
        [.. bestanden.GetFiles(veld).Take(hoogstens).Select(bestand => new Bestandsinvoer(bestand.FileName, bestand.OpenReadStream()))];

    /// <summary>The file of a field that takes one; null when none was chosen.</summary>
    public static Bestandsinvoer? LeesEen(IFormFileCollection bestanden, string veld) =>
        bestanden.GetFile(veld) is { } bestand ? new(bestand.FileName, bestand.OpenReadStream()) : null;
}
