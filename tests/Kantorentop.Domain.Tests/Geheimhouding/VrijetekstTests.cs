using FluentAssertions;
using Kantorentop.Domain.Geheimhouding;
using Xunit;

namespace Kantorentop.Domain.Tests.Geheimhouding;

public sealed class VrijetekstTests
{
    [Theory]
    [InlineData("Wij vragen € 145 voor deze verdieping.", "€ 145")]
    [InlineData("Het kost 2.500.000 euro.", "2.500.000 euro")]
    [InlineData("De huurprijs is 140 per m2 per jaar.", "huurprijs", "per m2 per jaar")]
    [InlineData("Nu 120 per m² / jaar.", "per m² / jaar")]
    [InlineData("De huurder krijgt een huurvrije periode en een incentive.", "huurvrije periode", "incentive")]
    [InlineData("De HUURPRIJZEN dalen, die huurprijzen ook.", "HUURPRIJZEN")]
    [InlineData("De bank veranderde de leenvoorwaarden na de taxatie.", "leenvoorwaarden", "taxatie")]
    public void Rents_incentives_loans_valuations_and_amounts_are_pointed_at(string tekst, params string[] gevonden) =>
        Vrijetekst.Vind(tekst).Should().Equal(gevonden);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Wij slopen 4.500 m² v.v.o. in 2015 en 2016, 30% meer dan vorig jaar. De huurder vertrekt per 1 januari.")]
    [InlineData("In Europa is dit gewoon; het gebouw staat drie jaar leeg.")]
    public void What_this_portal_is_about_is_left_alone(string? tekst) => Vrijetekst.Vind(tekst).Should().BeEmpty();
}
