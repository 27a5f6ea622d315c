using FluentAssertions;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Application.Tests.Uitwisseling;

/// <summary>A row outside the rights of who imports refuses the whole.</summary>
public sealed class ImportrechtTests
{
    private const string Ruimten = "ruimte;gebouw;oppervlakte\n";

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "ruimten", Ruimten + "A1;A;4001", true)]
    [InlineData(Organisatiesoort.Provincie, "PV26", "ruimten", Ruimten + "A1;A;4001", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", "ruimten", Ruimten + "A1;A;4001", false)]
    [InlineData(Organisatiesoort.Provincie, "PV27", "ruimten", Ruimten + "A1;A;4001", false)]
    [InlineData(Organisatiesoort.Secretariaat, "", "ruimten", Ruimten + "A1;A;4001", false)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "ruimten", Ruimten + "E1;A;500", false)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "ruimten", Ruimten + "A1;A;4000", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "ruimten", Ruimten + "E1;E;500", false)]
    [InlineData(Organisatiesoort.Secretariaat, "", "ruimten", Ruimten + "E1;E;500", true)]
    [InlineData(Organisatiesoort.Provincie, "PV26", "kantorenregios", "regio;belangrijkste\nUtrecht;nee", true)]
    [InlineData(Organisatiesoort.Provincie, "PV23", "kantorenregios", "regio;belangrijkste\nUtrecht;nee", false)]
    [InlineData(Organisatiesoort.Provincie, "PV23", "kantorenregios", "regio;belangrijkste\nUtrecht;ja", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "kantorenregios", "regio;belangrijkste\nNieuw;nee", false)]
    [InlineData(Organisatiesoort.Provincie, "PV20", "kantorenregios", "regio;belangrijkste\nNieuw;nee", true)]
    [InlineData(Organisatiesoort.Provincie, "PV26", "regio-gemeenten", "regio;gemeente;vanaf;tot\nUtrecht;Amersfoort;2014-01-01;", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0307", "regio-gemeenten", "regio;gemeente;vanaf;tot\nUtrecht;Amersfoort;2014-01-01;", false)]
    [InlineData(Organisatiesoort.Secretariaat, "", "partijen", "partij;naam;soort;koepel;kvk\nX;n;belegger;;", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "partijen", "partij;naam;soort;koepel;kvk\nX;n;belegger;;", false)]
    [InlineData(Organisatiesoort.Secretariaat, "", "eigendommen", "gebouw;partij;vanaf;tot\nA;BEL-2;2014-01-01;", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "eigendommen", "gebouw;partij;vanaf;tot\nA;BEL-2;2014-01-01;", false)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-1", "ruimten", Ruimten + "A1;A;4001", false)]
    public async Task Each_organisation_imports_its_own_facts(Organisatiesoort soort, string sleutel, string tabel, string inhoud, bool mag)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        proef.Door = new Bevoegdheid(Guid.NewGuid(), "Iemand", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren);

        var verslag = await proef.ImporteerAsync($"{tabel}.csv", inhoud);

        if (mag) verslag.Fouten.Should().BeEmpty();
        else verslag.Fouten.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Regel = 2, Code = "buiten-bevoegdheid" });
        verslag.Vastgelegd.Should().Be(mag);
    }

    [Fact]
    public async Task A_building_cannot_be_moved_into_reach()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        proef.Door = new Bevoegdheid(Guid.NewGuid(), "Iemand", new Organisatie(Organisatiesoort.Gemeente, "GM0344"), Rol.Lezen | Rol.Invoeren);

        var verslag = await proef.ImporteerAsync(
            ("gebouwen.csv", "gebouw;locatie;naam;adres;bag_pand;bouwstart;opgeleverd;onttrokken;onttrekking;eigenaar\nE;UTR-PAP;n;;;;1991-01-01;;;\n"u8.ToArray()),
            ("ruimten.csv", "ruimte;gebouw;oppervlakte\nE1;E;600\n"u8.ToArray()));

        verslag.Fouten.Select(fout => (fout.Bestand, fout.Code)).Should().Equal(
            ("gebouwen.csv", "buiten-bevoegdheid"), ("ruimten.csv", "buiten-bevoegdheid"));
    }

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344")]
    [InlineData(Organisatiesoort.Provincie, "PV26")]
    [InlineData(Organisatiesoort.Secretariaat, "")]
    [InlineData(Organisatiesoort.Rijk, "")]
    public async Task What_someone_exports_comes_back_as_nothing_changed(Organisatiesoort soort, string sleutel)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        proef.Door = new Bevoegdheid(Guid.NewGuid(), "Iemand", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren);

        var map = await proef.ExporteerAsync();
        var verslag = await proef.ImporteerPadAsync(map);

        verslag.Fouten.Should().BeEmpty();
        verslag.Wijzigingen.Should().Be(0);
        var ruimten = await File.ReadAllTextAsync(Path.Combine(map, "ruimten.csv"));
        ruimten.Contains("E1;", StringComparison.Ordinal).Should().Be(soort is Organisatiesoort.Provincie or Organisatiesoort.Secretariaat);
        ruimten.Contains("A1;", StringComparison.Ordinal).Should().Be(soort is not Organisatiesoort.Rijk);
    }
}
