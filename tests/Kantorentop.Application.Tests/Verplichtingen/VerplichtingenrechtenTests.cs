using FluentAssertions;
using Kantorentop.Domain.Toegang;
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
