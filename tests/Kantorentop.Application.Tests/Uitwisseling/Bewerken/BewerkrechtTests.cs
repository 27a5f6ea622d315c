using FluentAssertions;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Uitwisseling.Bewerken;

/// <summary>Who may add a row of which table: the form and the save must say the same.</summary>
public sealed class BewerkrechtTests
{
    private static readonly Dictionary<string, (string? Bij, string[] Cellen)> Rijen = new(StringComparer.Ordinal)
    {
        ["kantorenregios"] = (null, ["regio=Nieuw", "belangrijkste=nee"]),
        ["regio-gemeenten"] = ("Utrecht", ["regio=Utrecht", "gemeente=GM0307", "vanaf=2015-01-01"]),
        ["locaties"] = (null, ["locatie=UTR-X", "gemeente=GM0344", "naam=X"]),
        ["gebiedsaanduidingen"] = ("UTR-PAP", ["locatie=UTR-PAP", "toekomstperspectief=balans", "vanaf=2010-01-01", "tot=2011-01-01"]),
        ["herstructureringen"] = ("UTR-PAP", ["locatie=UTR-PAP", "vanaf=2015-01-01"]),
        ["partijen"] = (null, ["partij=X", "naam=X", "soort=belegger"]),
        ["gebouwen"] = ("UTR-PAP", ["gebouw=X", "locatie=UTR-PAP", "naam=X"]),
        ["eigendommen"] = ("A", ["gebouw=A", "partij=BEL-1", "vanaf=2015-01-01"]),
        ["ruimten"] = ("A", ["ruimte=X", "gebouw=A", "oppervlakte=10"]),
        ["ruimtestanden"] = ("A1", ["ruimte=A1", "vanaf=1990-01-01", "tot=1991-01-01", "gebruik=geen", "aangeboden=ja"]),
        ["plannen"] = ("UTR-PAP", ["plan=X", "locatie=UTR-PAP", "naam=X"]),
        ["planstanden"] = ("P-PAP", ["plan=P-PAP", "vanaf=1990-01-01", "tot=1991-01-01", "status=ontwerp", "oppervlakte=1"]),
        ["ramingen"] = ("Utrecht", ["regio=Utrecht", "vanaf=2016-01-01", "vervangingsvraag=1", "vervangingsvraag_in_voorraad=0", "uitbreidingsvraag=-1", "uitbreidingsvraag_in_voorraad=0"]),
    };

    public static TheoryData<Databasesoort, string, string> Matrix
    {
        get
        {
            const string plaats = "locaties gebiedsaanduidingen herstructureringen gebouwen ruimten ruimtestanden plannen planstanden";
            const string regio = "kantorenregios regio-gemeenten ramingen";
            var matrix = new TheoryData<Databasesoort, string, string>();
            foreach (var soort in new[] { Databasesoort.Sqlite, Databasesoort.Postgres })
            {
                matrix.Add(soort, "gemeente:GM0344", plaats);
                matrix.Add(soort, "provincie:PV26", $"{plaats} {regio}");
                matrix.Add(soort, "secretariaat:", "partijen eigendommen");
            }

            matrix.Add(Databasesoort.Sqlite, "gemeente:GM0356", "");
            // A region of its own is for any province; only its own municipalities can be put into one.
            matrix.Add(Databasesoort.Sqlite, "provincie:PV27", "kantorenregios");
            matrix.Add(Databasesoort.Sqlite, "rijk:", "");
            matrix.Add(Databasesoort.Sqlite, "marktpartij:BEL-1", "");
            return matrix;
        }
    }

