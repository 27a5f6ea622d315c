using System.Text;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>The word of a value in the published language: 'ZonderRoStatus' is 'zonder-ro-status'.</summary>
internal static class Kebab
{
    public static string Van<TKeuze>(TKeuze keuze)
        where TKeuze : struct, Enum => Van(keuze.ToString());

    public static string Van(string naam)
    {
        var woord = new StringBuilder(naam.Length + 4);
        foreach (var teken in naam)
        {
            if (char.IsUpper(teken) && woord.Length > 0) woord.Append('-');
            woord.Append(char.ToLowerInvariant(teken));
        }

        return woord.ToString();
    }
}
