using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Gebieden;

/// <summary>Finds the code of a province by its code or by any known spelling of its name.</summary>
public static class Provincienamen
{
    private const string Voorvoegsel = "provincie ";
    private static readonly Dictionary<string, string> Codes = Load();

    /// <summary>The code, as 'PV21'; null when no province has that code or name.</summary>
    public static string? FindCode(string tekst)
    {
        var naam = Naamvorm.Normalize(tekst);
        if (naam.StartsWith(Voorvoegsel, StringComparison.Ordinal)) naam = naam[Voorvoegsel.Length..];
        return Codes.GetValueOrDefault(naam);
    }

    private static Dictionary<string, string> Load()
    {
        var codes = new Dictionary<string, string> { [Naamvorm.Normalize("Fryslân")] = "PV21", [Naamvorm.Normalize("Brabant")] = "PV30" };
        foreach (var provincie in Provincie.Alle)
        {
            codes[Naamvorm.Normalize(provincie.Naam)] = provincie.Code;
            codes[Naamvorm.Normalize(provincie.Code)] = provincie.Code;
        }

        return codes;
    }
}
