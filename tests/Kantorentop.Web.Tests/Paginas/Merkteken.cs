using System.Globalization;
using System.Text.RegularExpressions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.TestSupport.Paginas;

namespace Kantorentop.Web.Tests.Paginas;

/// <summary>Something confidential that is easy to recognise wherever it turns up.</summary>
/// <param name="Wat">What it is, for who reads a failure.</param>
/// <param name="Lezers">The kinds of visitor who may read it.</param>
/// <param name="Teksten">The ways in which it would be written.</param>
internal sealed record Merkteken(string Wat, IReadOnlyList<string> Lezers, IReadOnlyList<string> Teksten)
{
    private static readonly DateOnly Januari = new(2015, 1, 1);
    private static readonly string[] Zonderrijen = [Pagina.Bezoeker, "koepel", "ontwikkelaar"];

    /// <summary>The first way in which it stands in a text; null when it does not. A number is not found within another.</summary>
    public string? In(string inhoud) => Teksten.FirstOrDefault(tekst => char.IsAsciiDigit(tekst[0])
        ? Regex.IsMatch(inhoud, $@"(?<![\d.,]){Regex.Escape(tekst)}(?![\d]|[.,]\d)", RegexOptions.None, TimeSpan.FromSeconds(1))
        : inhoud.Contains(tekst, StringComparison.Ordinal));

    /// <summary>What the example holds that is not for everyone.</summary>
    public static IEnumerable<Merkteken> VanVoorbeeld()
    {
        yield return new("bedragen van artikel 4", ["gemeente", "ontwikkelaar"],
            [Voorbeeldschade.Herkenbaar.Voluit(), Voorbeeldschade.Herkenbaar.Kaal(), "7.654.321", "7654321", "765432109"]);
        yield return new("heffing van een eigenaar in het kantorenfonds", ["gemeente", "provincie", "secretariaat"], ["96.250,50", "96250.5", "143.875,25", "143875.25"]);
        yield return new("opmerking van een marktpartij", ["gemeente", "provincie", "secretariaat", "belegger"], ["Een van onze ruimten is sinds december verhuurd"]);
        yield return new("project van een ontwikkelaar", ["secretariaat", "ontwikkelaar"], [Voorbeeldprojecten.Herkenbaar, "4.317,43", "4317,43", "4317.43", "431743"]);
        yield return new("oordeel over een antwoord van de belegger", ["secretariaat", "belegger"], ["U schrijft wat u van plan bent, maar niet wanneer"]);
        yield return new("oordeel over een antwoord van de ontwikkelaar", ["secretariaat", "ontwikkelaar"], ["Uw antwoord gaat over een ander gebouw. Antwoord opnieuw"]);
    }

    /// <summary>Confidential documents and names of buildings: for all but those who see no rows.</summary>
    public static Merkteken Besloten(string wat, IEnumerable<string> soorten, IEnumerable<string> teksten) => new(wat, [.. soorten.Except(Zonderrijen)], [.. teksten]);

    /// <summary>Vacancy of which one owner could be found, as far as no public figure happens to be the same.</summary>
    public static Merkteken VerborgenLeegstand(Snapshot snapshot, IEnumerable<Gebied> gebieden)
    {
        var geheim = snapshot.Geheim(Januari);
        var openbaar = snapshot.GebiedenMetCijfers(Januari).Where(gebied => !geheim.IsVerborgen(gebied, Cijfergroep.Voorraad))
            .SelectMany(gebied => Enumerable.Range(2005, 11).Select(jaar => snapshot.Kerncijfers(gebied, new(jaar, 1, 1))))
            .SelectMany(cijfers => new[] { cijfers.Voorraad, cijfers.VoorraadOpgeleverd, cijfers.VoorraadInAanbouw, cijfers.VoorraadOnbekend }).ToHashSet();
        var waarden = gebieden.Select(gebied => snapshot.Kerncijfers(gebied, Januari).Leegstand!.Value).Where(m2 => m2 >= 1_000 && !openbaar.Contains(m2));
        return new("leegstand van één eigenaar", [], [.. waarden.SelectMany(m2 => new[] { Weergave.Getal(m2), m2.ToString("0.##", CultureInfo.InvariantCulture) }).Distinct()]);
    }

    public override string ToString() => Wat;
}
