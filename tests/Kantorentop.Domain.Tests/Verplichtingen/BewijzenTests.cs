using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Verplichtingen.Bewijzen;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Verplichtingen.Proefoverheid;
using static Kantorentop.Domain.Verplichtingen.Verplichtingstaat;

namespace Kantorentop.Domain.Tests.Verplichtingen;

/// <summary>What the portal reads from agreements, frameworks, damage and funds.</summary>
public class BewijzenTests
{
    private static readonly Guid Besluit = new("11111111-2222-3333-4444-555555555555");
    private static readonly string Zaak = $"besluit-{Besluit:N}";

    private static readonly Feiten Kennis = Basis with
    {
        Partijen = [new("ONT", "Ontwikkelaar", Partijsoort.Ontwikkelaar, "NEPROM", null), new("BEL", "Belegger", Partijsoort.Belegger, "IVBN", null)],
        Plannen = [new("P", "L", "Plan", null, "ONT")],
    };

    private static readonly Snapshot Snapshot = Snapshot.Van(1, Kennis);

    private static readonly Afspraakversie Versie = new(
        "Midden",
        new(2013, 6, 1),
        true,
        [new(Organisatiesoort.Provincie, ProvincieUtrecht), new(Organisatiesoort.Gemeente, Utrecht)],
        [new Locatiedoel("L", Toekomstperspectief.Beperking, null, null, new Oppervlakte(500m))],
        [new Gebiedsvisieplan("L", "Gemeente Utrecht", new(2014, 6, 30))]);

    [Fact]
    public void An_agreement_in_force_shows_each_component_for_who_signed_it()
    {
        var gegevens = Afspraakbewijs.Van(Snapshot, [Versie], []);
        foreach (var lid in new[] { "3.1", "3.1a", "3.1b", "3.1e" })
            foreach (var drager in new[] { Utrecht, ProvincieUtrecht })
                Staat(drager, $"{lid}-regio-Midden", "2015-01-15", gegevens).Should().Be(VoldaanOpTijd);
        Staat(Utrecht, "3.1c-locatie-L", "2015-01-15", gegevens).Should().Be(VoldaanOpTijd);
        Staat(Utrecht, "3.1d-locatie-L", "2015-01-15", gegevens).Should().Be(VoldaanOpTijd);
        Staat(ProvincieUtrecht, "3.1d-regio-Midden", "2015-01-15", gegevens).Should().Be(VoldaanOpTijd);
        Staat(Utrecht, "2.2-doelen-Midden", "2015-01-15", gegevens).Should().Be(VoldaanOpTijd);
        Staat(Nieuwegein, "3.1-regio-Midden", "2015-01-15", gegevens).Should().Be(Loopt, "it did not sign");
        Zoek(Utrecht, "3.1c-regio-Midden", "2015-01-15", gegevens).Should().BeNull("that is how a province owes it");
    }

    [Fact]
    public void An_agreement_says_nothing_of_a_location_that_it_leaves_open()
    {
        var gegevens = Afspraakbewijs.Van(Snapshot, [Versie with { Locatiedoelen = [Locatiedoel.Leeg("L")], Gebiedsvisies = [] }], []);
        Staat(Utrecht, "3.1c-locatie-L", "2015-01-15", gegevens).Should().Be(TeLaat);
        Staat(Utrecht, "3.1d-gebiedsvisie-land", "2015-01-15", gegevens).Should().Be(NogNietAanDeOrde);
    }

    [Theory]
    [InlineData(null, TeLaat)]
    [InlineData("2014-06-30", VoldaanOpTijd)]
    [InlineData("2014-07-01", VoldaanTeLaat)]
    public void A_Gebiedsvisie_is_adopted_against_the_agreed_day(string? dag, Verplichtingstaat staat)
    {
        var visie = new Gebiedsvisie("L", dag is null ? Gebiedsvisievoortgang.Ontwerp : Gebiedsvisievoortgang.Vastgesteld, dag is null ? null : Proefdossier.Dag(dag), null);
        Staat(Utrecht, "3.1d-gebiedsvisie-L", "2015-01-15", Afspraakbewijs.Van(Snapshot, [Versie], [visie])).Should().Be(staat);
    }

