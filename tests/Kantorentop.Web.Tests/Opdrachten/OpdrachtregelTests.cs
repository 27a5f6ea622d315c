using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Webproces;
using Xunit;

namespace Kantorentop.Web.Tests.Opdrachten;

/// <summary>The commands, as a real process.</summary>
public sealed class OpdrachtregelTests(IngelezenVoorbeeld ingelezen) : IClassFixture<IngelezenVoorbeeld>, IDisposable
{
    private static readonly string Voorbeeld = IngelezenVoorbeeld.Map;
    private static readonly JsonElement Verwacht = JsonDocument.Parse(File.ReadAllText(Path.Combine(Voorbeeld, "verwacht.json"))).RootElement;
    private readonly TijdelijkeMap _map = new();

    public void Dispose() => _map.Dispose();

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_example_gives_its_figures_and_comes_back_unchanged(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateEmptyAsync(soort);
        var verbinding = $"--ConnectionStrings:Kantorentop={database.Verbinding}";

        // As written, from the root of the repository; the rest runs what that built.
        var import = await Opdrachtregel.RunAsWrittenAsync("importeer", "tests/voorbeeld", verbinding);
        import.Status.Should().Be(0, because: import.Fouten);

        var cijfers = await Opdrachtregel.RunAsWrittenAsync("cijfers", "alles", Peildata(), verbinding);
        cijfers.Status.Should().Be(0, because: cijfers.Fouten);
        Rijen(JsonDocument.Parse(cijfers.Uitvoer).RootElement).Should().Equal(Rijen(Verwacht));

        (await RunAsync("exporteer", "uit", verbinding)).Status.Should().Be(0);
        var weer = await RunAsync("importeer", "uit", verbinding);
        weer.Status.Should().Be(0, because: weer.Fouten);
        weer.Uitvoer.Should().Contain("Niets gewijzigd.");
        (await RunAsync("exporteer", "uit.xlsx", verbinding)).Status.Should().Be(0);
        (await RunAsync("importeer", "uit.xlsx", verbinding)).Uitvoer.Should().Contain("Niets gewijzigd.");
        (await RunAsync("auditketen", verbinding)).Status.Should().Be(0);
    }

    [Theory]
    [InlineData("kerncijfers", "kantorenregio:Utrecht", "kerncijfers", "gebied")]
    [InlineData("afstemming", "Utrecht", "afstemming", "regio")]
    [InlineData("transformatieplicht", "land", "transformatieplicht", "gebied")]
    public async Task A_single_figure_is_one_record_of_all(string soort, string gebied, string lijst, string sleutel)
    {
        var cijfers = await RunAsync("cijfers", soort, gebied, "2015-01-01", ingelezen.Verbinding);

        var verwacht = Verwacht.GetProperty(lijst).EnumerateArray().Single(rij =>
            rij.GetProperty(sleutel).GetString() == gebied && rij.GetProperty("peildatum").GetString() == "2015-01-01");
        Rij(JsonDocument.Parse(cijfers.Uitvoer).RootElement).Should().Be(Rij(verwacht));
    }

    [Fact]
    public async Task Figures_can_be_asked_as_they_were_known_before_a_correction()
    {
        var verbinding = Verbinding();
        (await RunAsync("importeer", Voorbeeld, verbinding)).Status.Should().Be(0);
        var tussen = DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture);
        await File.WriteAllTextAsync(_map.Bestand("ruimten.csv"), "ruimte;gebouw;oppervlakte\nA1;A;5000\n");
        (await RunAsync("importeer", "ruimten.csv", verbinding)).Status.Should().Be(0);

        var nu = await RunAsync("cijfers", "kerncijfers", "land", "2015-01-01", verbinding);
        var toen = await RunAsync("cijfers", "kerncijfers", "land", "2015-01-01", "--bekend-op", tussen, verbinding);

