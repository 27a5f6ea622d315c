using Kantorentop.Domain.Termijnen;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Verklaringen;

namespace Kantorentop.Web.Termijnen;

/// <summary>
/// Lines of one day that ask the same, of every location or in every article: on the page they become one line, which leads to the list of them.
/// A calendar for a program keeps them apart.
/// </summary>
internal static class Agendabundel
{
    private const int Minste = 3;
    private const int Genoemd = 3;
    private const string Verklaring = "verklaring over ";

    /// <summary>The lines of the page, in their order.</summary>
    public static IReadOnlyList<Taak> Regels(IEnumerable<Agendaregel> regels, DateOnly vandaag) =>
    [
        .. regels.GroupBy(regel => (regel.Dag, regel.Stand, Kern: Kern(regel)))
            .SelectMany(groep => groep.Count() < Minste ? groep.Select(regel => Termijnwoorden.Regel(regel, vandaag)) : [Samen([.. groep], vandaag)]),
    ];

    private static Taak Samen(IReadOnlyList<Agendaregel> regels, DateOnly vandaag)
    {
        var delen = regels.Select(Delen).ToList();
        var isVerklaring = IsVerklaring(delen[0].Van);
        var namen = isVerklaring ? regels.Select(regel => regel.Lid!) : delen.Select(deel => deel.Van);
        var rest = regels.Count - Genoemd;
        var eerste = Termijnwoorden.Regel(regels[0], vandaag);
        return eerste with
        {
            Naam = isVerklaring ? $"{char.ToUpperInvariant(delen[0].Van[0])}{delen[0].Van[1..]}" : delen[0].Wat,
            Adres = isVerklaring ? Verklaringadres(regels[0], delen[0].Van) : Adressen.VerplichtingenVan(null, ("weergave", Verplichtingen.Partijoverzicht.PerArtikel)),
            Toelichting = $"{Weergave.Datum(regels[0].Dag)} · {(regels.Any(regel => regel.IsConventie) ? "afspraak van dit portaal · " : "")}{(isVerklaring ? $"{Weergave.Getal(regels.Count)} artikelleden: " : $"{Weergave.Getal(regels.Count)} keer: ")}"
                + string.Join(", ", namen.Take(Genoemd)) + (rest > 0 ? $" en nog {Weergave.Getal(rest)}" : ""),
        };
    }

    // Lines that share a kern are one; a line that can share none keeps its own key.
    private static string Kern(Agendaregel regel)
    {
        var (wat, rest) = Delen(regel);
        if (rest.Length == 0 || regel.Vindplaats.Soort is not (Vindplaatssoort.Verplichting or Vindplaatssoort.Verplichtingen)) return regel.Sleutel;
        return IsVerklaring(rest) ? rest : $"{regel.Lid} {wat}";
    }

    private static bool IsVerklaring(string rest) => rest.StartsWith(Verklaring, StringComparison.Ordinal);

    private static string Verklaringadres(Agendaregel regel, string rest)
    {
        var jaar = int.Parse(rest[Verklaring.Length..], System.Globalization.CultureInfo.InvariantCulture);
        return regel.Vindplaats.Soort == Vindplaatssoort.Verplichtingen ? Verklaringadressen.Over(jaar) : Verklaringadressen.Verklaring(jaar);
    }

    private static (string Wat, string Van) Delen(Agendaregel regel) =>
        regel.Titel.Split(": ", 2) is [var wat, var rest] ? (wat, rest) : (regel.Titel, "");
}
