using FluentAssertions;
using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Gebieden;

/// <summary>A portal that has just been set up: nothing is recorded yet.</summary>
public sealed class LeegPortaalTests : IAsyncLifetime
{
    private Proefportaal _portaal = null!;

    public async Task InitializeAsync() => _portaal = await Proefportaal.StartAsync(instellingen: ("Voorbeeldgegevens", "false"));

    public async Task DisposeAsync() => await _portaal.DisposeAsync();

    [Theory]
    [InlineData(Adressen.Overzicht, "Er zijn nog geen kantoren ingevoerd.")]
    [InlineData(Adressen.Overzicht, "Er zijn nog geen kantorenregio’s.")]
    [InlineData(Adressen.Regios, "Er zijn nog geen kantorenregio’s.")]
    public async Task An_empty_dashboard_says_what_to_do_and_shows_no_zero_for_what_is_unknown(string adres, string zin)
    {
        var antwoord = await _portaal.Bezoeker().OpenAsync(adres);

        antwoord.Pagina.QuerySelector("main")!.TextContent.Should().Contain(zin).And.NotContain("0,0%");
    }
}
