using FluentAssertions;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Domain.Tests.Toegang;

public sealed class LeesrechtTests
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);
    private static readonly Rijligging Rij = new("GM0344", "PV26", "BEL-1");

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", false)]
    [InlineData(Organisatiesoort.Gemeente, "PV26", false)]
    [InlineData(Organisatiesoort.Provincie, "PV26", true)]
    [InlineData(Organisatiesoort.Provincie, "PV27", false)]
    [InlineData(Organisatiesoort.Secretariaat, "", true)]
    [InlineData(Organisatiesoort.Rijk, "", false)]
    [InlineData(Organisatiesoort.Koepel, "IVBN", false)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-1", true)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-2", false)]
    public void Rows_are_for_the_governments_of_the_area_the_owner_and_the_secretariat(Organisatiesoort soort, string sleutel, bool mag)
    {
        Leesrecht.Rijen(Van(soort, sleutel)).Omvat(Rij).Should().Be(mag);
        Leesrecht.Rijen(Van(soort, sleutel, Rol.Invoeren | Rol.Ondertekenen | Rol.Beheren)).Omvat(Rij).Should().BeFalse("only the role lezen reads");
    }

    [Fact]
    public void A_row_without_an_owner_is_no_party_s() =>
        Leesrecht.Rijen(Van(Organisatiesoort.Marktpartij, "BEL-1")).Omvat(Rij with { Partij = null }).Should().BeFalse();

    [Fact]
    public void A_visitor_sees_no_row_and_a_command_sees_all()
    {
        Leesrecht.Rijen(Bevoegdheid.Anoniem).IsNiets.Should().BeTrue();
        Leesrecht.Rijen(Bevoegdheid.Opdrachtregel).IsAlles.Should().BeTrue();
    }

    [Theory]
    [InlineData(Organisatiesoort.Rijk, true, true, true)]
    [InlineData(Organisatiesoort.Provincie, true, true, true)]
    [InlineData(Organisatiesoort.Gemeente, true, true, true)]
    [InlineData(Organisatiesoort.Secretariaat, true, true, true)]
    [InlineData(Organisatiesoort.Koepel, true, true, false)]
    [InlineData(Organisatiesoort.Marktpartij, true, false, false)]
    [InlineData(null, true, false, false)]
    public void Figures_get_narrower_the_further_someone_stands_from_government(
        Organisatiesoort? soort, bool nieuwjaarMetVier, bool anderedagMetVier, bool anderedagMetDrie)
    {
        var wie = soort is { } bekend ? Van(bekend, "") : Bevoegdheid.Anoniem;
        var nieuwjaar = new DateOnly(2015, 1, 1);

        Leesrecht.MagCijfers(wie, nieuwjaar, Vandaag, () => true).Should().Be(nieuwjaarMetVier);
        Leesrecht.MagCijfers(wie, nieuwjaar.AddDays(1), Vandaag, () => true).Should().Be(anderedagMetVier);
        Leesrecht.MagCijfers(wie, nieuwjaar.AddDays(1), Vandaag, () => false).Should().Be(anderedagMetDrie);
        Leesrecht.MagCijfers(wie, nieuwjaar, Vandaag, () => false).Should().Be(anderedagMetDrie);
    }

    [Theory]
    [InlineData("2015-01-01", true)]
    [InlineData("2014-01-01", true)]
    [InlineData("2015-01-02", false)]
    [InlineData("2014-12-31", false)]
    [InlineData("2014-02-01", false)]
    [InlineData("2016-01-01", false)]
    public void The_public_sees_1_January_of_this_year_and_before(string peildatum, bool openbaar) =>
        Leesrecht.IsOpenbaar(DateOnly.Parse(peildatum, System.Globalization.CultureInfo.InvariantCulture), Vandaag).Should().Be(openbaar);

    [Fact]
    public void Without_a_date_a_visitor_sees_the_last_1_January_and_an_official_today()
    {
        Leesrecht.StandaardPeildatum(Bevoegdheid.Anoniem, Vandaag).Should().Be(new DateOnly(2015, 1, 1));
        Leesrecht.StandaardPeildatum(Bevoegdheid.Anoniem, new DateOnly(2015, 1, 1)).Should().Be(new DateOnly(2015, 1, 1));
        Leesrecht.StandaardPeildatum(Van(Organisatiesoort.Marktpartij, "BEL-1"), Vandaag).Should().Be(new DateOnly(2015, 1, 1));
        Leesrecht.StandaardPeildatum(Van(Organisatiesoort.Gemeente, "GM0344"), Vandaag).Should().Be(Vandaag);
    }

    [Theory]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-1", true)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-2", false)]
    [InlineData(Organisatiesoort.Secretariaat, "", true)]
    [InlineData(Organisatiesoort.Koepel, "BEL-1", false)]
    [InlineData(Organisatiesoort.Provincie, "BEL-1", false)]
    [InlineData(Organisatiesoort.Rijk, "", false)]
    public void Answers_are_for_the_party_and_the_secretariat(Organisatiesoort soort, string sleutel, bool mag) =>
        Leesrecht.MagAntwoorden(Van(soort, sleutel), "BEL-1").Should().Be(mag);

    private static Bevoegdheid Van(Organisatiesoort soort, string sleutel, Rol rollen = Rol.Lezen) =>
        new(Guid.NewGuid(), "iemand", new Organisatie(soort, sleutel), rollen);
}
