using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Opslag;

/// <summary>The figures of a node while others write, and while the database is away.</summary>
public sealed class BijblijvenTests
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Grens = TimeSpan.FromSeconds(10);
    private readonly Klok _klok = new(2015, 1, 15);

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_node_that_is_behind_catches_up_with_a_number(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        using var houder = await HouderAsync(database);
        var nummer = await SchrijfAsync(database, "UTR-PAP");
        houder.Huidig.FindLocatie("UTR-PAP").Should().BeNull();

        (await houder.HaalInAsync(nummer, Geduld)).Should().BeTrue();

        houder.Huidig.FindLocatie("UTR-PAP").Should().NotBeNull();
        houder.HoogsteNummer.Should().Be(nummer);
        (await houder.HaalInAsync(nummer + 1000, Geduld)).Should().BeTrue("there is no such number, and the figures hold all that there is");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_question_to_the_database_confirms_the_figures_and_takes_in_what_they_lack(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        using var houder = await HouderAsync(database);
        _klok.Advance(Grens + TimeSpan.FromSeconds(1));
        houder.IsBevestigd(Grens).Should().BeFalse();
        var begin = houder.BevestigdOp;

        await houder.ControleerAsync(Geduld);

        houder.IsBevestigd(Grens).Should().BeTrue();
        houder.BevestigdOp.Should().Be(begin + Grens + TimeSpan.FromSeconds(1));
        await SchrijfAsync(database, "UTR-PAP");
        await houder.ControleerAsync(Geduld);
        houder.Huidig.FindLocatie("UTR-PAP").Should().NotBeNull();
    }

    [Fact]
    public async Task Without_the_database_the_last_figures_stay_and_nobody_waits_longer_than_asked()
    {
        var database = await Testdatabase.CreateAsync(Databasesoort.Postgres);
        using var houder = await HouderAsync(database);
        var eerder = houder.Huidig;
        await database.DisposeAsync();

        (await houder.HaalInAsync(1000, TimeSpan.FromMilliseconds(200))).Should().BeFalse();

        var vraag = () => houder.ControleerAsync(TimeSpan.FromMilliseconds(200));
        await vraag.Should().ThrowAsync<Exception>();
        houder.Huidig.Should().BeSameAs(eerder);
    }

    [Fact]
    public async Task PostgreSQL_tells_of_a_write_when_it_is_there_to_be_read_and_not_when_it_failed()
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Postgres);
        await using var melding = (await Registratiemelding.LuisterAsync(database.Contexts, CancellationToken.None))!;

        await SchrijfAsync(database, "UTR-PAP", gelukt: false);
        (await melding.WachtAsync(TimeSpan.FromMilliseconds(50), CancellationToken.None)).Should().BeFalse();
        await SchrijfAsync(database, "UTR-PAP");
        (await melding.WachtAsync(Geduld, CancellationToken.None)).Should().BeTrue();
    }

    [Fact]
    public async Task SQLite_tells_nothing()
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);

        (await Registratiemelding.LuisterAsync(database.Contexts, CancellationToken.None)).Should().BeNull();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_write_that_was_done_before_on_another_node_is_known_here(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        using var houder = await HouderAsync(database);
        var handeling = Handeling();
        var elders = new Registratieboek(database.Contexts, new Domeinklok(_klok));
        await elders.LegVastAsync(handeling, (sessie, _) => Voeg(sessie, "UTR-PAP"));

        await new Registratieboek(database.Contexts, new Domeinklok(_klok), houder).LegVastAsync(handeling, (sessie, _) => Voeg(sessie, "UTR-KAN"));

        houder.HoogsteNummer.Should().Be(1);
        houder.Huidig.Locaties(Gebied.Land, new DateOnly(2015, 1, 1)).Should().ContainSingle().Which.Code.Should().Be("UTR-PAP");
    }

    private async Task<Snapshothouder> HouderAsync(Testdatabase database)
    {
        var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard, _klok);
        await houder.WerkBijAsync();
        return houder;
    }

    /// <summary>A write by someone else, whose node tells these figures nothing.</summary>
    private async Task<long> SchrijfAsync(Testdatabase database, string locatie, bool gelukt = true)
    {
        long nummer = 0;
        await new Registratieboek(database.Contexts, new Domeinklok(_klok)).LegVastAsync(Handeling(), (sessie, _) =>
        {
            nummer = sessie.Nummer;
            return gelukt ? Voeg(sessie, locatie) : Task.FromResult(Uitkomst.Mislukt(new Melding("proef", "Dit mag niet.")));
        });
        return nummer;
    }

    private static Task<Uitkomst> Voeg(Schrijfsessie sessie, string locatie)
    {
        sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new DateOnly(2011, 1, 1), null, null));
        sessie.VoegToe(new Locatie(locatie, "GM0344", locatie, null, null));
        return Task.FromResult(Uitkomst.Gelukt);
    }

    private static Handeling Handeling() => new(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel);
}
