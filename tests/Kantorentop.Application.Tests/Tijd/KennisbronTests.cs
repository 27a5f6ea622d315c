using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Tijd;

public sealed class KennisbronTests
{
    private static readonly TimeSpan Uur = TimeSpan.FromHours(1);

    private readonly Klok _tijd = new(2015, 1, 15);

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_was_known_earlier_stays_what_it_was(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        using var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        using var bron = new Kennisbron(houder, new Domeinklok(_tijd));
        await LegVastAsync(database, houder, "UTR-PAP");
        await houder.WerkBijAsync();
        var eerder = _tijd.GetUtcNow();
        await LegVastAsync(database, houder, "UTR-KAN");

        var (toen, nu) = (await bron.NeemAsync(Bevoegdheid.Opdrachtregel, eerder), await bron.NeemAsync(Bevoegdheid.Anoniem, null));

        Locaties(toen).Should().Equal("UTR-PAP");
        Locaties(nu).Should().Equal("UTR-KAN", "UTR-PAP");
        (await bron.NeemAsync(Bevoegdheid.Opdrachtregel, eerder)).Waarde.Should().BeSameAs(toen.Waarde, "one build serves everyone");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Two_earlier_states_are_kept(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        using var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        using var bron = new Kennisbron(houder, new Domeinklok(_tijd));
        var ogenblikken = new List<DateTimeOffset>();
        foreach (var code in new[] { "A", "B", "C", "D" })
        {
            await LegVastAsync(database, houder, code);
            ogenblikken.Add(_tijd.GetUtcNow());
        }

        await houder.WerkBijAsync();
        var eerste = await bron.NeemAsync(Bevoegdheid.Opdrachtregel, ogenblikken[0]);
        await bron.NeemAsync(Bevoegdheid.Opdrachtregel, ogenblikken[1]);
        var derde = await bron.NeemAsync(Bevoegdheid.Opdrachtregel, ogenblikken[2]);

        (await bron.NeemAsync(Bevoegdheid.Opdrachtregel, ogenblikken[2])).Waarde.Should().BeSameAs(derde.Waarde);
        (await bron.NeemAsync(Bevoegdheid.Opdrachtregel, ogenblikken[0])).Waarde.Should().NotBeSameAs(eerste.Waarde);
    }

    [Fact]
    public async Task Who_may_not_ask_a_future_instant_and_one_before_everything_are_refused()
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        using var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        using var bron = new Kennisbron(houder, new Domeinklok(_tijd));
        var nu = _tijd.GetUtcNow();
        await LegVastAsync(database, houder, "A");
        await houder.WerkBijAsync();

        Code(await bron.NeemAsync(Bevoegdheid.Anoniem, nu)).Should().Be("bekend-op-geen-recht");
        Code(await bron.NeemAsync(Bevoegdheid.Opdrachtregel, _tijd.GetUtcNow() + Uur)).Should().Be("bekend-op-toekomst");
        Code(await bron.NeemAsync(Bevoegdheid.Opdrachtregel, nu - Uur)).Should().Be("bekend-op-te-vroeg");
    }

    private static string Code(Uitkomst<Snapshot> uitkomst) => uitkomst.Meldingen.Should().ContainSingle().Which.Code;

    [Fact]
    public async Task Who_does_not_wait_hears_that_it_is_being_built_and_a_long_line_is_refused()
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Postgres);
        using var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        using var bron = new Kennisbron(houder, new Domeinklok(_tijd));
        var ogenblikken = new List<DateTimeOffset>();
        foreach (var code in Enumerable.Range(0, Kennisbron.MeesteInOpbouw + 2).Select(rang => $"L{rang}"))
        {
            await LegVastAsync(database, houder, code);
            ogenblikken.Add(_tijd.GetUtcNow());
        }

        await houder.WerkBijAsync();
        await using var slot = database.Contexts.CreateDbContext();
        await using (await slot.Database.BeginTransactionAsync())
        {
            await slot.Database.ExecuteSqlRawAsync("LOCK TABLE locatie_vastlegging IN ACCESS EXCLUSIVE MODE");
            foreach (var ogenblik in ogenblikken.Take(Kennisbron.MeesteInOpbouw))
                Code(await bron.NeemAsync(Bevoegdheid.Opdrachtregel, ogenblik, TimeSpan.Zero)).Should().Be(Kennisbron.InOpbouw);
            Code(await bron.NeemAsync(Bevoegdheid.Opdrachtregel, ogenblikken[0], TimeSpan.Zero)).Should().Be(Kennisbron.InOpbouw, "it is in line already");
            Code(await bron.NeemAsync(Bevoegdheid.Opdrachtregel, ogenblikken[^2])).Should().Be(Kennisbron.Druk);
        }

        Locaties(await bron.NeemAsync(Bevoegdheid.Opdrachtregel, ogenblikken[1])).Should().Equal("L0", "L1");
    }

    private static IEnumerable<string> Locaties(Uitkomst<Snapshot> uitkomst) =>
        uitkomst.Waarde!.Locaties(Gebied.Land, new DateOnly(2015, 1, 1)).Select(locatie => locatie.Code);

    private async Task LegVastAsync(Testdatabase database, Snapshothouder houder, string code)
    {
        _tijd.Advance(Uur);
        var boek = new Registratieboek(database.Contexts, new Domeinklok(_tijd), houder);
        await boek.LegVastAsync(
            new Handeling(Guid.NewGuid(), "proef", code, Bevoegdheid.Opdrachtregel),
            (sessie, _) =>
            {
                if (sessie.Nummer == 1) sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new DateOnly(2010, 1, 1), null, null));
                sessie.VoegToe(new Locatie(code, "GM0344", code, null, null));
                return Task.FromResult(Uitkomst.Gelukt);
            });
    }
}