    [Theory, MemberData(nameof(Matrix))]
    public async Task Each_organisation_writes_its_own_tables_and_no_other(Databasesoort soort, string wie, string tabellen)
    {
        await using var proef = await Bewerkproef.CreateAsync(soort);
        var delen = wie.Split(':');
        proef.Door = Bewerkproef.Wie(Enum.Parse<Organisatiesoort>(delen[0], ignoreCase: true), delen[1]);
        var gelukt = new List<string>();
        foreach (var (tabel, (_, cellen)) in Rijen)
        {
            var uitslag = await proef.VoegToeAsync(tabel, cellen);
            if (uitslag.IsGelukt) gelukt.Add(tabel);
            else uitslag.Meldingen.Should().OnlyContain(melding => melding.Code == "buiten-bevoegdheid", "{0} is in order but for the right", tabel);
        }

        gelukt.Should().BeEquivalentTo(tabellen.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "gebouwen", "UTR-PAP", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0356", "gebouwen", "UTR-PAP", null)]
    [InlineData(Organisatiesoort.Gemeente, "GM0356", "gebiedsaanduidingen", "UTR-PAP", false)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "ruimtestanden", "BESTAAT-NIET", null)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "ramingen", "Utrecht", false)]
    [InlineData(Organisatiesoort.Provincie, "PV26", "ramingen", "Utrecht", true)]
    [InlineData(Organisatiesoort.Provincie, "PV26", "ramingen", "Zwolle", false)]
    [InlineData(Organisatiesoort.Provincie, "PV26", "eigendommen", "A", false)]
    [InlineData(Organisatiesoort.Secretariaat, "", "eigendommen", "A", true)]
    [InlineData(Organisatiesoort.Secretariaat, "", "ruimtestanden", "A1", false)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-1", "ruimtestanden", "A1", false)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-2", "ruimtestanden", "A1", null)]
    public async Task A_form_opens_for_who_may_write_and_is_not_there_for_who_may_not_see(
        Organisatiesoort soort, string sleutel, string tabel, string bij, bool? mag)
    {
        await using var proef = await Bewerkproef.CreateAsync();

        var formulier = await proef.Formulier.NieuwAsync(Bewerkproef.Wie(soort, sleutel), tabel, bij);

        (formulier?.MagSchrijven).Should().Be(mag);
    }

    [Fact]
    public async Task Someone_else_s_building_is_not_there()
    {
        await using var proef = await Bewerkproef.CreateAsync();
        var id = await proef.IdAsync<Gebouw>(gebouw => gebouw.Code == "A");

        (await proef.Blad.GebouwAsync(Bewerkproef.Gemeente("GM0356"), "A")).Should().BeNull();
        (await proef.Formulier.WijzigAsync(Bewerkproef.Gemeente("GM0356"), "gebouwen", id)).Should().BeNull();
        (await proef.Blad.GebouwAsync(Bewerkproef.Gemeente("GM0344"), "A")).Should().NotBeNull();
        (await proef.Blad.GebouwAsync(Bewerkproef.Secretariaat, "A")).Should().NotBeNull();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Search_finds_by_code_name_and_address_within_the_own_area(Databasesoort soort)
    {
        await using var proef = await Bewerkproef.CreateAsync(soort);

        (await proef.Zoeken.LijstAsync(proef.Door, "gebouwen", "churchill", 1))!.Regels.Select(regel => regel.Code).Should().BeEquivalentTo("B", "D", "G", "H");
        (await proef.Zoeken.LijstAsync(proef.Door, "gebouwen", "symfonie", 1))!.Totaal.Should().Be(0);
        (await proef.Zoeken.LijstAsync(proef.Door, "gebouwen", "%", 1))!.Totaal.Should().Be(0);
        (await proef.Zoeken.LijstAsync(Bewerkproef.Provincie("PV26"), "locaties", null, 0))!.Totaal.Should().Be(4);
        (await proef.Zoeken.LijstAsync(Bewerkproef.Secretariaat, "locaties", "hanze", 1))!.Regels.Should().ContainSingle().Which.Bij.Should().Be("Zwolle");
        (await proef.Zoeken.LijstAsync(proef.Door, "ruimtestanden", null, 1)).Should().BeNull();
    }

    [Fact]
    public async Task The_history_says_who_recorded_what_and_names_people_to_colleagues_only()
    {
        await using var proef = await Bewerkproef.CreateAsync();
        var versie = await proef.IdAsync<Ruimte>(ruimte => ruimte.Code == "A1");
        await proef.Registreren.LegVastAsync(proef.Opdracht("ruimten", "ruimte=A1", "gebouw=A", "oppervlakte=4100") with { Versie = versie });

        var eigen = await proef.Blad.GebouwAsync(proef.Door, "A");
        var provincie = await proef.Blad.GebouwAsync(Bewerkproef.Provincie("PV26"), "A");

        var regels = eigen!.Reeks("ruimten").Regels.Where(regel => regel.Cel("ruimte") == "A1").ToList();
        regels.Select(regel => regel.Cel("oppervlakte")).Should().Equal("4000", "4100");
        regels[0].Gesloten.Should().Be(regels[1].Geopend);
        eigen.Registraties[regels[1].Geopend].Naam.Should().Be("Jan de Vries");
        provincie!.Registraties[regels[1].Geopend].Naam.Should().BeEmpty();
        provincie.Registraties[regels[1].Geopend].Organisatie.Should().Be("Gemeente GM0344");
    }

    [Fact]
    public void Every_column_of_every_table_says_what_it_holds() =>
        Tabelbeschrijving.Alle.Should().HaveCount(14).And.OnlyContain(tabel =>
            tabel.Kolommen.Any(kolom => kolom.IsSleutel)
            && tabel.Kolommen.All(kolom => kolom.Aard == Kolomaard.Keuze == kolom.Keuzes.Count > 0));
}
