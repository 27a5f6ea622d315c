using FluentAssertions;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Verplichtingen;

/// <summary>Role × record: who sees and gives the answers of 'BEL'.</summary>
public class VerplichtingenrechtenTests
{
    public static TheoryData<Databasesoort, string, bool, bool> Matrix
    {
        get
        {
            var data = new TheoryData<Databasesoort, string, bool, bool>();
            foreach (var soort in Enum.GetValues<Databasesoort>())
            {
                data.Add(soort, "eigen", true, true);
                data.Add(soort, "eigen-lezer", true, false);
                data.Add(soort, "eigen-zonder-rol", false, false);
                data.Add(soort, "andere-partij", false, false);
                data.Add(soort, "secretariaat", true, false);
                data.Add(soort, "koepel", false, false);
                data.Add(soort, "gemeente", false, false);
                data.Add(soort, "provincie", false, false);
                data.Add(soort, "rijk", false, false);
                data.Add(soort, "bezoeker", false, false);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Matrix))]
    public async Task A_party_sees_and_answers_its_own_and_only_the_secretariat_reads_along(Databasesoort soort, string wie, bool leest, bool antwoordt)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        await proef.Beantwoorden.ExecuteAsync(Verplichtingenproef.Partij("BEL"), Verplichtingenproef.Invoer() with { Documenten = [Document] });
        var versie = (await proef.Detail.ExecuteAsync(Verplichtingenproef.Partij("BEL"), "BEL", Verplichtingenproef.Plan))!;
        var vrager = Wie(wie);

        (await proef.Tonen.ExecuteAsync(vrager, "BEL") is not null).Should().Be(leest);
        (await proef.Detail.ExecuteAsync(vrager, "BEL", Verplichtingenproef.Plan) is not null).Should().Be(leest);
        (await proef.Document.ExecuteAsync(vrager, versie.Antwoorden[0].Documenten[0].Stand.Document) is not null).Should().Be(leest);
        var invoer = Verplichtingenproef.Invoer(versie: versie.Versie);
        (await proef.Beantwoorden.ExecuteAsync(vrager, invoer) is not null).Should().Be(antwoordt);
        (await proef.Stand.ExecuteAsync(vrager) is not null).Should().Be(wie == "secretariaat");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Opening_answers_is_noted_when_someone_else_than_the_party_does_it(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        await proef.Beantwoorden.ExecuteAsync(Verplichtingenproef.Partij("BEL"), Verplichtingenproef.Invoer());
        await proef.Detail.ExecuteAsync(Verplichtingenproef.Partij("BEL"), "BEL", Verplichtingenproef.Plan);
        await using (var db = proef.CreateContext()) db.Auditregels.Should().NotContain(regel => regel.Actie == "antwoorden-inzien");

        await proef.Detail.ExecuteAsync(Verplichtingenproef.Secretariaat(), "BEL", Verplichtingenproef.Plan);
        await using (var db = proef.CreateContext()) db.Auditregels.Should().ContainSingle(regel => regel.Actie == "antwoorden-inzien");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_umbrella_and_the_State_tell_in_their_own_words_what_they_did_and_the_secretariat_judges_it(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        foreach (var (vrager, ander, code, sleutel) in new[] { (Wie("koepel"), Wie("rijk"), "IVBN", "13.3-land-land"), (Wie("rijk"), Wie("koepel"), "Rijk", "13.10-land-land") })
        {
            var invoer = Verplichtingenproef.Invoer("Wij schreven onze leden.", sleutel: sleutel, partij: code) with { Documenten = [Document] };
            foreach (var niet in new[] { ander, Verplichtingenproef.Secretariaat(), Verplichtingenproef.Partij(code), Wie("gemeente") })
                (await proef.Beantwoorden.ExecuteAsync(niet, invoer)).Should().BeNull();
            (await proef.Beantwoorden.ExecuteAsync(vrager, invoer))!.IsGelukt.Should().BeTrue();

            var detail = (await proef.Detail.ExecuteAsync(vrager, code, sleutel))!;
            detail.Verplichting.Should().BeEquivalentTo(new { Staat = Verplichtingstaat.Loopt, LaatsteBewijs = new DateOnly(2015, 1, 10) });
            var document = detail.Antwoorden.Single().Documenten.Single().Stand.Document;
            (await proef.Document.ExecuteAsync(vrager, document)).Should().NotBeNull();
            (await proef.Document.ExecuteAsync(ander, document)).Should().BeNull();
            (await proef.Document.ExecuteAsync(Verplichtingenproef.Partij(code), document)).Should().BeNull("a market party may have the code of an umbrella");

            var id = detail.Antwoorden[0].Id;
            (await proef.Bewijs.FindAsync(Verplichtingenproef.Secretariaat(), id))!.Detail.Drager.Should().Be(Drager.Landelijk(code));
            (await proef.Beoordelen.ExecuteAsync(Verplichtingenproef.Secretariaat(), new(Guid.NewGuid(), id, Oordeel.Teruggegeven, "Welke leden?")))!.IsGelukt.Should().BeTrue();
            (await proef.Tonen.ExecuteAsync(vrager, code))!.Teruggegeven.Should().Equal(sleutel);
        }
    }

    [Fact]
    public async Task A_financier_lists_what_it_contributed_in_knowledge_one_answer_for_each_activity()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        await proef.LegVastAsync(sessie => sessie.VoegToe(new Partij("FIN", "Bank", Partijsoort.Financier, "NVB", null)));
        var bank = Verplichtingenproef.Partij("FIN");
        await proef.Beantwoorden.ExecuteAsync(bank, Verplichtingenproef.Invoer("Lid van het expertteam.", sleutel: "9.9-land-land", partij: "FIN"));
        var versie = (await proef.Detail.ExecuteAsync(bank, "FIN", "9.9-land-land"))!.Versie;
        await proef.Beantwoorden.ExecuteAsync(bank, Verplichtingenproef.Invoer("Rekende aan een fonds.", versie, "9.9-land-land", "FIN"));

        var detail = (await proef.Detail.ExecuteAsync(bank, "FIN", "9.9-land-land"))!;
        detail.Verplichting.Staat.Should().Be(Verplichtingstaat.Loopt);
        detail.Antwoorden.Select(antwoord => antwoord.Tekst).Should().Equal("Rekende aan een fonds.", "Lid van het expertteam.");
    }

