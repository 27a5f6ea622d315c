using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Partijen;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Geheimhouding;

/// <summary>Which figures of real areas are not public, on a day and beside what was published of it before.</summary>
public sealed class CijfergeheimTests
{
    private static readonly Gebied Locatie = Gebied.Locatie(Locatiecode);
    private static readonly DateOnly Peildatum = Dag("2015-01-01");

    private static readonly Partij[] Partijen =
        [.. "ABCD".Select(code => new Partij(code.ToString(), code.ToString(), Partijsoort.Belegger, null, code == 'D' ? "12345678" : null)), new("E", "E", Partijsoort.Belegger, null, "12345678")];

    [Fact]
    public void Nobody_finds_a_hidden_figure_of_a_country()
    {
        var snapshot = Snapshot.Van(1, Proefland(zaad: 3));
        foreach (var (groep, waarde) in Waarden(snapshot, Peildatum))
        {
            var wereld = Wereld(snapshot, Peildatum, waarde);
            bool[] geheim = [.. wereld.Boom.Gebieden.Select(gebied => snapshot.Geheim(Peildatum).IsVerborgen(gebied, groep))];
            new Aanvaller(wereld, [.. geheim.Select(niet => !niet)]).Vind(geheim).Should().BeEmpty("of {0}", groep);
            geheim.Should().Contain([true, false], "of {0} some is hidden and some is not", groep);
        }
    }

    [Fact]
    public void Stock_of_four_owners_is_public_and_vacancy_of_three_of_them_is_not()
    {
        var geheim = Vier(leeg: "ABC").Geheim(Peildatum);
        geheim.IsVerborgen(Locatie, Cijfergroep.Voorraad).Should().BeFalse();
        geheim.VerborgenVanaf(Locatie).Should().Be(Cijfergroep.Leegstand);
        geheim.IsVerborgen(Locatie, Cijfergroep.StructureleLeegstand).Should().BeTrue("it is a part of the vacancy");
        Vier(leeg: "ABCD").Geheim(Peildatum).VerborgenVanaf(Locatie).Should().BeNull();
        Vier(leeg: "").Geheim(Peildatum).VerborgenVanaf(Locatie).Should().BeNull("nobody has anything empty");
    }

    [Fact]
    public void Two_parties_of_one_concern_are_one_owner() =>
        Vier(leeg: "ABCE", eigenaren: "ABCDE").Geheim(Peildatum).VerborgenVanaf(Locatie).Should().BeNull().And.Be(
            Vier(leeg: "ABCD", eigenaren: "ABCDE").Geheim(Peildatum).VerborgenVanaf(Locatie));

    [Fact]
    public void Three_owners_of_whom_one_is_two_parties_stay_three() =>
        Vier(leeg: "", eigenaren: "ABDE").Geheim(Peildatum).VerborgenVanaf(Locatie).Should().Be(Cijfergroep.Voorraad);

    [Fact]
    public void What_an_edition_hid_stays_hidden_on_its_day_and_on_no_other()
    {
        var publicatie = new Cijferpublicatie(Peildatum, 1, new Dictionary<Gebied, (IReadOnlyList<long>, Cijfergroep?)> { [Locatie] = ([400_000, 100_000, 0], Cijfergroep.Leegstand) });
        var snapshot = Vier(leeg: "ABCD").With([publicatie]);
        snapshot.Geheim(Peildatum).VerborgenVanaf(Locatie).Should().Be(Cijfergroep.Leegstand);
        snapshot.Geheim(Peildatum.AddYears(-1)).VerborgenVanaf(Locatie).Should().BeNull();
        snapshot.With(2, [], new Feiten { Partijen = Partijen }).Publicaties.Should().ContainSingle("a correction forgets no publication");
    }

