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
    [InlineData("1q Utrecht")]
    [InlineData("a Utrecht")]
    [InlineData(" Utrecht")]
    public void Another_key_names_no_version(string sleutel) => Afspraakdelen.Parse(sleutel).Should().BeNull();

    [Fact]
    public void Each_part_of_a_version_has_a_key_of_its_own_and_a_region_with_a_space_keeps_it()
    {
        var sleutel = new Afspraaksleutel("Den Haag", 12);
        foreach (var deel in Afspraakdelen.Alle) Afspraakdelen.Parse(Afspraakdelen.Eigenaar(sleutel, deel).Sleutel).Should().Be((sleutel, deel));
        Afspraakdelen.Alle.Select(deel => Afspraakdelen.Eigenaar(sleutel, deel)).Should().OnlyHaveUniqueItems();
        Afspraakdelen.Eigenaar(sleutel).Sleutel.Should().Be("12 Den Haag", "documents that were added before belong to the whole");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_draft_asks_for_documents_with_each_part_but_a_withdrawal_and_a_reader_sees_only_what_there_is(Databasesoort soort)
    {
        await using var proef = await Afspraakproef.CreateAsync(soort);
        await proef.VulAsync();

        (await proef.Documenten.ExecuteAsync(Afspraakproef.Utrecht, Afspraakproef.Eerste))!.Select(rij => rij.Deel)
            .Should().Equal(Afspraakdelen.Alle.Except([Afspraakdeel.Opzegging]));
        (await proef.Documenten.ExecuteAsync(Afspraakproef.Secretariaat, Afspraakproef.Eerste))!.Select(rij => rij.Deel).Should().Equal(Afspraakdeel.Geheel);
        (await proef.Documenten.ExecuteAsync(Bevoegdheid.Anoniem, Afspraakproef.Eerste)).Should().BeNull();
        (await proef.Documenten.RechtAsync(Afspraakproef.Utrecht, Afspraakdelen.Eigenaar(Afspraakproef.Eerste, Afspraakdeel.Opzegging).Sleutel, default))!
            .MagSchrijven.Should().BeFalse("it did not leave");
    }

    private static Task<Documentrecht?> RechtAsync(Afspraakproef proef, Bevoegdheid wie) =>
        proef.Documenten.RechtAsync(wie, Afspraakdelen.Eigenaar(Afspraakproef.Eerste).Sleutel, default);
}
