namespace Kantorentop.Application.Documenten;

/// <summary>Makes a file name that a browser sent safe to store, show and send back.</summary>
internal static class Bestandsnaam
{
    /// <summary>The last part of the path, without control characters, no longer than is stored; never empty.</summary>
    public static string Schoon(string naam)
    {
        var laatste = naam.Split('/', '\\')[^1];
        var schoon = new string([.. laatste.Where(teken => !char.IsControl(teken))]).Trim().Trim('.');
        if (schoon.Length == 0) return "document";
        var einde = Path.GetExtension(schoon);
        return schoon.Length <= Documentversie.MaximumNaam || einde.Length > 10
            ? schoon[..Math.Min(schoon.Length, Documentversie.MaximumNaam)]
            : schoon[..(Documentversie.MaximumNaam - einde.Length)] + einde;
    }
}
