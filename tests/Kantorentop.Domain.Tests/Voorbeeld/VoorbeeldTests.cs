using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Xunit;

namespace Kantorentop.Domain.Tests.Voorbeeld;

/// <summary>The invented data set of the published language gives its published figures, to six decimals.</summary>
public sealed class VoorbeeldTests
{
    private static readonly Snapshot Snapshot = Snapshot.Van(1, Voorbeeldlezer.Lees());

    private static readonly JsonElement Verwacht =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Voorbeeldlezer.Map, "verwacht.json"))).RootElement;

    [Fact]
    public void Kerncijfers_of_every_area_are_as_published()
    {
        var verwacht = Verwacht.GetProperty("kerncijfers").EnumerateArray().ToList();
        verwacht.Should().HaveCount(112);
        foreach (var rij in verwacht)
        {
            var cijfers = Snapshot.Kerncijfers(Gebied.Parse(Tekst(rij, "gebied"))!.Value, Peildatum(rij));
            Velden(cijfers).Should().Equal(Velden(rij), because: rij.ToString());
        }
    }

    [Fact]
    public void Afstemming_of_every_region_is_as_published()
    {
        var verwacht = Verwacht.GetProperty("afstemming").EnumerateArray().ToList();
        verwacht.Should().HaveCount(16);
        foreach (var rij in verwacht)
        {
            var afstemming = Snapshot.Afstemming(Tekst(rij, "regio"), Peildatum(rij));
            Velden(afstemming).Should().Equal(Velden(rij), because: rij.ToString());
        }
    }

    [Fact]
    public void Transformatieplicht_of_the_land_is_as_published()
    {
        var verwacht = Verwacht.GetProperty("transformatieplicht").EnumerateArray().ToList();
        verwacht.Should().HaveCount(8);
        foreach (var rij in verwacht)
        {
            var gebouwen = Snapshot.Transformatieplicht(Gebied.Land, Peildatum(rij)).Gebouwen;
            gebouwen.Select(gebouw => string.Create(CultureInfo.InvariantCulture, $"{gebouw.Gebouw} {gebouw.Oppervlakte} {gebouw.LeegSinds:yyyy-MM-dd} {gebouw.VerschuldigdSinds:yyyy-MM-dd}"))
                .Should().BeEquivalentTo(rij.GetProperty("gebouwen").EnumerateArray().Select(gebouw =>
                    $"{Tekst(gebouw, "gebouw")} {gebouw.GetProperty("oppervlakte")} {Tekst(gebouw, "leegSinds")} {Tekst(gebouw, "verschuldigdSinds")}"));
        }
    }

    [Fact]
    public void Figures_are_published_for_exactly_the_areas_that_have_them()
    {
        foreach (var perDag in Verwacht.GetProperty("kerncijfers").EnumerateArray().GroupBy(Peildatum))
            Snapshot.GebiedenMetCijfers(perDag.Key).Select(gebied => gebied.ToString())
                .Should().BeEquivalentTo(perDag.Select(rij => Tekst(rij, "gebied")));
    }

    [Fact]
    public void The_rows_of_an_area_add_up_to_its_figures()
    {
        foreach (var rij in Verwacht.GetProperty("kerncijfers").EnumerateArray())
        {
            var standen = Snapshot.Gebouwstanden(Gebied.Parse(Tekst(rij, "gebied"))!.Value, Peildatum(rij));
            standen.Sum(stand => stand.Voorraad).Should().Be(rij.GetProperty("voorraad").GetDecimal());
            standen.Sum(stand => stand.Onbekend).Should().Be(rij.GetProperty("voorraadOnbekend").GetDecimal());
            standen.Sum(stand => stand.Leegstand).Should().Be(rij.GetProperty("leegstand").GetDecimal());
            standen.Sum(stand => stand.StructureleLeegstand).Should().Be(rij.GetProperty("structureleLeegstand").GetDecimal());
        }
    }

    /// <summary>The published fields of a record by reflection: a field that the record lacks or adds shows.</summary>
    private static Dictionary<string, string> Velden(object cijfers) => cijfers.GetType().GetProperties()
        .Where(veld => veld.Name is not (nameof(Afstemming.Raming) or nameof(Afstemming.Capaciteit) or nameof(Afstemming.Beginbalans)))
        .ToDictionary(veld => JsonNamingPolicy.CamelCase.ConvertName(veld.Name), veld => Vorm(veld.GetValue(cijfers)))
        .OrderBy(veld => veld.Key, StringComparer.Ordinal).ToDictionary();

    private static Dictionary<string, string> Velden(JsonElement rij) => rij.EnumerateObject()
        .OrderBy(veld => veld.Name, StringComparer.Ordinal)
        .ToDictionary(veld => veld.Name, veld => veld.Value.ValueKind switch
        {
            JsonValueKind.Null => Vorm(null),
            JsonValueKind.Number => Vorm(veld.Value.GetDecimal()),
            _ => veld.Value.GetString()!,
        });

    private static string Vorm(object? waarde) => waarde switch
    {
        null => "null",
        int aantal => Vorm((decimal)aantal),
        decimal m2 => decimal.Round(m2, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture),
        DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Afstemmingsstatus status => JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString()),
        _ => waarde.ToString()!,
    };

    private static string Tekst(JsonElement rij, string veld) => rij.GetProperty(veld).GetString()!;

    private static DateOnly Peildatum(JsonElement rij) => Bouwstenen.Dag(Tekst(rij, "peildatum"));
}
