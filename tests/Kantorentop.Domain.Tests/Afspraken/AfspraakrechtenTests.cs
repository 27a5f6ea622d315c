using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Domain.Tests.Afspraken;

public sealed class AfspraakrechtenTests
{
    public static TheoryData<Organisatiesoort, string, bool, bool, bool> Matrix => new()
    {
        // organisation, key, reads drafts, enters, enters at Papendorp (GM0344)
        { Organisatiesoort.Provincie, "PV26", true, true, true },
        { Organisatiesoort.Provincie, "PV27", false, false, false },
        { Organisatiesoort.Gemeente, "GM0344", true, true, true },
        { Organisatiesoort.Gemeente, "GM0356", true, true, false },
        { Organisatiesoort.Gemeente, "GM0363", false, false, false },
        { Organisatiesoort.Rijk, "", true, false, false },
        { Organisatiesoort.Secretariaat, "", true, false, false },
        { Organisatiesoort.Koepel, "IVBN", false, false, false },
        { Organisatiesoort.Marktpartij, "B01", false, false, false },
    };

    [Theory, MemberData(nameof(Matrix))]
    public void Each_kind_of_organisation_reads_and_enters_what_is_its_own(Organisatiesoort soort, string sleutel, bool leest, bool voertIn, bool locatie)
    {
        var wie = new Bevoegdheid(Guid.NewGuid(), "X", new(soort, sleutel), Rol.Lezen | Rol.Invoeren | Rol.Ondertekenen);

        foreach (var staat in Enum.GetValues<Afspraakstaat>())
        {
            var openbaar = staat is Afspraakstaat.VanKracht or Afspraakstaat.Vervangen;
            Afspraakrechten.MagLezen(wie, Proefafspraak.Ondertekenaars, staat).Should().Be(openbaar || leest, "{0} on {1}", soort, staat);
        }

        Afspraakrechten.MagInvoeren(wie, Proefafspraak.Ondertekenaars).Should().Be(voertIn);
        Afspraakrechten.MagLocatieInvoeren(wie, Proefafspraak.Ondertekenaars, Proefafspraak.Locaties[0]).Should().Be(locatie);
        Afspraakrechten.MagOndertekenen(wie, Proefafspraak.TerOndertekening()).Should().Be(voertIn);
        Afspraakrechten.MagOndertekenen(wie, Proefafspraak.Concept()).Should().BeFalse();
    }

    [Theory]
    [InlineData(Rol.Geen, false, false, false)]
    [InlineData(Rol.Lezen, true, false, false)]
    [InlineData(Rol.Lezen | Rol.Invoeren, true, true, false)]
    [InlineData(Rol.Lezen | Rol.Ondertekenen, true, false, true)]
    [InlineData(Rol.Lezen | Rol.Beheren, true, false, false)]
    public void Within_a_party_the_role_decides(Rol rollen, bool leest, bool voertIn, bool tekent)
    {
        var wie = Proefafspraak.Utrecht with { Rollen = rollen };

        Afspraakrechten.MagAllesLezen(wie, Proefafspraak.Ondertekenaars).Should().Be(leest);
        Afspraakrechten.MagInvoeren(wie, Proefafspraak.Ondertekenaars).Should().Be(voertIn);
        Afspraakrechten.MagOndertekenen(wie, Proefafspraak.TerOndertekening()).Should().Be(tekent);
    }

    [Fact]
    public void A_visitor_reads_what_is_or_was_in_force_and_a_command_signs_nothing()
    {
        Afspraakrechten.MagAllesLezen(Bevoegdheid.Anoniem, Proefafspraak.Ondertekenaars).Should().BeFalse();
        Afspraakrechten.MagLezen(Bevoegdheid.Anoniem, Proefafspraak.Ondertekenaars, Afspraakstaat.VanKracht).Should().BeTrue();
        Afspraakrechten.MagInvoeren(Bevoegdheid.Opdrachtregel, Proefafspraak.Ondertekenaars).Should().BeTrue();
        Afspraakrechten.MagOndertekenen(Bevoegdheid.Opdrachtregel, Proefafspraak.TerOndertekening()).Should().BeFalse();
    }
}
