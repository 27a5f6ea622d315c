using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>When a municipality records: a first delivery in 2012, one each January after, decisions and corrections between.</summary>
internal sealed class Gemeentetijdlijn(Toeval toeval)
{
    // These have not delivered for 2015 yet.
    private static readonly string[] Laat = ["GM0114", "GM0345", "GM0995", "GM0141", "GM0983"];

    /// <summary>The registraties of a municipality.</summary>
    public IReadOnlyList<Moment> Make(Voorbeeldgemeente gemeente, bool belangrijkste)
    {
        var organisatie = new Organisatie(Organisatiesoort.Gemeente, gemeente.Profiel.Code);
        var naam = gemeente.Profiel.Gemeente.Naam;
        var leveringen = Deliveries(organisatie, naam, belangrijkste).ToList();
        var herstel = Corrections(organisatie, naam, leveringen).ToList();
        var levering = gemeente.Levering();
        var vergissingen = new Vergissingen(toeval);
        foreach (var moment in herstel) vergissingen.Add(levering, moment);
        Boekhouding.Record(levering, leveringen, vergissingen.Alle);
        var besluiten = Decisions(organisatie, gemeente);
        Boekhouding.Record(gemeente.Besluiten(), besluiten, vergissingen.Alle);
        return [.. leveringen, .. herstel, .. besluiten];
    }

    private IEnumerable<Moment> Deliveries(Organisatie organisatie, string naam, bool belangrijkste)
    {
        var eerste = belangrijkste ? toeval.Day(new(2012, 7, 16), new(2012, 10, 1)) : toeval.Day(new(2012, 9, 1), new(2012, 12, 15));
        yield return New(toeval.WorkTime(eerste), Dagen.EerstePeildatum, "Eerste levering");
        yield return New(toeval.WorkTime(toeval.Day(new(2013, 1, 14), new(2013, 3, 26))), new(2013, 1, 1), "Levering 2013");
        yield return New(toeval.WorkTime(toeval.Day(new(2014, 1, 13), new(2014, 3, 26))), new(2014, 1, 1), "Levering 2014");
        if (!Laat.Contains(organisatie.Sleutel))
            yield return New(toeval.WorkTime(toeval.Day(new(2015, 1, 5), new(2015, 1, 14))), Dagen.LaatstePeildatum, "Levering 2015");

        Moment New(DateTimeOffset ogenblik, DateOnly peildatum, string wat) => new(ogenblik, peildatum, organisatie, "import", $"{wat} {naam}");
    }

    private IEnumerable<Moment> Corrections(Organisatie organisatie, string naam, List<Moment> leveringen)
    {
        var eerste = DateOnly.FromDateTime(leveringen[0].Ogenblik.UtcDateTime).AddDays(10);
        for (var i = toeval.Between(2, 5); i > 0; i--)
        {
            var ogenblik = toeval.WorkTime(toeval.Day(eerste, Dagen.Heden.AddDays(-3)));
            var peildatum = leveringen.Last(levering => levering.Ogenblik < ogenblik).Peildatum;
            yield return new Moment(ogenblik, peildatum, organisatie, "correctie", $"Correctie voorraad en plannen {naam}");
        }
    }

    private List<Moment> Decisions(Organisatie organisatie, Voorbeeldgemeente gemeente)
    {
        var dagen = gemeente.Besluiten().Select(feit => feit.Vanaf).Where(dag => dag < Dagen.LaatstePeildatum).Distinct().Order();
        return
        [
            .. dagen.Select(dag => new Moment(toeval.WorkTime(dag.AddDays(toeval.Between(0, 9))), dag, organisatie, "gebiedsaanduiding-registreren",
                $"Aanduiding van locaties in {gemeente.Profiel.Gemeente.Naam}")).OrderBy(moment => moment.Peildatum),
        ];
    }
}
