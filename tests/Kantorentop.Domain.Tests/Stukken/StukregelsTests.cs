using FluentAssertions;
using Kantorentop.Domain.Stukken;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Domain.Tests.Stukken;

public sealed class StukregelsTests
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    public static TheoryData<string, Stuk, string> Fouten => new()
    {
        { "tomorrow", Stuk("7.8") with { Datum = Vandaag.AddDays(1) }, "datum-toekomst" },
        { "long ago", Stuk("7.8") with { Datum = new(2009, 12, 31) }, "datum-te-vroeg" },
        { "no public address", Stuk("10.1"), "leeg" },
        { "a script as address", Stuk("10.1") with { Adres = "javascript:alert(1)" }, "geen-adres" },
        { "half an address", Stuk("10.1") with { Adres = "www.example.org" }, "geen-adres" },
        { "no members", Stuk("8.1"), "leeg" },
        { "no count", Stuk("10.6"), "leeg" },
        { "no number", Stuk("17.1"), "leeg" },
        { "an answer without a day", Stuk("7.9") with { Antwoord = "Ja." }, "antwoord-half" },
        { "a day without an answer", Stuk("7.9") with { BeantwoordOp = Vandaag }, "antwoord-half" },
        { "an answer before the letter", Stuk("7.9") with { Antwoord = "Ja.", BeantwoordOp = new(2012, 12, 31) }, "antwoord-buiten-termijn" },
        { "an answer tomorrow", Stuk("7.9") with { Antwoord = "Ja.", BeantwoordOp = Vandaag.AddDays(1) }, "antwoord-buiten-termijn" },
    };

    [Theory, MemberData(nameof(Fouten))]
    public void What_cannot_be_recorded_is_told(string wat, Stuk stuk, string code) =>
        Stukregels.Toets(Stukregels.Find(stuk.Lid)!, stuk, Vandaag).Select(melding => melding.Code).Should().Equal([code], "it has {0}", wat);

    public static TheoryData<Stuk> Goed =>
    [
        Stuk("7.8") with { Datum = Vandaag },
        Stuk("7.8") with { Datum = new(2010, 1, 1) },
        Stuk("7.9") with { Antwoord = "Ja.", BeantwoordOp = new(2013, 1, 1) },
        Stuk("8.1") with { Leden = "NEPROM" },
        Stuk("10.1") with { Adres = "https://www.example.org/rapport" },
        Stuk("10.6") with { Aantal = 0 },
        Stuk("17.2") with { Kenmerk = "2014, 1" },
    ];

    [Theory, MemberData(nameof(Goed))]
    public void What_is_complete_is_taken(Stuk stuk) => Stukregels.Toets(Stukregels.Find(stuk.Lid)!, stuk, Vandaag).Should().BeEmpty();

    [Fact]
    public void Every_rule_is_about_a_member_of_the_covenant_and_asks_no_field_twice() =>
        Stukregels.Alle.Should().OnlyHaveUniqueItems(regel => regel.Lid)
            .And.OnlyContain(regel => regel.Dragers.Count > 0 && !regel.Verplicht.Intersect(regel.Optioneel).Any());

    [Theory]
    [InlineData(Organisatiesoort.Rijk, "", Rol.Invoeren, "4.4 11.1 11.3 12.4 17.1 17.2")]
    [InlineData(Organisatiesoort.Koepel, "IVBN", Rol.Invoeren, "7.8 7.9 12.4")]
    [InlineData(Organisatiesoort.Koepel, "Vastgoed Belang", Rol.Invoeren, "7.8 7.9 12.4")]
    [InlineData(Organisatiesoort.Koepel, "NEPROM", Rol.Invoeren, "4.4 8.1 12.4")]
    [InlineData(Organisatiesoort.Koepel, "VNG", Rol.Invoeren, "4.4 12.4")]
    [InlineData(Organisatiesoort.Koepel, "CoreNet", Rol.Invoeren, "10.1 12.4")]
    [InlineData(Organisatiesoort.Koepel, "FMN", Rol.Invoeren, "10.1 10.6 12.4")]
    [InlineData(Organisatiesoort.Koepel, "Onbekend", Rol.Invoeren, "")]
    [InlineData(Organisatiesoort.Secretariaat, "", Rol.Invoeren, "4.4 7.8 7.9 8.1 10.1 10.6 11.1 11.3 12.4 17.1 17.2")]
    [InlineData(Organisatiesoort.Secretariaat, "", Rol.Geen, "")]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", Rol.Invoeren, "")]
    [InlineData(Organisatiesoort.Marktpartij, "IVBN", Rol.Invoeren, "")]
    [InlineData(Organisatiesoort.Koepel, "FMN", Rol.Geen, "")]
    public void Each_organisation_records_what_it_owes_and_the_secretariat_all(Organisatiesoort soort, string sleutel, Rol rol, string leden)
    {
        var wie = new Bevoegdheid(Guid.NewGuid(), "iemand", new Organisatie(soort, sleutel), Rol.Lezen | rol);

        string.Join(' ', Stukregels.Alle.Where(regel => Stukrecht.MagVastleggen(wie, regel)).Select(regel => regel.Lid)).Should().Be(leden);
    }

    private static Stuk Stuk(string lid) => new(lid, 1, new(2013, 1, 1), "Stuk");
}