    [Fact]
    public void A_version_that_was_replaced_keeps_what_it_showed_and_sets_no_day_any_more()
    {
        var nieuw = Versie with { VanKrachtOp = new(2014, 1, 1), Gebiedsvisies = [] };
        var gegevens = Afspraakbewijs.Van(Snapshot, [Versie with { IsHuidig = false }, nieuw], []);
        Zoek(Utrecht, "3.1-regio-Midden", "2015-01-15", gegevens)!.EersteBewijs.Should().Be(Versie.VanKrachtOp);
        Zoek(Utrecht, "3.1d-gebiedsvisie-L", "2015-01-15", gegevens).Should().BeNull();
    }

    [Theory]
    [InlineData(Kadersoort.Structuurvisie, "3.3-kader-structuurvisie")]
    [InlineData(Kadersoort.Kantorenbeleid, "3.3-kader-kantorenbeleid")]
    [InlineData(Kadersoort.Borging, "3.4-kader-borging")]
    public void A_framework_counts_once_adopted_and_saying_what_is_asked(Kadersoort soort, string sleutel)
    {
        var kader = new Kader(Utrecht, soort, "Titel") { Planstatus = Imroplanstatus.Vastgesteld, VastgesteldOp = new(2013, 6, 28), Dekkend = true };
        Staat(Utrecht, sleutel, "2015-01-15", Kaderbewijs.Van([kader])).Should().Be(VoldaanOpTijd);
        Staat(Utrecht, sleutel, "2015-01-15", Kaderbewijs.Van([kader with { VastgesteldOp = new(2013, 6, 29) }])).Should().Be(VoldaanTeLaat);
        Staat(Utrecht, sleutel, "2015-01-15", Kaderbewijs.Van([kader with { Dekkend = false }])).Should().Be(TeLaat);
        Staat(Utrecht, sleutel, "2015-01-15", Kaderbewijs.Van([kader with { VastgesteldOp = null, Planstatus = Imroplanstatus.Ontwerp }])).Should().Be(TeLaat, "a draft is not 'opgenomen'");
        Staat(Zeist, sleutel, "2015-01-15", Kaderbewijs.Van([kader])).Should().Be(TeLaat);
    }

    [Fact]
    public void A_fund_that_was_set_up_shows_the_proposals_of_all_signatories()
    {
        Staat(Koepels.Nvb, "5.2-land-land", "2015-01-15", Fondsbewijs.Van([null], [])).Should().Be(Loopt);
        Zoek(Koepels.Nvb, "5.2-land-land", "2015-01-15", Fondsbewijs.Van([null, new(2014, 3, 1), new(2013, 3, 1)], []))!.EersteBewijs.Should().Be(new DateOnly(2013, 3, 1));
    }

    [Theory]
    [InlineData(null, null, Loopt)]
    [InlineData(null, "2014-05-01", TeLaat)]
    [InlineData("2014-05-01", "2014-05-01", VoldaanOpTijd)]
    [InlineData("2014-05-02", "2014-05-01", VoldaanTeLaat)]
    [InlineData("2014-04-01", null, VoldaanOpTijd)]
    public void Costs_are_divided_before_the_decision(string? verdeeld, string? genomen, Verplichtingstaat staat)
    {
        var gegevens = Schade(Alternatief.Aangeboden, verdeeld, genomen);
        Plicht(Utrecht, $"4.2-{Zaak}", gegevens).Should().Be(staat);
        Plicht("BEL", $"4.2-{Zaak}", gegevens).Should().Be(staat, "it sits at the table");
        Plicht(ProvincieUtrecht, $"4.2-{Zaak}", gegevens).Should().BeNull();
        Plicht("ONT", $"4.2-{Zaak}", gegevens).Should().BeNull();
    }

