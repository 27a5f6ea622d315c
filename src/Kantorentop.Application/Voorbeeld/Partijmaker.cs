using System.Globalization;
using Kantorentop.Domain.Partijen;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Makes the market parties: five that accounts and manual name, the rest from invented words.</summary>
internal sealed class Partijmaker(Toeval toeval)
{
    private static readonly Partij[] Bekend =
    [
        new("BEL-1", "Voorbeeld Vastgoed Fonds", Partijsoort.Belegger, "IVBN", "12345678"),
        new("BEL-2", "Particuliere Belegger Voorbeeld", Partijsoort.Belegger, "Vastgoed Belang", "23456789"),
        new("ONT-1", "Voorbeeld Ontwikkeling", Partijsoort.Ontwikkelaar, "NEPROM", "34567890"),
        new("FIN-1", "Voorbeeld Bank", Partijsoort.Financier, "NVB", "45678901"),
        new("GEB-1", "Voorbeeld Gebruiker", Partijsoort.Gebruiker, "CoreNet", "56789012"),
    ];

    /// <summary>About four hundred parties.</summary>
    public IReadOnlyList<Partij> Make()
    {
        var partijen = new List<Partij>(Bekend);
        foreach (var regel in Tekstbestand.Lines("partijnamen.txt"))
        {
            var delen = regel.Split(':');
            AddSoort(partijen, Enum.Parse<Partijsoort>(delen[0], ignoreCase: true), delen[1].Split('/'));
        }

        return partijen;
    }

    private void AddSoort(List<Partij> partijen, Partijsoort soort, string[] namen)
    {
        var voorvoegsel = soort.ToString()[..3].ToUpperInvariant();
        var nummer = partijen.Count(partij => partij.Soort == soort);
        foreach (var eerste in namen[0].Split(','))
        {
            // Names with the same first part are sometimes one concern: they share a KvK number.
            var concern = toeval.Chance(100) ? Kvk() : null;
            foreach (var laatste in namen[1].Split(','))
            {
                nummer++;
                var code = string.Create(CultureInfo.InvariantCulture, $"{voorvoegsel}-{nummer}");
                partijen.Add(new(code, $"{eerste} {laatste}", soort, Koepel(soort), concern ?? (toeval.Chance(20) ? null : Kvk())));
            }
        }
    }

    private string? Koepel(Partijsoort soort) => soort switch
    {
        Partijsoort.Belegger => toeval.Pick<string?>(["IVBN", "IVBN", "Vastgoed Belang", "Vastgoed Belang", null]),
        Partijsoort.Ontwikkelaar => toeval.Pick<string?>(["NEPROM", "NEPROM", "NEPROM", null]),
        Partijsoort.Financier => toeval.Pick<string?>(["NVB", "NVB", "NVB", null]),
        _ => toeval.Pick<string?>(["CoreNet", "FMN", null]),
    };

    private string Kvk() => toeval.Between(1_000_000, 89_999_999).ToString("00000000", CultureInfo.InvariantCulture);
}
