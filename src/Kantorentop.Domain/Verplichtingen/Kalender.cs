using System.Globalization;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>The things that follow from the calendar of the covenant alone.</summary>
internal static class Kalender
{
    /// <summary>Each calendar year of the covenant that began, for the declaration in the year after it.</summary>
    public static IEnumerable<Onderwerp> Jaren(Convenantdata data, DateOnly op)
    {
        var laatste = Math.Min(op.Year, data.LaatsteDag.Year);
        for (var jaar = data.Inwerkingtreding.Year; jaar <= laatste; jaar++)
            yield return new Onderwerp(Onderwerpsoort.Jaar, Tekst(jaar), $"Verklaring over {jaar}") { Sinds = new DateOnly(jaar + 1, 1, 1) };
    }

    /// <summary>Each covenant year, also those to come.</summary>
    public static IEnumerable<Onderwerp> Convenantjaren(Convenantdata data) => Enumerable.Range(1, Convenantdata.LooptijdInJaren).Select(jaar =>
        new Onderwerp(Onderwerpsoort.Convenantjaar, Tekst(jaar), $"convenantjaar {jaar}")
        {
            Sinds = data.PeriodeVanJaar(jaar).Vanaf,
            Uiterlijk = data.PeriodeVanJaar(jaar).Tot!.Value.AddDays(-1),
        });

    /// <summary>Each term of so many months that ends within the covenant [conv].</summary>
    public static IEnumerable<Onderwerp> Ronden(Convenantdata data, int maanden)
    {
        for (var ronde = 1; data.Inwerkingtreding.AddMonths(maanden * ronde) <= data.LaatsteDag; ronde++)
            yield return new Onderwerp(Onderwerpsoort.Ronde, Tekst(ronde), $"ronde {ronde}")
            {
                Sinds = ronde == 1 ? data.Inwerkingtreding : data.Inwerkingtreding.AddMonths(maanden * (ronde - 1)).AddDays(1),
                Uiterlijk = data.Inwerkingtreding.AddMonths(maanden * ronde),
            };
    }

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
