using FluentAssertions;
using Kantorentop.Application.Schade;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Xunit;
using static Kantorentop.Application.Tests.Schade.Schadeproef;

namespace Kantorentop.Application.Tests.Schade;

public sealed class HerijkingdocumentenTests
{
    private static readonly Herijking Herijking = new("Utrecht", new(2014, 5, 1), "Bestuurlijk overleg", "Te duur.", null);

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Everyone_reads_what_is_public_and_the_governments_of_the_region_add(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        (await proef.AnalyseAsync(Utrecht, Analyse)).IsGelukt.Should().BeTrue();
        (await RechtAsync(proef, Utrecht)).Should().BeNull("there is no recalibration yet");
        (await proef.Herijking.ExecuteAsync(Utrecht, Herijking, new(Guid.NewGuid(), 0))).Meldingen.Should().BeEmpty();

        (await RechtAsync(proef, Utrecht)).Should().BeEquivalentTo(new { MagVertrouwelijk = true, MagSchrijven = true });
        foreach (var ander in new[] { Bevoegdheid.Anoniem, Wie(Organisatiesoort.Gemeente, "GM0356"), Wie(Organisatiesoort.Marktpartij, "ONT-1") })
            (await RechtAsync(proef, ander)).Should().BeEquivalentTo(new { MagVertrouwelijk = false, MagSchrijven = false });
    }

    [Theory]
    [InlineData("")]
    [InlineData("2014-05-01")]
    [InlineData("2014-02-30 Utrecht")]
    [InlineData("1-5-2014 Utrecht")]
    public void Another_key_names_no_recalibration(string sleutel) => Herijkingdocumenten.Parse(sleutel).Should().BeNull();

    private static Task<Kantorentop.Domain.Documenten.Documentrecht?> RechtAsync(Schadeproef proef, Bevoegdheid wie) =>
        new Herijkingdocumenten(proef.Contexts, proef.Herijking).RechtAsync(wie, Herijkingdocumenten.Eigenaar(Herijking).Sleutel, default);
}
