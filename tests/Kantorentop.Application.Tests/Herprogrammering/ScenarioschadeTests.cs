using FluentAssertions;
using Kantorentop.Domain;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Xunit;
using static Kantorentop.Application.Tests.Herprogrammering.Scenarioproef;

namespace Kantorentop.Application.Tests.Herprogrammering;

public sealed class ScenarioschadeTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Only_the_municipality_sees_what_its_own_plans_put_at_stake(Databasesoort soort)
    {
        await using var proef = await Scenarioproef.CreateAsync(soort);
        (await proef.Begin.LeegAsync(Verzoek(Provinciaal), "Proef", null)).IsGelukt.Should().BeTrue();
        await proef.KiesAsync(Provinciaal, "UTR", [Schrap("P-UTR")]);
        await proef.KiesAsync(Provinciaal, "NWG", [Schrap("P-NWG")]);
        await proef.Beheer.DeelAsync(Verzoek(Provinciaal), gedeeld: true);
        await proef.Boek.LegVastAsync(new(Guid.NewGuid(), "proef", "analyse", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            sessie.VoegToe(new Analyseregel("UTR", "P-UTR", new Bedrag(777_001), new Bedrag(5)));
            sessie.VoegToe(new Analyseregel("NWG", "P-NWG", new Bedrag(888_002), null));
            return Task.FromResult(Uitkomst.Gelukt);
        });

        (await SchadeAsync(proef, Utrecht)).Should().BeEquivalentTo(new Scenarioschade(new Bedrag(777_001), new Bedrag(5), 1, []));
        (await SchadeAsync(proef, Nieuwegein)).Should().BeEquivalentTo(new Scenarioschade(new Bedrag(888_002), Bedrag.Nul, 1, ["P-NWG"]));
        (await SchadeAsync(proef, Provinciaal)).Should().BeNull("the province bears no share");
        (await SchadeAsync(proef, Secretariaat)).Should().BeNull();
        (await SchadeAsync(proef, Utrecht with { Rollen = Rol.Geen })).Should().BeNull();
    }

    private static async Task<Scenarioschade?> SchadeAsync(Scenarioproef proef, Bevoegdheid wie) =>
        await proef.BladAsync(wie) is { } blad ? await proef.Schade.ExecuteAsync(wie, blad) : null;
}
