using Kantorentop.Browser.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Browser.Tests;

[Collection(nameof(Portaal))]
public sealed class StartpaginaTests(Portaal portaal)
{
    [Fact]
    public async Task The_start_page_opens_without_errors_and_is_accessible()
    {
        await using var bezoeker = await portaal.BezoekAsync();

        await bezoeker.OpenAsync("/");

        await bezoeker.ShouldBeAccessibleAsync();
        bezoeker.ShouldHaveSeenNoErrors();
    }

    [Theory, MemberData(nameof(Javascripts.Beide), MemberType = typeof(Javascripts))]
    public async Task The_start_page_fits_a_phone(Javascript javascript)
    {
        await using var bezoeker = await portaal.BezoekAsync(javascript, Scherm.Telefoon);

        await bezoeker.OpenAsync("/");

        await bezoeker.ShouldFitTheWidthAsync();
    }
}
