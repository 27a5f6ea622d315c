using System.Text;
using FluentAssertions;
using Xunit;

namespace Kantorentop.Application.Tests.Uitwisseling;

/// <summary>Everything that the published language refuses: where it is, and what it says.</summary>
public sealed class WeigeringTests
{
    private const string Ruimten = "ruimte;gebouw;oppervlakte\n";
    private const string MetBestaan = "ruimte;gebouw;oppervlakte;bestaat_vanaf;bestaat_tot;ontstaan_uit\n";
    private const string Standen = "ruimte;vanaf;tot;gebruik;aangeboden\n";
    private const string Gebouwen = "gebouw;locatie;naam;adres;bag_pand;bouwstart;opgeleverd;onttrokken;onttrekking;eigenaar\n";
    private const string Planstanden = "plan;vanaf;tot;status;oppervlakte\n";
    private const string Ramingen = "regio;vanaf;vervangingsvraag;vervangingsvraag_in_voorraad;uitbreidingsvraag;uitbreidingsvraag_in_voorraad;bron;methode\n";

    [Theory]
    [InlineData("ruimten", Ruimten + ";A;100", "ruimte", "leeg")]
    [InlineData("ruimten", Ruimten + "X;;100", "gebouw", "leeg")]
    [InlineData("ruimten", Ruimten + "X;A;", "oppervlakte", "leeg")]
    [InlineData("ruimten", Ruimten + "X;ZZ;100", "gebouw", "verwijzing-onbekend")]
    [InlineData("ruimten", Ruimten + "X;A;0", "oppervlakte", "buiten-bereik")]
    [InlineData("ruimten", Ruimten + "X;A;-1", "oppervlakte", "buiten-bereik")]
    [InlineData("ruimten", Ruimten + "X;A;1000000,01", "oppervlakte", "buiten-bereik")]
    [InlineData("ruimten", Ruimten + "X;A;10,001", "oppervlakte", "decimalen")]
    [InlineData("ruimten", Ruimten + "X;A;1.250", "oppervlakte", "decimalen")]
    [InlineData("ruimten", Ruimten + "X;A;1.250,5", "oppervlakte", "getal")]
    [InlineData("ruimten", Ruimten + "X;A;1,2,3", "oppervlakte", "getal")]
    [InlineData("ruimten", Ruimten + "X;A;veel", "oppervlakte", "getal")]
    [InlineData("ruimten", Ruimten + "X;A;1e3", "oppervlakte", "getal")]
    [InlineData("ruimten", MetBestaan + "X;A;10;2014-01-01;2014-01-01;", "bestaat_tot", "tot-voor-vanaf")]
    [InlineData("ruimten", MetBestaan + "X;A;10;;;B1", "ontstaan_uit", "ontstaan-uit-ander-gebouw")]
    [InlineData("ruimten", MetBestaan + "X;A;10;;;A1+ZZ", "ontstaan_uit", "verwijzing-onbekend")]
    [InlineData("ruimten", MetBestaan + "X;A;10;;;X", "ontstaan_uit", "ontstaan-uit-zichzelf")]
    [InlineData("ruimtestanden", Standen + "A2;2000-01-01;2000-01-01;kantoor;nee", "tot", "tot-voor-vanaf")]
    [InlineData("ruimtestanden", Standen + "A2;2000-01-01;1999-01-01;kantoor;nee", "tot", "tot-voor-vanaf")]
    [InlineData("ruimtestanden", Standen + "A2;2000-01-01;2001-05-02;kantoor;nee", "vanaf", "overlap")]
    [InlineData("ruimtestanden", Standen + "A2;2000-01-01;;kantoor;nee", "vanaf", "overlap")]
    [InlineData("ruimtestanden", Standen + "A2;2000-01-01;2001-01-01;winkel;nee", "gebruik", "keuze")]
    [InlineData("ruimtestanden", Standen + "A2;2000-01-01;2001-01-01;kantoor;misschien", "aangeboden", "ja-nee")]
    [InlineData("ruimtestanden", Standen + "A2;2000-02-30;2001-01-01;kantoor;nee", "vanaf", "datum")]
    [InlineData("ruimtestanden", Standen + "A2;1-1-2000;2001-01-01;kantoor;nee", "vanaf", "datum")]
    [InlineData("ruimtestanden", Standen + "A2;2000-01-01;9999-12-31;kantoor;nee", "tot", "datum-buiten-bereik")]
    [InlineData("ruimtestanden", Standen + "ZZ;2000-01-01;2001-01-01;kantoor;nee", "ruimte", "verwijzing-onbekend")]
    [InlineData("gebouwen", Gebouwen + "X;ZZ;n;;;;;;;", "locatie", "verwijzing-onbekend")]
    [InlineData("gebouwen", Gebouwen + "X;UTR-PAP;n;;;;;;;ZZ", "eigenaar", "verwijzing-onbekend")]
    [InlineData("gebouwen", Gebouwen + "X;UTR-PAP;;;;;;;;", "naam", "leeg")]
    [InlineData("gebouwen", Gebouwen + "X;UTR-PAP;n;;;2012-01-02;2012-01-01;;;", "opgeleverd", "datum-te-vroeg")]
    [InlineData("gebouwen", Gebouwen + "X;UTR-PAP;n;;;2012-01-02;;2012-01-01;sloop;", "onttrokken", "datum-te-vroeg")]
    [InlineData("gebouwen", Gebouwen + "X;UTR-PAP;n;;;;2012-01-02;2012-01-01;sloop;", "onttrokken", "datum-te-vroeg")]
    [InlineData("gebouwen", Gebouwen + "X;UTR-PAP;n;;;;;;gesloopt;", "onttrekking", "keuze")]
    [InlineData("gebouwen", Gebouwen + "X;UTR-PAP;n;;9,05E+14;;;;;", "bag_pand", "bag-pand")]
    [InlineData("gebiedsaanduidingen", "locatie;toekomstperspectief;vanaf;tot\nUTR-PAP;balans;2014-01-01;\n", "vanaf", "overlap")]
    [InlineData("gebiedsaanduidingen", "locatie;toekomstperspectief;vanaf;tot\nUTR-PAP;krimp;2012-01-01;2012-02-01\n", "toekomstperspectief", "keuze")]
    [InlineData("herstructureringen", "locatie;vanaf;tot\nUTR-KAN;2012-01-01;\n", "vanaf", "overlap")]
    [InlineData("eigendommen", "gebouw;partij;vanaf;tot\nA;ZZ;2012-01-01;\n", "partij", "verwijzing-onbekend")]
    [InlineData("regio-gemeenten", "regio;gemeente;vanaf;tot\nZwolle;Utrecht;2014-01-01;\n", "vanaf", "overlap")]
    [InlineData("regio-gemeenten", "regio;gemeente;vanaf;tot\nZwolle;Atlantis;2014-01-01;\n", "gemeente", "verwijzing-onbekend")]
    [InlineData("regio-gemeenten", "regio;gemeente;vanaf;tot\nNergens;Assen;2014-01-01;\n", "regio", "verwijzing-onbekend")]
    [InlineData("locaties", "locatie;gemeente;naam;breedtegraad;lengtegraad\nX;GM9999;n;;\n", "gemeente", "verwijzing-onbekend")]
    [InlineData("locaties", "locatie;gemeente;naam;breedtegraad;lengtegraad\nX;Assen;n;noord;\n", "breedtegraad", "getal")]
    [InlineData("locaties", "locatie;gemeente;naam;breedtegraad;lengtegraad\nX;Assen;n;91;5\n", "breedtegraad", "breedtegraad")]
    [InlineData("gemeenten", "gemeente;naam;provincie;vanaf;tot;opvolger\nGM12;n;PV26;2012-01-01;;\n", "gemeente", "gemeentecode")]
    [InlineData("gemeenten", "gemeente;naam;provincie;vanaf;tot;opvolger\nGM0001;n;PV99;2012-01-01;;\n", "provincie", "verwijzing-onbekend")]
    [InlineData("gemeenten", "gemeente;naam;provincie;vanaf;tot;opvolger\nGM0001;n;PV26;2012-01-01;;GM0002\n", "opvolger", "verwijzing-onbekend")]
    [InlineData("partijen", "partij;naam;soort;koepel;kvk\nX;n;bank;;\n", "soort", "keuze")]
    [InlineData("partijen", "partij;naam;soort;koepel;kvk\nX;n;belegger;;1234567\n", "kvk", "kvk")]
    [InlineData("plannen", "plan;locatie;naam;imro\nX;ZZ;n;\n", "locatie", "verwijzing-onbekend")]
    [InlineData("plannen", "plan;locatie;naam;imro;ontwikkelaar\nX;UTR-PAP;n;;ZZ\n", "ontwikkelaar", "verwijzing-onbekend")]
    [InlineData("planstanden", Planstanden + "P-PAP;2010-01-01;2011-01-01;vastgesteld;-0,01", "oppervlakte", "buiten-bereik")]
    [InlineData("planstanden", Planstanden + "P-PAP;2010-01-01;2011-01-01;voorontwerp;10", "status", "keuze")]
    [InlineData("planstanden", Planstanden + "P-PAP;2010-01-01;2011-01-02;vastgesteld;10", "vanaf", "overlap")]
    [InlineData("ramingen", Ramingen + "Utrecht;2013-01-01;100;100,01;10;0;;", "vervangingsvraag_in_voorraad", "deel-te-groot")]
    [InlineData("ramingen", Ramingen + "Utrecht;2013-01-01;100;-1;10;0;;", "vervangingsvraag_in_voorraad", "buiten-bereik")]
    [InlineData("ramingen", Ramingen + "Utrecht;2013-01-01;100;0;10;10,01;;", "uitbreidingsvraag_in_voorraad", "deel-te-groot")]
    [InlineData("ramingen", Ramingen + "Utrecht;2013-01-01;100;0;-10;1;;", "uitbreidingsvraag_in_voorraad", "deel-te-groot")]
    public async Task A_wrong_cell_is_named_by_line_and_column(string tabel, string inhoud, string kolom, string code)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        var verslag = await proef.ImporteerAsync($"{tabel}.csv", inhoud);