    [Theory]
    [InlineData(null, Loopt)]
    [InlineData(Alternatief.NietAangeboden, Loopt)]
    [InlineData(Alternatief.Aangeboden, VoldaanOpTijd)]
    [InlineData(Alternatief.NietVanToepassing, NietVanToepassing)]
    public void The_developer_of_the_plan_seeks_an_alternative(Alternatief? alternatief, Verplichtingstaat staat)
    {
        var gegevens = Schade(alternatief, null, "2014-05-01");
        Plicht("ONT", $"4.3-{Zaak}", gegevens).Should().Be(staat);
        Plicht("BEL", $"4.3-{Zaak}", gegevens).Should().BeNull();
    }

    [Fact]
    public void A_designation_without_a_plan_asks_for_its_costs_and_for_no_alternative_of_a_developer()
    {
        var register = Register(Alternatief.Aangeboden, "2014-05-01", "2014-05-01");
        var gegevens = Schadebewijs.Van(Snapshot, register with { Besluiten = [(register.Besluiten[0].Besluit with { Plan = null, Locatie = "L", Soort = Besluitsoort.Onttrekken }, new(2014, 3, 1))] }, []);
        Plicht(Utrecht, $"4.2-{Zaak}", gegevens).Should().Be(VoldaanOpTijd);
        Plicht("BEL", "4.1-locatie-L", gegevens).Should().Be(TeLaat);
        Plicht("ONT", $"4.3-{Zaak}", gegevens).Should().BeNull();
    }

    [Theory]
    [InlineData(null, "2014-04-01", null, Loopt)]
    [InlineData(Analysestaat.Besproken, "2014-04-01", null, Loopt)]
    [InlineData(Analysestaat.Vastgesteld, "2014-04-01", null, VoldaanOpTijd)]
    [InlineData(Analysestaat.Vastgesteld, "2014-05-01", "2014-05-01", VoldaanOpTijd)]
    [InlineData(Analysestaat.Vastgesteld, "2014-05-02", "2014-05-01", VoldaanTeLaat)]
    [InlineData(null, "2014-05-02", "2014-05-01", TeLaat)]
    public void A_risk_analysis_comes_before_the_division_of_costs(Analysestaat? staat, string dag, string? verdeeld, Verplichtingstaat verwacht)
    {
        var schade = Register(Alternatief.Aangeboden, verdeeld, null) with { Analyses = staat is { } vast ? [("L", Proefdossier.Dag(dag), vast)] : [] };
        var gegevens = Schadebewijs.Van(Snapshot, schade, []);
        Plicht(Utrecht, "4.1-locatie-L", gegevens).Should().Be(verwacht);
        Plicht("BEL", "4.1-locatie-L", gegevens).Should().Be(verwacht);
        Plicht(Nieuwegein, "4.1-locatie-M", gegevens).Should().BeNull("nothing is scrapped there");
    }

    [Fact]
    public void A_risk_analysis_is_owed_once_an_agreement_wants_to_withdraw_designations()
    {
        Plicht(Utrecht, "4.1-locatie-L", Schadebewijs.Van(Snapshot, new Schadegegevens(), [Versie])).Should().Be(Loopt);
        Plicht(Utrecht, "4.1-locatie-L", Schadebewijs.Van(Snapshot, new Schadegegevens(), [Versie with { IsHuidig = false }])).Should().BeNull();
        Plicht(Utrecht, "4.1-land-land", Plichtgegevens.Leeg).Should().Be(NogNietAanDeOrde);
    }

    private static Verplichtingstaat? Plicht(string drager, string sleutel, Plichtgegevens gegevens) => Staat(drager, sleutel, "2015-01-15", gegevens, Kennis);

    private static Plichtgegevens Schade(Alternatief? alternatief, string? verdeeld, string? genomen) =>
        Schadebewijs.Van(Snapshot, Register(alternatief, verdeeld, genomen), []);

    private static Schadegegevens Register(Alternatief? alternatief, string? verdeeld, string? genomen) => new()
    {
        Tafels = [new Tafelpartij("L", "BEL")],
        Besluiten = [(new(Besluit, "P", Besluitsoort.Schrappen, new Oppervlakte(500m), alternatief, null, genomen is null ? null : Proefdossier.Dag(genomen), null), new(2014, 3, 1))],
        Kostenafspraken = verdeeld is null ? new Dictionary<Guid, DateOnly>() : new() { [Besluit] = Proefdossier.Dag(verdeeld) },
    };
}
