using System.Globalization;
using System.Net;
using System.Text.Json;
using FluentAssertions;
using Kantorentop.TestSupport;
using Kantorentop.Web.Tests.Gegevens;
using Xunit;

namespace Kantorentop.Web.Tests.Api;

/// <summary>The API gives the figures of the published example, on both databases.</summary>
public sealed class ContractTests
{
    private static readonly JsonElement Verwacht =
        JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("tests", "voorbeeld", "verwacht.json"))).RootElement;

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Every_figure_of_the_example_comes_out(Databasesoort soort)
    {
        await using var portaal = new Gegevensportaal { Soort = soort };
        await portaal.InitializeAsync();
        try
        {
            var secretariaat = (await portaal.MeldAanAsync("secretariaat@kantorentop.example")).Client;
            var verschillen = new List<string>();
            foreach (var (adres, rij) in Vragen())
            {
                var antwoord = await secretariaat.VraagAsync(adres);
                if (antwoord.Status != HttpStatusCode.OK || !JsonElement.DeepEquals(antwoord.Json, rij)) verschillen.Add($"{adres}: {antwoord.Json}");
            }

            verschillen.Should().BeEmpty();
        }
        finally
        {
            await ((IAsyncLifetime)portaal).DisposeAsync();
        }
    }

    private static IEnumerable<(string Adres, JsonElement Rij)> Vragen() =>
    [
        .. Vragen("kerncijfers", "gebied", Adressen.ApiKerncijfers),
        .. Vragen("afstemming", "regio", Adressen.ApiAfstemming),
        .. Vragen("transformatieplicht", "gebied", Adressen.ApiTransformatieplicht),
    ];

    private static IEnumerable<(string Adres, JsonElement Rij)> Vragen(string lijst, string sleutel, string adres)
    {
        var rijen = Verwacht.GetProperty(lijst).EnumerateArray().ToList();
        rijen.Should().NotBeEmpty();
        return rijen.Select(rij => (string.Create(
            CultureInfo.InvariantCulture,
            $"{adres}?{sleutel}={Uri.EscapeDataString(rij.GetProperty(sleutel).GetString()!)}&peildatum={rij.GetProperty("peildatum").GetString()}"), rij));
    }
}
