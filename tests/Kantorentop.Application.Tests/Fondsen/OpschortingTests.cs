using FluentAssertions;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Fondsen;

/// <summary>The finding of art. 12.2 is recorded, ended, and stays known as it was.</summary>
public sealed class OpschortingTests
{
    private static readonly Gebied Utrecht = Gebied.Kantorenregio("Utrecht");

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task It_holds_until_it_is_ended_and_what_was_known_stays(Databasesoort soort)
    {
        await using var proef = await Fondsproef.StartAsync(soort);
        var vaststelling = new Opschorting(Utrecht, new(2014, 7, 1), null, "Verslag van 1 juli 2014", "Er komt geen fonds");
        (await proef.Opschorten.ExecuteAsync(Fondsproef.Gemeente, Guid.NewGuid(), vaststelling)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("geen-recht");
        (await proef.Opschorten.ExecuteAsync(Fondsproef.Secretariaat, Guid.NewGuid(), vaststelling)).IsGelukt.Should().BeTrue();
        (await proef.Opschorten.ExecuteAsync(Fondsproef.Secretariaat, Guid.NewGuid(), vaststelling with { Vanaf = new(2014, 8, 1) })).Meldingen.Should().ContainSingle().Which.Code.Should().Be("overlap");
        var toen = proef.Houder.Huidig;
        var regel = (await proef.Opschortingen.ExecuteAsync()).Should().ContainSingle().Subject;
        regel.Gebied.Should().Be("Kantorenregio Utrecht");

        (await proef.Opschorten.BeeindigAsync(Fondsproef.Secretariaat, (Guid.NewGuid(), regel.Id), new(2014, 10, 1))).Meldingen.Should().BeEmpty();
        (await proef.Opschorten.BeeindigAsync(Fondsproef.Secretariaat, (Guid.NewGuid(), regel.Id), new(2014, 10, 1))).Meldingen.Should().ContainSingle().Which.Code.Should().Be("verouderd");
        (await proef.Opschortingen.OpAsync(proef.Houder.Huidig, Utrecht, new(2014, 9, 30))).Should().NotBeNull();
        (await proef.Opschortingen.OpAsync(proef.Houder.Huidig, Utrecht, new(2014, 10, 1))).Should().BeNull();
        (await proef.Opschortingen.OpAsync(toen, Utrecht, new(2014, 10, 1))).Should().Be(vaststelling, "that is what was known then");
    }
}