        verslag.Vastgelegd.Should().BeFalse();
        var fout = verslag.Fouten.Should().ContainSingle().Subject;
        fout.Should().BeEquivalentTo(new { Bestand = $"{tabel}.csv", Regel = 2, Kolom = kolom, Code = code });
        fout.Tekst.Should().EndWith(".").And.MatchRegex("^['A-Z]");
        fout.Waarde.Should().NotBeNull();
    }

    [Theory]
    [InlineData(Ruimten + "X;A;0,01")]
    [InlineData(Ruimten + "X;A;1000000")]
    [InlineData(Ruimten + "X;A;12.5")]
    [InlineData(Ruimten + "X;A;12,50")]
    [InlineData(MetBestaan + "X;A;10;01-01-2014;02-01-2014;A1+A2")]
    public async Task Both_ends_of_what_is_allowed_come_in(string inhoud)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        (await proef.ImporteerAsync("ruimten.csv", inhoud)).Fouten.Should().BeEmpty();
    }

    [Theory]
    [InlineData("gebouwen", Gebouwen + "X;UTR-PAP;n;;;2012-01-01;2012-01-01;2012-01-01;sloop;")]
    [InlineData("planstanden", Planstanden + "P-PAP;2010-01-01;2011-01-01;vastgesteld;0")]
    [InlineData("ruimtestanden", Standen + "A2;2000-01-01;2001-05-01;kantoor;nee")]
    [InlineData("ramingen", Ramingen + "Utrecht;2013-01-01;100;100;-10;0;;")]
    public async Task What_just_fits_comes_in(string tabel, string inhoud)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        (await proef.ImporteerAsync($"{tabel}.csv", inhoud)).Fouten.Should().BeEmpty();
    }

    [Fact]
    public async Task All_errors_are_told_at_once_in_the_order_of_lines()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        var verslag = await proef.ImporteerAsync("ruimten.csv", Ruimten + "X;ZZ;0\n\nY;A;10\nZ;;x\n");

        verslag.Fouten.Select(fout => (fout.Regel, fout.Kolom)).Should().BeEquivalentTo(
            new (int?, string?)[] { (2, "oppervlakte"), (5, "gebouw"), (5, "oppervlakte") }, opties => opties.WithStrictOrdering());
    }

    [Fact]
    public async Task A_key_may_occur_once_in_a_file()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        var verslag = await proef.ImporteerAsync("ruimten.csv", Ruimten + "X;A;10\nX;A;10\n");

        verslag.Fouten.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Regel = 3, Kolom = "ruimte", Waarde = "X", Code = "sleutel-dubbel" });
    }

    [Theory]
    [InlineData("locaties", "locatie;gemeente;naam;breedtegraad;lengtegraad;vervallen\nUTR-PAP;;;;;ja")]
    [InlineData("gebouwen", "gebouw;locatie;naam;adres;bag_pand;bouwstart;opgeleverd;onttrokken;onttrekking;eigenaar;vervallen\nA;;;;;;;;;;ja")]
    [InlineData("ruimten", "ruimte;gebouw;oppervlakte;vervallen\nA1;;;ja")]
    [InlineData("partijen", "partij;naam;soort;koepel;kvk;vervallen\nBEL-1;;;;;ja")]
    [InlineData("plannen", "plan;locatie;naam;imro;vervallen\nP-PAP;;;;ja")]
    [InlineData("kantorenregios", "regio;belangrijkste;vervallen\nUtrecht;;ja")]
    [InlineData("gemeenten", "gemeente;naam;provincie;vanaf;tot;opvolger;vervallen\nGM0344;;;2011-01-01;;;ja")]
    public async Task What_others_refer_to_cannot_end(string tabel, string inhoud)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        var verslag = await proef.ImporteerAsync($"{tabel}.csv", inhoud);

        verslag.Fouten.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Regel = 2, Kolom = "vervallen", Code = "nog-in-gebruik" });
    }

    [Fact]
    public async Task What_was_never_recorded_cannot_end()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        var verslag = await proef.ImporteerAsync("ruimten.csv", "ruimte;gebouw;oppervlakte;vervallen\nZZ;;;ja");

        verslag.Fouten.Should().ContainSingle().Which.Code.Should().Be("sleutel-onbekend");
    }

    [Fact]
    public async Task A_unit_cannot_move_away_from_what_came_out_of_it()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        await proef.ImporteerAsync("ruimten.csv", MetBestaan + "A3;A;10;;;A2\n");

        var verslag = await proef.ImporteerAsync("ruimten.csv", Ruimten + "A2;B;8000\n");

        verslag.Fouten.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kolom = "gebouw", Code = "opvolger-in-ander-gebouw" });
    }

    [Fact]
    public async Task Rows_may_refer_to_things_in_the_same_submission()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        var verslag = await proef.ImporteerAsync(
            ("ruimten.csv", Encoding.UTF8.GetBytes(Ruimten + "X1;X;10")),
            ("gebouwen.csv", Encoding.UTF8.GetBytes(Gebouwen + "X;UTR-PAP;n;;;;;;;")));

        verslag.Fouten.Should().BeEmpty();
    }
}