        Voorraad(nu).Should().Be(Voorraad(toen) + 1000);
    }

    [Fact]
    public async Task A_trial_records_nothing()
    {
        var verbinding = Verbinding();

        var proef = await RunAsync("importeer", Voorbeeld, "--proef", verbinding);

        proef.Status.Should().Be(0);
        proef.Uitvoer.Should().Contain("ruimten: 16 toegevoegd").And.Contain("er is niets vastgelegd");
        (await RunAsync("importeer", "--proef", Voorbeeld, verbinding)).Uitvoer.Should().Contain("ruimten: 16 toegevoegd");
    }

    [Fact]
    public async Task Errors_come_on_stderr_with_their_place()
    {
        await File.WriteAllTextAsync(_map.Bestand("ruimten.csv"), "ruimte;gebouw;oppervlakte\nA1;A;1.250\nA2;A;0\n");

        var import = await RunAsync("importeer", "ruimten.csv", Verbinding());

        import.Status.Should().Be(1);
        import.Uitvoer.Should().BeEmpty();
        import.Fouten.Should().Contain("ruimten.csv, regel 2, kolom oppervlakte, waarde '1.250': ").And.Contain("ruimten.csv, regel 3, kolom oppervlakte, waarde '0': ");
    }

    [Theory]
    [InlineData("bestaat niet", "verwijder", "alles")]
    [InlineData("bestaat niet", "importeer", "map", "--snel")]
    [InlineData("bestaat niet", "importeer", "map", "--snel=ja")]
    [InlineData("Gebruik: importeer", "importeer")]
    [InlineData("Gebruik: exporteer", "exporteer", "een", "twee")]
    [InlineData("hoort niet bij", "exporteer", "een", "--proef")]
    [InlineData("ontbreekt de waarde", "cijfers", "alles", "2012-01-01", "--bekend-op")]
    [InlineData("hoort bij een opdracht", "--proef")]
    [InlineData("geen database", "auditketen", "--ConnectionStrings:Kantorentop=ergens")]
    public async Task What_is_not_understood_is_refused(string tekst, params string[] arguments)
    {
        var resultaat = await RunAsync(arguments);

        resultaat.Status.Should().Be(1);
        resultaat.Uitvoer.Should().BeEmpty();
        resultaat.Fouten.Should().Contain(tekst);
    }

    [Theory]
    [InlineData("geen peildatum", "cijfers", "alles", "2012-02-30")]
    [InlineData("geen peildatum", "cijfers", "kerncijfers", "land", "01-07-2012")]
    [InlineData("geen gebied", "cijfers", "kerncijfers", "Utrecht", "2012-07-01")]
    [InlineData("niet bekend", "cijfers", "kerncijfers", "gemeente:GM9999", "2012-07-01")]
    [InlineData("niet bekend", "cijfers", "afstemming", "Nergens", "2012-07-01")]
    [InlineData("geen soort cijfers", "cijfers", "leegstand", "land", "2012-07-01")]
    [InlineData("ISO 8601", "cijfers", "alles", "2012-07-01", "--bekend-op", "2015-01-01")]
    [InlineData("bestaat niet", "importeer", "nergens")]
    public async Task What_cannot_be_answered_says_what_to_do(string tekst, params string[] arguments)
    {
        var resultaat = await RunAsync([.. arguments, ingelezen.Verbinding]);

        resultaat.Status.Should().Be(1);
        resultaat.Uitvoer.Should().BeEmpty();
        resultaat.Fouten.Should().Contain(tekst);
    }

    private static string Peildata() =>
        string.Join(',', Verwacht.GetProperty("afstemming").EnumerateArray().Select(rij => rij.GetProperty("peildatum").GetString()).Distinct());

    private static List<string> Rijen(JsonElement bestand) =>
        [.. bestand.EnumerateObject().SelectMany(lijst => lijst.Value.EnumerateArray().Select(rij => $"{lijst.Name} {Rij(rij)}")).Order(StringComparer.Ordinal)];

    /// <summary>A record with its names in order and its numbers in one spelling.</summary>
    private static string Rij(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.Object => string.Join(' ', waarde.EnumerateObject().OrderBy(veld => veld.Name, StringComparer.Ordinal).Select(veld => $"{veld.Name}={Rij(veld.Value)}")),
        JsonValueKind.Array => string.Join(' ', waarde.EnumerateArray().Select(Rij).Order(StringComparer.Ordinal)),
        JsonValueKind.Number => waarde.GetDecimal().ToString("0.######", CultureInfo.InvariantCulture),
        _ => waarde.ToString(),
    };

    private static decimal Voorraad(Opdrachtresultaat cijfers) => JsonDocument.Parse(cijfers.Uitvoer).RootElement.GetProperty("voorraad").GetDecimal();

    private Task<Opdrachtresultaat> RunAsync(params string[] arguments) => Opdrachtregel.RunAsync(_map.Pad, arguments);

    private string Verbinding() => $"--ConnectionStrings:Kantorentop=Data Source={_map.Bestand("kantorentop.db")}";
}
