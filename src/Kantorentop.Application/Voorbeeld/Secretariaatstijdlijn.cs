using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>When the secretariat records the market parties and who owns what.</summary>
internal sealed class Secretariaatstijdlijn(Toeval toeval)
{
    private static readonly Organisatie Secretariaat = new(Organisatiesoort.Secretariaat, "");
    private static readonly Dictionary<object, Vergissing> Geen = [];

    /// <summary>The registraties of the parties, with a double one ended and a wrong number put right.</summary>
    public IReadOnlyList<Moment> Parties(IReadOnlyList<Partij> partijen)
    {
        var eerste = New(new(2012, 6, 29), Dagen.EerstePeildatum, "import", "Partijen van de koepels");
        var herstel = New(new(2012, 11, 8), Dagen.EerstePeildatum, "correctie", "Correctie KvK-nummers en koepels");
        var dubbel = New(new(2013, 5, 14), Dagen.EerstePeildatum, "correctie", "Dubbele partijen beëindigd");
        var vergissingen = partijen.Where(partij => partij.Kvk is not null).Skip(30).Where((_, i) => i % 60 == 0).ToDictionary(
            partij => (object)partij, partij => new Vergissing(partij with { Kvk = "00" + partij.Kvk![..6] }, herstel));
        Boekhouding.Record(partijen.Select(partij => new Feit(partij, DateOnly.MinValue)), [eerste], vergissingen);
        foreach (var partij in partijen.Skip(40).Take(3))
            Boekhouding.RecordNever(partij with { Code = partij.Code + "-DUBBEL", Naam = partij.Naam + " (dubbel)" }, eerste, dubbel);
        return [eerste, herstel, dubbel];
    }

    /// <summary>The registraties of the owners in one province.</summary>
    public IReadOnlyList<Moment> Owners(string provincie, IEnumerable<Pand> panden)
    {
        Moment[] momenten =
        [
            New(toeval.Day(new(2012, 12, 18), new(2012, 12, 22)), Dagen.EerstePeildatum, "import", $"Eigendommen provincie {provincie}"),
            New(toeval.Day(new(2013, 4, 8), new(2013, 5, 1)), new(2013, 1, 1), "import", $"Eigendommen provincie {provincie}, 2013"),
            New(toeval.Day(new(2014, 4, 7), new(2014, 5, 1)), new(2014, 1, 1), "import", $"Eigendommen provincie {provincie}, 2014"),
        ];
        var feiten = panden.SelectMany(pand => pand.Eigendommen).Select(eigendom => new Feit(eigendom, eigendom.Vanaf));
        Boekhouding.Record(feiten, momenten, Geen);
        return momenten;
    }

    private Moment New(DateOnly dag, DateOnly peildatum, string soort, string onderwerp) =>
        new(toeval.WorkTime(dag), peildatum, Secretariaat, soort, onderwerp);
}
