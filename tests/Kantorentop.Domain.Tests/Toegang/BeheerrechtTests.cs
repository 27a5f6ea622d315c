using FluentAssertions;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Domain.Tests.Toegang;

public sealed class BeheerrechtTests
{
    private static readonly Organisatie Utrecht = new(Organisatiesoort.Gemeente, "GM0344");

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", Rol.Beheren, true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", Rol.Lezen | Rol.Invoeren | Rol.Ondertekenen, false)]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", Rol.Beheren, false)]
    [InlineData(Organisatiesoort.Provincie, "PV26", Rol.Beheren, false)]
    [InlineData(Organisatiesoort.Provincie, "GM0344", Rol.Beheren, false)]
    [InlineData(Organisatiesoort.Secretariaat, "", Rol.Beheren, true)]
    [InlineData(Organisatiesoort.Secretariaat, "", Rol.Lezen | Rol.Invoeren, false)]
    [InlineData(Organisatiesoort.Rijk, "", Rol.Beheren, false)]
    public void Each_organisation_manages_its_own_accounts_and_the_secretariat_all(Organisatiesoort soort, string sleutel, Rol rollen, bool mag) =>
        Beheerrecht.Mag(new Bevoegdheid(Guid.NewGuid(), "iemand", new Organisatie(soort, sleutel), rollen), Utrecht).Should().Be(mag);

    [Fact]
    public void A_visitor_manages_nothing_and_a_command_makes_the_first_administrator()
    {
        Beheerrecht.Mag(Bevoegdheid.Anoniem, Utrecht).Should().BeFalse();
        Beheerrecht.MagAlle(Bevoegdheid.Opdrachtregel).Should().BeTrue();
    }

    [Theory]
    [InlineData(Organisatiesoort.Provincie, "lezen, invoeren, ondertekenen, beheren")]
    [InlineData(Organisatiesoort.Gemeente, "lezen, invoeren, ondertekenen, beheren")]
    [InlineData(Organisatiesoort.Secretariaat, "lezen, invoeren, beheren")]
    [InlineData(Organisatiesoort.Marktpartij, "lezen, invoeren, beheren")]
    [InlineData(Organisatiesoort.Rijk, "lezen, invoeren, beheren")]
    [InlineData(Organisatiesoort.Koepel, "lezen, invoeren, beheren")]
    public void Only_provinces_and_municipalities_sign(Organisatiesoort soort, string rollen) =>
        Rolregels.Noem(Rolregels.Toegestaan(soort)).Should().Be(rollen);

    [Fact]
    public void No_role_is_named_as_such() => Rolregels.Noem(Rol.Geen).Should().Be("geen");
}
