using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using FluentAssertions;

namespace Kantorentop.Web.Tests.Api;

/// <summary>What the API answered to one request.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Bericht">The whole answer.</param>
/// <param name="Json">Its body; undefined when it is empty.</param>
public sealed record Apireactie(HttpStatusCode Status, HttpResponseMessage Bericht, JsonElement Json)
{
    /// <summary>A header of the answer or of its body; null when it is not there.</summary>
    public string? Kop(string naam) =>
        Bericht.Headers.TryGetValues(naam, out var waarden) || Bericht.Content.Headers.TryGetValues(naam, out waarden) ? string.Join(", ", waarden) : null;

    /// <summary>The parameters and codes of a refusal, as 'peildatum:parameter-ongeldig'.</summary>
    public IEnumerable<string> Fouten => Json.GetProperty("fouten").EnumerateArray()
        .Select(fout => $"{fout.GetProperty("parameter").GetString()}:{fout.GetProperty("code").GetString()}");
}

/// <summary>A program that asks the API.</summary>
internal static class Apiklant
{
    public static Task<Apireactie> VraagAsync(this HttpClient client, string adres, string methode = "GET", params (string Naam, string Waarde)[] koppen)
    {
        var verzoek = new HttpRequestMessage(new HttpMethod(methode), adres);
        foreach (var (naam, waarde) in koppen) verzoek.Headers.TryAddWithoutValidation(naam, waarde).Should().BeTrue();
        return client.StuurAsync(verzoek);
    }

    public static async Task<Apireactie> StuurAsync(this HttpClient client, HttpRequestMessage verzoek)
    {
        using (verzoek)
        {
            var bericht = await client.SendAsync(verzoek);
            var tekst = await bericht.Content.ReadAsStringAsync();
            return new Apireactie(bericht.StatusCode, bericht, tekst.Length == 0 ? default : JsonDocument.Parse(tekst).RootElement);
        }
    }

    /// <summary>Holds a refusal to the form that every refusal has.</summary>
    public static Apireactie ShouldBeProbleem(this Apireactie reactie, HttpStatusCode status)
    {
        reactie.Status.Should().Be(status, "{0}", reactie.Json);
        reactie.Bericht.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        reactie.Json.GetProperty("status").GetInt32().Should().Be((int)status);
        reactie.Json.GetProperty("title").GetString().Should().NotBeNullOrWhiteSpace();
        reactie.Json.GetProperty("detail").GetString().Should().EndWith(".").And.NotContain("   at ");
        reactie.Kop("Cache-Control").Should().Contain("no-store");
        reactie.Kop("API-Version").Should().Be("1.0.0");
        return reactie;
    }

    /// <summary>A header that says who asks.</summary>
    public static (string, string) Sleutel(string sleutel) => ("Authorization", new AuthenticationHeaderValue("Bearer", sleutel).ToString());
}
