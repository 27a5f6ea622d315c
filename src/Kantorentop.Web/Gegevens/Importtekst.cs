namespace Kantorentop.Web.Gegevens;

/// <summary>Sentences with a number in them.</summary>
internal static class Importtekst
{
    /// <summary>One sentence for one, another for more.</summary>
    public static string Aantal(int aantal, string een, string meer) =>
        aantal == 1 ? een : meer.Replace("{0}", Weergave.Getal(aantal), StringComparison.Ordinal);
}
