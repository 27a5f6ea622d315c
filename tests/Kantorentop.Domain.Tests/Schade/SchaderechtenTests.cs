using FluentAssertions;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Xunit;
using static Kantorentop.Domain.Tests.Schade.Schadebouwstenen;

namespace Kantorentop.Domain.Tests.Schade;

/// <summary>Amounts are for the parties at the table; that there is a record is for who may see the plans; the municipality writes.</summary>
public sealed class SchaderechtenTests
{
    private static readonly Rijligging Ligging = new("GM0344", "PV26", "ONT-1");

    private static readonly Organisatie[] Tafel = [new(Organisatiesoort.Marktpartij, "BEL-1"), new(Organisatiesoort.Provincie, "PV27")];

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", true, true, true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0356", false, false, false)]
    [InlineData(Organisatiesoort.Provincie, "PV26", true, false, false)]
    [InlineData(Organisatiesoort.Provincie, "PV27", true, true, false)]
    [InlineData(Organisatiesoort.Secretariaat, "", true, false, false)]
    [InlineData(Organisatiesoort.Rijk, "", false, false, false)]
    [InlineData(Organisatiesoort.Koepel, "NEPROM", false, false, false)]
    [InlineData(Organisatiesoort.Marktpartij, "ONT-1", true, false, false)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-1", true, true, false)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-2", false, false, false)]
    [InlineData(Organisatiesoort.Marktpartij, "GM0344", false, false, false)]
    public void Each_organisation_sees_what_the_table_allows(Organisatiesoort soort, string sleutel, bool ziet, bool bedragen, bool voertIn)
    {
        var wie = Wie(soort, sleutel);
        Schaderechten.MagZien(wie, Ligging, Tafel).Should().Be(ziet);
        Schaderechten.MagBedragen(wie, Ligging.Gemeente, Tafel).Should().Be(bedragen);
        Schaderechten.MagInvoeren(wie, Ligging.Gemeente).Should().Be(voertIn);
    }

    [Fact]
    public void A_role_is_needed_too_and_a_command_on_the_server_sees_no_amounts()
    {
        Schaderechten.MagBedragen(Wie(Organisatiesoort.Gemeente, "GM0344", Rol.Invoeren), "GM0344", Tafel).Should().BeFalse();
        Schaderechten.MagInvoeren(Wie(Organisatiesoort.Gemeente, "GM0344", Rol.Lezen), "GM0344").Should().BeFalse();
        Schaderechten.MagInvoeren(Wie(Organisatiesoort.Gemeente, "GM0344", Rol.Invoeren), "GM0344").Should().BeFalse();
        Schaderechten.MagBedragen(Bevoegdheid.Opdrachtregel, "GM0344", Tafel).Should().BeFalse();
        Schaderechten.MagZien(Bevoegdheid.Anoniem, Ligging, Tafel).Should().BeFalse();
    }
}