    [Fact]
    public async Task An_umbrella_gives_no_answer_where_a_register_shows_what_was_done()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        (await proef.Beantwoorden.ExecuteAsync(Wie("koepel"), Verplichtingenproef.Invoer(sleutel: "7.8-land-land", partij: "IVBN"))).Should().BeNull();
        (await proef.Detail.ExecuteAsync(Wie("koepel"), "IVBN", "7.8-land-land"))!.MagBeantwoorden.Should().BeFalse();
    }

    private static Kantorentop.Application.Documenten.Bestandsinvoer Document => new("plan.txt", new MemoryStream("Een plan."u8.ToArray()));

    private static Bevoegdheid Wie(string naam) => naam switch
    {
        "eigen" => Verplichtingenproef.Partij("BEL"),
        "eigen-lezer" => Verplichtingenproef.Partij("BEL", Rol.Lezen),
        "eigen-zonder-rol" => Verplichtingenproef.Partij("BEL", Rol.Geen),
        "andere-partij" => Verplichtingenproef.Partij("AND"),
        "secretariaat" => Verplichtingenproef.Secretariaat(),
        "koepel" => Van(Organisatiesoort.Koepel, "IVBN"),
        "gemeente" => Van(Organisatiesoort.Gemeente, "GM0344"),
        "provincie" => Van(Organisatiesoort.Provincie, "PV26"),
        "rijk" => Van(Organisatiesoort.Rijk, ""),
        _ => Bevoegdheid.Anoniem,
    };

    private static Bevoegdheid Van(Organisatiesoort soort, string sleutel) =>
        new(Guid.NewGuid(), "Iemand", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren);
}
