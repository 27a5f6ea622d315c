using FluentAssertions;
using Kantorentop.Application.Tests.Gebieden;
using Kantorentop.Application.Vergelijken;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Xunit;

namespace Kantorentop.Application.Tests.Vergelijken;

public sealed class VergelijkTests(Gebiedenproef proef) : IClassFixture<Gebiedenproef>
{
    private static readonly DateOnly Eerder = new(2010, 6, 1);
    private static readonly Bevoegdheid Secretariaat = Gebiedenproef.Wie(Organisatiesoort.Secretariaat);

    public static TheoryData<string> Gebieden => ["land", "provincie:PV26", "kantorenregio:Utrecht", "gemeente:GM0344", "locatie:VIER", "locatie:DRIE"];

    [Theory, MemberData(nameof(Gebieden))]
    public async Task The_rows_add_up_to_the_difference_between_two_days(string gebied) =>
        ShouldAddUp(await VergelijkAsync(Secretariaat, gebied, proef.Kennis, Eerder));

    [Theory, MemberData(nameof(Gebieden))]
    public async Task The_rows_add_up_to_the_difference_between_two_states_of_knowledge(string gebied) =>
        ShouldAddUp(await VergelijkAsync(Secretariaat, gebied, Gecorrigeerd(), Gebiedenproef.Januari));

    [Fact]
    public async Task A_corrected_unit_and_plan_are_named_with_what_they_were()
    {
        var beeld = await VergelijkAsync(Secretariaat, "land", Gecorrigeerd(), Gebiedenproef.Januari);

        beeld.Ruimten.Zichtbaar.Select(rij => (rij.Ruimte.Code, rij.Verschil.Voorraad, rij.Verschil.Leegstand)).Should()
            .BeEquivalentTo([("D1-1", 0m, 6000m), ("V2-1", 6000m, 0m)]);
        beeld.Plannen.Zichtbaar.Should().ContainSingle().Which.Verschil.Should().Be(-5000m);
    }

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", 0)]
    [InlineData(Organisatiesoort.Rijk, "", 0)]
    [InlineData(Organisatiesoort.Gemeente, Gebiedenproef.Gemeente, 2)]
    [InlineData(Organisatiesoort.Provincie, "PV26", 2)]
    public async Task Who_has_no_right_to_the_rows_gets_their_number(Organisatiesoort soort, string sleutel, int zichtbaar)
    {
        var beeld = await VergelijkAsync(Gebiedenproef.Wie(soort, sleutel), "land", Gecorrigeerd(), Gebiedenproef.Januari);

        beeld.Ruimten.Aantal.Should().Be(2);
        beeld.Ruimten.Zichtbaar.Should().HaveCount(zichtbaar);
        beeld.Plannen.Aantal.Should().Be(1);
    }

    [Fact]
    public async Task Where_a_side_is_hidden_nothing_is_said_of_rows()
    {
        var beeld = await VergelijkAsync(Bevoegdheid.Anoniem, "locatie:DRIE", Gecorrigeerd(), Gebiedenproef.Januari);

        beeld.Rechts.Should().BeNull();
        beeld.Ruimten.Should().Be(Rijverschillen<Ruimteverschil>.Geen);
    }

    private Task<Vergelijkingsbeeld> VergelijkAsync(Bevoegdheid wie, string gebied, Snapshot links, DateOnly dag) =>
        new Vergelijk(proef.Houder, proef.Klok, proef.Inzage).ExecuteAsync(
            wie, Gebied.Parse(gebied)!.Value, new Zijde(links, dag), new Zijde(proef.Kennis, Gebiedenproef.Januari));

    /// <summary>What was 'known' before: D1 in use, V2 not there yet, and the plan 5.000 m² larger.</summary>
    private Snapshot Gecorrigeerd()
    {
        var standen = proef.Kennis.Gebouwstanden(Gebied.Land, Gebiedenproef.Januari).Where(stand => stand.Gebouw.Code != "V2").ToList();
        var ruimten = standen.SelectMany(stand => stand.Ruimten).ToList();
        return Snapshot.Van(1, new Feiten
        {
            Gemeenten = [.. proef.Kennis.Indeling.Gemeentecodes.Select(code => proef.Kennis.Indeling.FindGemeente(code, Gebiedenproef.Januari)!)],
            Kantorenregios = [.. proef.Kennis.Indeling.Kantorenregios],
            Regiolidmaatschappen = [new Regiolidmaatschap("Utrecht", Gebiedenproef.Gemeente, new(2000, 1, 1), null)],
            Partijen = [.. proef.Kennis.Partijen],
            Locaties = [.. proef.Kennis.Locaties(Gebied.Land, Gebiedenproef.Januari)],
            Plannen = [proef.Kennis.FindPlan("PL")!],
            Planstanden = [new("PL", new(2010, 1, 1), null, Domain.Plannen.Planstatus.Ontwerp, new Oppervlakte(30_000m), null)],
            Gebouwen = [.. standen.Select(stand => stand.Gebouw)],
            Ruimten = [.. ruimten.Select(rij => rij.Ruimte)],
            Ruimtestanden = [.. ruimten.Select(rij => rij.Ruimte.Gebouw == "D1" ? rij.Stand! with { Gebruik = Gebruik.Kantoor } : rij.Stand!)],
        });
    }

    private static void ShouldAddUp(Vergelijkingsbeeld beeld)
    {
        var (links, rechts) = (beeld.Links!, beeld.Rechts!);
        beeld.Ruimten.Zichtbaar.Should().HaveCount(beeld.Ruimten.Aantal);
        Som(verschil => verschil.Voorraad).Should().Be(rechts.Cijfers.Voorraad - links.Cijfers.Voorraad);
        Som(verschil => verschil.Onbekend).Should().Be(rechts.Cijfers.VoorraadOnbekend - links.Cijfers.VoorraadOnbekend);
        Som(verschil => verschil.Leegstand).Should().Be(rechts.Cijfers.Leegstand - links.Cijfers.Leegstand);
        Som(verschil => verschil.StructureleLeegstand).Should().Be(rechts.Cijfers.StructureleLeegstand - links.Cijfers.StructureleLeegstand);
        beeld.Plannen.Zichtbaar.Sum(rij => rij.Verschil).Should().Be(rechts.Capaciteit.Totaal - links.Capaciteit.Totaal);

        decimal Som(Func<Ruimtebijdrage, decimal> deel) => beeld.Ruimten.Zichtbaar.Sum(rij => deel(rij.Verschil));
    }
}
