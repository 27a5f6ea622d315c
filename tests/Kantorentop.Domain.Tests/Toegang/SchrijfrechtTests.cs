using FluentAssertions;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Domain.Tests.Toegang;

public sealed class SchrijfrechtTests
{
    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", false)]
    [InlineData(Organisatiesoort.Provincie, "PV26", true)]
    [InlineData(Organisatiesoort.Provincie, "PV27", false)]
    [InlineData(Organisatiesoort.Secretariaat, "", false)]
    [InlineData(Organisatiesoort.Rijk, "", false)]
    [InlineData(Organisatiesoort.Koepel, "IVBN", false)]
    [InlineData(Organisatiesoort.Marktpartij, "GM0344", false)]
    public void Facts_of_a_place_are_written_by_its_municipality_and_its_province(Organisatiesoort soort, string sleutel, bool mag) =>
        Schrijfrecht.VoorPlaats(Van(soort, sleutel), "GM0344", "PV26").Should().Be(mag);

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", false)]
    [InlineData(Organisatiesoort.Provincie, "PV26", true)]
    [InlineData(Organisatiesoort.Provincie, "PV27", false)]
    [InlineData(Organisatiesoort.Secretariaat, "", false)]
    public void Municipalities_and_their_membership_are_written_by_their_province(Organisatiesoort soort, string sleutel, bool mag) =>
        Schrijfrecht.VoorGemeente(Van(soort, sleutel), "PV26").Should().Be(mag);

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", false)]
    [InlineData(Organisatiesoort.Provincie, "PV26", true)]
    [InlineData(Organisatiesoort.Provincie, "PV25", false)]
    [InlineData(Organisatiesoort.Secretariaat, "", false)]
    public void Regions_are_written_by_a_province_that_takes_part(Organisatiesoort soort, string sleutel, bool mag) =>
        Schrijfrecht.VoorRegio(Van(soort, sleutel), ["PV26", "PV27"]).Should().Be(mag);

    [Fact]
    public void A_region_without_municipalities_is_open_to_any_province()
    {
        Schrijfrecht.VoorRegio(Van(Organisatiesoort.Provincie, "PV20"), []).Should().BeTrue();
        Schrijfrecht.VoorRegio(Van(Organisatiesoort.Gemeente, "GM0014"), []).Should().BeFalse();
    }

    [Theory]
    [InlineData(Organisatiesoort.Secretariaat, true)]
    [InlineData(Organisatiesoort.Provincie, false)]
    [InlineData(Organisatiesoort.Marktpartij, false)]
    public void Parties_and_ownership_are_written_by_the_secretariat(Organisatiesoort soort, bool mag) =>
        Schrijfrecht.VoorPartijen(Van(soort, "PV26")).Should().Be(mag);

    [Fact]
    public void Who_only_reads_writes_nothing()
    {
        var lezer = Van(Organisatiesoort.Provincie, "PV26") with { Rollen = Rol.Lezen | Rol.Ondertekenen | Rol.Beheren };
        Schrijfrecht.VoorPlaats(lezer, "GM0344", "PV26").Should().BeFalse();
        Schrijfrecht.VoorGemeente(lezer, "PV26").Should().BeFalse();
        Schrijfrecht.VoorRegio(lezer, []).Should().BeFalse();
        Schrijfrecht.VoorIets(lezer).Should().BeFalse();
        Schrijfrecht.VoorPartijen(Van(Organisatiesoort.Secretariaat, "") with { Rollen = Rol.Lezen }).Should().BeFalse();
    }

    [Fact]
    public void A_visitor_writes_nothing_and_a_command_everything()
    {
        Schrijfrecht.VoorPlaats(Bevoegdheid.Anoniem, "GM0344", "PV26").Should().BeFalse();
        Schrijfrecht.VoorIets(Bevoegdheid.Anoniem).Should().BeFalse();
        Schrijfrecht.VoorPlaats(Bevoegdheid.Opdrachtregel, "GM0344", null).Should().BeTrue();
        Schrijfrecht.VoorGemeente(Bevoegdheid.Opdrachtregel, null).Should().BeTrue();
        Schrijfrecht.VoorRegio(Bevoegdheid.Opdrachtregel, ["PV20"]).Should().BeTrue();
        Schrijfrecht.VoorPartijen(Bevoegdheid.Opdrachtregel).Should().BeTrue();
    }

    private static Bevoegdheid Van(Organisatiesoort soort, string sleutel) =>
        new(Guid.Empty, "Iemand", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren);
}
