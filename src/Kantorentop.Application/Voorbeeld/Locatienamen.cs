using System.Globalization;
using System.Text;
using Kantorentop.Application.Gebieden;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Makes the municipalities and their locations from the list.</summary>
internal sealed class Locatienamen(Toeval toeval)
{
    /// <summary>A municipality that a region added; annex 1 does not name it.</summary>
    public static readonly Gemeente Toegevoegd = new("GM0828", "Oss", "PV30", new DateOnly(2011, 1, 1), null, null);

    private static readonly Referentiegemeente ToegevoegdePlaats = new(Toegevoegd, "Oss", 51.765m, 5.51806m);
    private readonly IReadOnlyList<string> _straten = Tekstbestand.Words("straten.txt");

    /// <summary>All municipalities of the example with their locations.</summary>
    public IReadOnlyList<Gemeenteprofiel> Make() => [.. Tekstbestand.Rows("kantorenlocaties.txt").Select(Gemeente)];

    private Gemeenteprofiel Gemeente(string[] cellen)
    {
        var plaats = Referentiegegevens.Bijlage.Append(ToegevoegdePlaats).Single(rij => rij.Gemeente.Code == cellen[0]);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var locaties = cellen[4].Split(',').Select(naam => Locatie(naam, plaats, NewCode(cellen[1], naam[..^1], codes)));
        return new Gemeenteprofiel(plaats.Gemeente, Tekstbestand.Number(cellen[2]), Tekstbestand.Number(cellen[3]), [.. locaties]);
    }

    private Locatieprofiel Locatie(string naam, Referentiegemeente plaats, string code)
    {
        var locatie = new Locatie(code, plaats.Gemeente.Code, naam[..^1], Nabij(plaats.Breedtegraad, 170), Nabij(plaats.Lengtegraad, 270));
        var trek = naam[^1] switch { '+' => Trek.Gewild, '=' => Trek.Gewoon, '-' => Trek.Zwak, _ => Trek.Leeglopend };
        var adressen = Enumerable.Range(0, toeval.Between(2, 5)).Select(_ => toeval.Pick(_straten)).Distinct();
        return new Locatieprofiel(locatie, trek, Weight(), [.. adressen]);
    }

    // A few locations are so small that their figures would show single owners: those are not public.
    private int Weight() => toeval.Chance(30) ? 2 : toeval.Between(20, 90);

    private decimal Nabij(decimal graad, int tienduizendsten) =>
        decimal.Round(graad, 4) + (toeval.Between(-tienduizendsten, tienduizendsten) / 10_000m);

    private static string NewCode(string voorvoegsel, string naam, HashSet<string> codes)
    {
        var letters = Letters(naam);
        var kandidaten = letters.Skip(2).Select(letter => $"{voorvoegsel}-{letters[..2]}{letter}")
            .Concat(Enumerable.Range(1, 99).Select(i => string.Create(CultureInfo.InvariantCulture, $"{voorvoegsel}-{letters[0]}{i:00}")));
        return kandidaten.First(codes.Add);
    }

    private static string Letters(string naam)
    {
        var kern = naam.StartsWith("De ", StringComparison.Ordinal) ? naam[3..] : naam.StartsWith("Het ", StringComparison.Ordinal) ? naam[4..] : naam;
        return string.Concat(kern.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter)).ToUpperInvariant();
    }
}