    /// <summary>A location in which every owner has one building, and those named have theirs empty for some months.</summary>
    private static Snapshot Vier(string leeg, string eigenaren = "ABCD") => Snapshot.Van(1, Bouwstenen.Wereld(
        [.. eigenaren.Select(code => Gebouw("G" + code, eigenaar: code.ToString()))],
        [.. eigenaren.Select(code => Ruimte("R" + code, "G" + code, 1000))],
        [.. leeg.Select(code => Stand("R" + code, "2013-10-01"))]) with
    { Partijen = Partijen });

    /// <summary>Sixteen municipalities in three provinces and five regions, with some sixty locations and ten owners.</summary>
    private static Feiten Proefland(int zaad)
    {
        var toeval = new Random(zaad);
        var gemeenten = Enumerable.Range(0, 16).Select(nummer => $"GM{nummer:0000}").ToList();
        var locaties = gemeenten.SelectMany(gemeente => Enumerable.Range(0, toeval.Next(2, 6)).Select(nummer => new Locatie($"{gemeente}-{nummer}", gemeente, gemeente, null, null))).ToList();
        var gebouwen = locaties.SelectMany(locatie => Enumerable.Range(0, toeval.Next(1, 18)).Select(nummer => Gebouw($"{locatie.Code}-{nummer}", eigenaar: $"P{toeval.Next(10)}") with { Locatie = locatie.Code })).ToList();
        return new Feiten
        {
            Gemeenten = [.. gemeenten.Select((code, nummer) => new Gemeente(code, code, $"PV{20 + (nummer % 3)}", Dag("1900-01-01"), null, null))],
            Kantorenregios = [.. Enumerable.Range(0, 5).Select(nummer => new Kantorenregio($"R{nummer}", true))],
            Regiolidmaatschappen = [.. gemeenten.Skip(2).Select((code, nummer) => new Regiolidmaatschap($"R{nummer % 5}", code, Dag("2012-06-28"), null))],
            Partijen = [.. Enumerable.Range(0, 10).Select(nummer => new Partij($"P{nummer}", $"P{nummer}", Partijsoort.Belegger, null, null))],
            Locaties = locaties,
            Gebouwen = gebouwen,
            Ruimten = [.. gebouwen.Select(gebouw => Ruimte(gebouw.Code, gebouw.Code, toeval.Next(500, 9000)))],
            Ruimtestanden = [.. gebouwen.Where(_ => toeval.Next(2) == 0).Select(gebouw => Stand(gebouw.Code, $"20{toeval.Next(10, 15)}-06-01"))],
        };
    }

    private static IEnumerable<(Cijfergroep, Func<Gebied, decimal>)> Waarden(Snapshot snapshot, DateOnly dag) =>
    [
        (Cijfergroep.Voorraad, gebied => snapshot.Kerncijfers(gebied, dag).Voorraad),
        (Cijfergroep.Leegstand, gebied => snapshot.Kerncijfers(gebied, dag).Leegstand!.Value),
        (Cijfergroep.StructureleLeegstand, gebied => snapshot.Kerncijfers(gebied, dag).StructureleLeegstand!.Value),
        (Cijfergroep.Leegstandsduur, gebied => snapshot.Leegstandsduur(gebied, dag).TotEenJaar),
        (Cijfergroep.Leegstandsduur, gebied => snapshot.Leegstandsduur(gebied, dag).EenTotDrieJaar),
    ];

    private static Proefgebieden Wereld(Snapshot snapshot, DateOnly dag, Func<Gebied, decimal> waarde) => new(
    [
        .. snapshot.Locaties(Gebied.Land, dag).GroupBy(locatie => locatie.Gemeente).Select(gemeente => new Proefgemeente(
            gemeente.Key,
            snapshot.Indeling.FindProvincie(gemeente.Key, dag),
            snapshot.Indeling.RegioVan(gemeente.Key, dag),
            [.. gemeente.Select(locatie => (locatie.Code, (long)(100m * waarde(Gebied.Locatie(locatie.Code)))))])),
    ]);
}
