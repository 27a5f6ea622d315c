using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Termijnen;

/// <summary>A date that the covenant fixes for everyone or for some, whatever anyone does.</summary>
/// <param name="Lid">The member that it follows from.</param>
/// <param name="Dag">The day.</param>
/// <param name="Titel">What the day is, in Dutch.</param>
public sealed record Convenantdag(string Lid, DateOnly Dag, string Titel)
{
    /// <summary>True when the portal chose the day where the covenant is silent.</summary>
    public bool IsConventie { get; init; }

    /// <summary>For whom it is; empty for everyone.</summary>
    public IReadOnlyList<Organisatiesoort> Voor { get; init; } = [];
}

/// <summary>The fixed dates of the covenant, all counted from its entry into force but those that it names itself.</summary>
public static class Convenantdagen
{
    private static readonly Organisatiesoort[] Overheden = [Organisatiesoort.Provincie, Organisatiesoort.Gemeente, Organisatiesoort.Rijk, Organisatiesoort.Secretariaat];
    private static readonly Organisatiesoort[] Landelijk = [Organisatiesoort.Rijk, Organisatiesoort.Koepel, Organisatiesoort.Secretariaat];

    /// <summary>Those of one kind of organisation.</summary>
    public static IEnumerable<Convenantdag> Voor(Organisatiesoort soort, Convenantdata data) =>
        Alle(data).Where(dag => dag.Voor.Count == 0 || dag.Voor.Contains(soort));

    /// <summary>Every fixed date, in no order.</summary>
    public static IEnumerable<Convenantdag> Alle(Convenantdata data) => [.. Eenmalig(data), .. Enumerable.Range(1, Convenantdata.LooptijdInJaren).SelectMany(jaar => Jaarlijks(data, jaar))];

    private static IEnumerable<Convenantdag> Eenmalig(Convenantdata data) =>
    [
        new("14.1", data.Inwerkingtreding, "Het convenant gaat in"),
        new("17.1", data.Publicatie, "Convenant gepubliceerd in de Staatscourant") { Voor = Landelijk },
        new("4.4", data.Standaardformat, "Standaardformat voor de risicoanalyse klaar") { Voor = [.. Overheden, Organisatiesoort.Koepel] },
        new("12.4", Convenantdata.Monitoringafspraken, "Afspraken over de monitoring gemaakt"),
        new("3.1", data.RegionaleAfspraken, "Regionale afspraken gemaakt voor de belangrijkste kantorenregio’s"),
        new("3.3", data.RegionaleAfspraken, "Afstemming in structuurvisie en kantorenbeleid opgenomen") { Voor = Overheden },
        new("3.4", data.RegionaleAfspraken, "Planning, vermindering en borging vastgelegd") { Voor = Overheden },
        new("11.3", Convenantdata.Expertteam, "Laatste dag van het expertteam") { Voor = Overheden },
        new("11.4", Convenantdata.Expertteam, "Laatste dag van de expertpool") { Voor = Overheden },
        new("10.1", data.EersteGebruikersonderzoek, "Eerste onderzoek onder gebruikers klaar") { IsConventie = true, Voor = Landelijk },
        new("10.1", data.TweedeGebruikersonderzoek, "Tweede onderzoek onder gebruikers klaar") { IsConventie = true, Voor = Landelijk },
        new("14.3", data.Voortzettingsoverleg, "Overleg over voortzetting begonnen"),
        new("2.2", data.LaatsteDag, "Plancapaciteit en vraag op elkaar afgestemd") { IsConventie = true },
        new("8.3", data.LaatsteDag, "De helft van de ontwikkeling in Balans-, Beperkings- en Transformatiegebieden") { IsConventie = true },
        new("14.1", data.LaatsteDag, "Laatste dag van het convenant"),
        new("2.2", Convenantdata.Planvenster.Tot!.Value.AddDays(-1), "Laatste dag van het planvenster van tien jaar"),
    ];

    private static IEnumerable<Convenantdag> Jaarlijks(Convenantdata data, int jaar)
    {
        var laatste = data.PeriodeVanJaar(jaar).Tot!.Value.AddDays(-1);
        var kalenderjaar = data.Inwerkingtreding.Year + jaar;
        yield return new("12.3", laatste, $"Tweede overleg van convenantjaar {jaar} gehouden") { IsConventie = true };
        yield return new("12.5", laatste, $"Maatregelen van convenantjaar {jaar} geëvalueerd") { IsConventie = true };
        yield return new("2.2", new DateOnly(kalenderjaar, 1, 1), $"Peildatum van de monitor {kalenderjaar}") { IsConventie = true };
        yield return new("6", data.Jaaropgave(kalenderjaar - 1), $"Laatste dag voor de verklaringen over {kalenderjaar - 1}") { IsConventie = true, Voor = [Organisatiesoort.Koepel] };
    }
}
