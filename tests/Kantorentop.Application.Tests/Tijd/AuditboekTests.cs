using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Tijd;

public sealed class AuditboekTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Lines_that_come_at_once_make_one_whole_chain(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await using var boek = new Auditboek(database.Contexts, TimeProvider.System);

        await Task.WhenAll(Enumerable.Range(1, 100).Select(nummer => boek.NoteerAsync(Regel($"gebouw {nummer}"))));

        (await OnderwerpenAsync(database)).Should().BeEquivalentTo(Enumerable.Range(1, 100).Select(nummer => $"gebouw {nummer}"));
        (await boek.ZoekBreukAsync()).Should().BeNull();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Who_opens_a_page_during_a_long_write_goes_on_and_the_line_follows(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        var boek = new Auditboek(database.Contexts, TimeProvider.System);
        var import = new Handeling(Guid.NewGuid(), "importeer", "alles", Bevoegdheid.Opdrachtregel);

        await new Registratieboek(database.Contexts, new Domeinklok(TimeProvider.System)).LegVastAsync(import, async (_, ct) =>
        {
            await boek.NoteerAsync(Regel("gebouw A"), ct);
            (await OnderwerpenAsync(database)).Should().BeEmpty("the import still holds the database");
            return Uitkomst.Gelukt;
        });

        await boek.DisposeAsync();
        (await OnderwerpenAsync(database)).Should().Equal("gebouw A");
        (await boek.ZoekBreukAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_line_that_cannot_be_written_stops_what_it_tells_of()
    {
        await using var boek = new Auditboek(new KantorentopContextFactory("Data Source=/bestaat/niet/kantorentop.db"), TimeProvider.System);

        var open = () => boek.NoteerAsync(Regel("gebouw A"));

        await open.Should().ThrowAsync<Exception>();
    }

    private static Auditgebeurtenis Regel(string onderwerp) => new("rijen-inzien", onderwerp, "gelukt", "web", "iemand");

    private static async Task<List<string>> OnderwerpenAsync(Testdatabase database)
    {
        await using var db = database.Contexts.CreateDbContext();
        return await db.Auditregels.Where(regel => regel.Actie == "rijen-inzien").OrderBy(regel => regel.Volgnummer).Select(regel => regel.Object).ToListAsync();
    }
}
