using FluentAssertions;
using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Afspraken;

public class AfspraakdocumentenTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Documents_come_with_a_draft_and_stay_as_they_are_once_it_is_submitted(Databasesoort soort)
    {
        await using var proef = await Afspraakproef.CreateAsync(soort);
        await proef.VulAsync();
        (await RechtAsync(proef, Afspraakproef.Utrecht)).Should().BeEquivalentTo(new { MagVertrouwelijk = true, MagSchrijven = true });
        (await RechtAsync(proef, Afspraakproef.Secretariaat)).Should().BeEquivalentTo(new { MagVertrouwelijk = true, MagSchrijven = false });
        (await RechtAsync(proef, Afspraakproef.Marktpartij)).Should().BeNull();
        (await RechtAsync(proef, Bevoegdheid.Anoniem)).Should().BeNull();

        (await proef.DienInAsync(Afspraakproef.Provinciaal)).IsGelukt.Should().BeTrue();
        await proef.OpenConsultatieAsync();

        (await RechtAsync(proef, Afspraakproef.Utrecht))!.MagSchrijven.Should().BeFalse();
        (await RechtAsync(proef, Afspraakproef.Marktpartij)).Should().BeEquivalentTo(new { MagVertrouwelijk = false, MagSchrijven = false });
        (await RechtAsync(proef, Bevoegdheid.Anoniem)).Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("een Utrecht")]
    [InlineData("-1 Utrecht")]
    public void Another_key_names_no_version(string sleutel) => Afspraakdocumenten.Parse(sleutel).Should().BeNull();

    [Fact]
    public void A_region_with_a_space_keeps_it() => Afspraakdocumenten.Parse(Afspraakdocumenten.Eigenaar(new("Den Haag", 12)).Sleutel).Should().Be(new Afspraaksleutel("Den Haag", 12));

    private static Task<Documentrecht?> RechtAsync(Afspraakproef proef, Bevoegdheid wie) =>
        proef.Documenten.RechtAsync(wie, Afspraakdocumenten.Eigenaar(Afspraakproef.Eerste).Sleutel, default);
}
